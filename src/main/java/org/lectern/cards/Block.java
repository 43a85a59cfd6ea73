package org.lectern.cards;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text within a width; text that runs from right to left stands at the right.
 */
record Block(List<TextLayout> lines, float width, float leading, boolean whole) {

	/** No text. */
	static final Block NOTHING = new Block(List.of(), 0, 0, true);

	private static final String CUT = " …";

	private static final int LONGEST_WORD = 20;

	/** Sets a text in at most so many lines, its end cut off where there are more. */
	static Block of(String text, Lettering lettering, float width, int most, FontRenderContext context) {
		String shown = lettering.shown(text);
		if (shown.isEmpty()) {
			return NOTHING;
		}
		Broken broken = Broken.of(shown, lettering, width, most, context);
		boolean whole = broken.end() == shown.length();
		String rest = shown;
		while (broken.end() < rest.length() && broken.end() > CUT.length()) {
			rest = shorter(shown, Math.min(broken.end(), rest.length() - CUT.length() - 1)) + CUT;
			broken = Broken.of(rest, lettering, width, most, context);
		}
		return new Block(broken.lines(), width, broken.leading(), whole);
	}

	/** The beginning, up to the end of a word where one is near. */
	private static String shorter(String text, int end) {
		int word = text.lastIndexOf(' ', end - 1);
		return text.substring(0, (word > end - LONGEST_WORD && word > 0) ? word : end - 1).stripTrailing();
	}

	float height() {
		return this.lines.size() * this.leading;
	}

	/** Draws it with its upper edge there, and tells where its lower edge is. */
	float draw(Graphics2D graphics, float x, float y) {
		float top = y;
		for (TextLayout line : this.lines) {
			float left = line.isLeftToRight() ? x : x + this.width - line.getAdvance();
			line.draw(graphics, left, top + line.getAscent());
			top += this.leading;
		}
		return top;
	}

	/** Lines as they come, and where in the text the last one ends. */
	private record Broken(List<TextLayout> lines, float leading, int end) {

		static Broken of(String text, Lettering lettering, float width, int most, FontRenderContext context) {
			LineBreakMeasurer breaker = new LineBreakMeasurer(lettering.set(text).getIterator(), context);
			List<TextLayout> lines = new ArrayList<>();
			float leading = 0;
			while (breaker.getPosition() < text.length() && lines.size() < most) {
				TextLayout line = breaker.nextLayout(width);
				lines.add(line);
				leading = Math.max(leading, line.getAscent() + line.getDescent());
			}
			return new Broken(lines, leading, breaker.getPosition());
		}

	}

}
