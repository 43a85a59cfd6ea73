package org.lectern.cards;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in one size, each part of it in the first typeface that has its signs; signs that
 * none has are left out.
 */
final class Lettering {

	private static final int ZERO_WIDTH_JOINER = 0x200d;

	private static final int LONGEST = 600;

	private final List<Font> fonts = new ArrayList<>();

	/**
	 * Letters of the house's font, with the others in the style that comes near to it.
	 */
	Lettering(Font font, List<Font> others, int style, float size) {
		this.fonts.add(font.deriveFont(size));
		others.forEach((other) -> this.fonts.add(other.deriveFont(style, size)));
	}

	/** The signs of a text that can be shown, as far as there could be room for them. */
	String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints()
			.limit(LONGEST)
			.filter((sign) -> joins(sign) || font(sign) >= 0)
			.forEach(shown::appendCodePoint);
		return shown.toString().replaceAll("\\s+", " ").strip();
	}

	/** Whether each of its signs can be shown. */
	boolean shows(String text) {
		return text.codePoints().allMatch((sign) -> joins(sign) || font(sign) >= 0);
	}

	/**
	 * The text with its typefaces; asked only of what {@link #shown} gave, and not of
	 * nothing.
	 */
	AttributedString set(String text) {
		AttributedString set = new AttributedString(text);
		int font = 0;
		int begun = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int next = next(font, text.codePointAt(at));
			if (next != font && at > begun) {
				set.addAttribute(TextAttribute.FONT, this.fonts.get(font), begun, at);
				begun = at;
			}
			font = next;
		}
		set.addAttribute(TextAttribute.FONT, this.fonts.get(font), begun, text.length());
		return set;
	}

	/** Spaces and the like stay with what stands before them, and so do accents. */
	private int next(int font, int sign) {
		boolean stays = joins(sign) || (isNeutral(sign) && this.fonts.get(font).canDisplay(sign));
		return stays ? font : Math.max(0, font(sign));
	}

	private int font(int sign) {
		for (int i = 0; i < this.fonts.size(); i++) {
			if (this.fonts.get(i).canDisplay(sign)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether it belongs to the sign before it. */
	private static boolean joins(int sign) {
		int type = Character.getType(sign);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.COMBINING_SPACING_MARK || sign == ZERO_WIDTH_JOINER;
	}

	private static boolean isNeutral(int sign) {
		return !Character.isLetterOrDigit(sign);
	}

}
