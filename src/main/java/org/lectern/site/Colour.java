package org.lectern.site;

import java.util.function.UnaryOperator;

/** A colour in sRGB, as far as WCAG's contrast needs it. */
record Colour(int red, int green, int blue) {

	static Colour of(String hex) {
		int rgb = Integer.parseInt(hex, 16);
		return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}

	String hex() {
		return "%02x%02x%02x".formatted(red, green, blue);
	}

	Colour darkenedOn(Colour ground, double contrast) {
		return until(ground, contrast, (colour) -> colour.oneStepTowards(0));
	}

	Colour lightenedOn(Colour ground, double contrast) {
		return until(ground, contrast, (colour) -> colour.oneStepTowards(0xff));
	}

	private Colour until(Colour ground, double contrast, UnaryOperator<Colour> step) {
		Colour colour = this;
		for (int i = 0; i < 100 && colour.contrastTo(ground) < contrast; i++) {
			colour = step.apply(colour);
		}
		return colour;
	}

	/** Mixed with a grey, which has the given share. */
	Colour mixed(int grey, double share) {
		return new Colour(mixed(red, grey, share), mixed(green, grey, share), mixed(blue, grey, share));
	}

	private static int mixed(int value, int grey, double share) {
		return (int) Math.round(value * (1 - share) + grey * share);
	}

	private Colour oneStepTowards(int end) {
		return new Colour(towards(red, end), towards(green, end), towards(blue, end));
	}

	private static int towards(int value, int end) {
		int step = Math.max(1, Math.abs(end - value) / 20);
		return (value < end) ? Math.min(end, value + step) : Math.max(end, value - step);
	}

	/** WCAG 2.2's contrast ratio, 1 to 21. */
	double contrastTo(Colour other) {
		double lighter = Math.max(luminance(), other.luminance());
		double darker = Math.min(luminance(), other.luminance());
		return (lighter + 0.05) / (darker + 0.05);
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
