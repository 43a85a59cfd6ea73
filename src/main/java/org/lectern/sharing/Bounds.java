package org.lectern.sharing;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.cards.Picture;

/**
 * How much room another site has, in pixels; 0 where it did not say.
 */
record Bounds(int width, int height) {

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

	private static final int USUAL_WIDTH = 640;

	private static final int LEAST = 120;

	/** Reads {@code maxwidth} and {@code maxheight}; what makes no sense was not said. */
	static Bounds of(Map<String, String> parameters) {
		return new Bounds(number(parameters.get("maxwidth")), number(parameters.get("maxheight")));
	}

	/** The size of what would like to be that high. */
	Size of(int wanted) {
		return new Size(within(USUAL_WIDTH, this.width), within(wanted, this.height), this);
	}

	private static int within(int wanted, int most) {
		return (most == 0) ? wanted : Math.max(Math.min(LEAST, most), Math.min(wanted, most));
	}

	private static int number(@Nullable String text) {
		return (text != null && NUMBER.matcher(text).matches()) ? Integer.parseInt(text) : 0;
	}

	/** A size within bounds. */
	record Size(int width, int height, Bounds bounds) {

		/** Whether a picture is not larger than the bounds. */
		boolean holds(Picture picture) {
			return (this.bounds.width == 0 || picture.width() <= this.bounds.width)
					&& (this.bounds.height == 0 || picture.height() <= this.bounds.height);
		}

	}

}
