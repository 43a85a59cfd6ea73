package org.lectern.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour that an institution chose, and what becomes of it where it would be hard to
 * read.
 *
 * @param hex six lower-case hexadecimal digits
 */
public record Accent(String hex) {

	private static final Pattern HEX = Pattern.compile("[0-9a-f]{6}");

	private static final String STANDARD = "461d7c";

	private static final Colour DARKEST_LIGHT_GROUND = new Colour(0xf1, 0xec, 0xf8);

	private static final Colour LIGHTEST_DARK_GROUND = new Colour(0x33, 0x2e, 0x3f);

	/** The least contrast between text and what it stands on (WCAG 2.2, 1.4.3). */
	static final double LEAST_CONTRAST = 4.5;

	public Accent {
		if (!HEX.matcher(hex).matches()) {
			throw new IllegalArgumentException("Not a colour of six hexadecimal digits");
		}
	}

	/**
	 * Reads {@code #rrggbb}, with or without the number sign, in either case.
	 * @throws IllegalArgumentException for anything else
	 */
	public static Accent parse(String text) {
		String hex = text.strip().toLowerCase(Locale.ROOT);
		return new Accent(hex.startsWith("#") ? hex.substring(1) : hex);
	}

	/** The colour on light paper: darkened until it can be read. */
	public Accent onLight() {
		return new Accent(Colour.of(hex).darkenedOn(DARKEST_LIGHT_GROUND, LEAST_CONTRAST).hex());
	}

	/** The colour on dark paper: lightened until it can be read. */
	public Accent onDark() {
		return new Accent(Colour.of(hex).lightenedOn(LIGHTEST_DARK_GROUND, LEAST_CONTRAST).hex());
	}

	/** Whether it had to be darkened to be read on light paper. */
	public boolean adjusted() {
		return !onLight().equals(this);
	}

	/** Whether it is the colour that {@code tokens.css} brings anyway. */
	public boolean standard() {
		return hex.equals(STANDARD);
	}

	/** The custom properties that it sets, for light and dark pages alike. */
	String stylesheet() {
		Colour light = Colour.of(onLight().hex());
		Colour dark = Colour.of(onDark().hex());
		return """
				:root {
				  --accent: light-dark(#%s, #%s);
				  --accent-ink: light-dark(#ffffff, #%s);
				  --accent-wash: light-dark(#%s, #%s);
				}
				""".formatted(light.hex(), dark.hex(), dark.mixed(0x00, 0.88).hex(), light.mixed(0xff, 0.92).hex(),
				dark.mixed(0x1c, 0.86).hex());
	}

	/** The way it is written in forms and stylesheets. */
	@Override
	public String toString() {
		return "#" + hex;
	}

}
