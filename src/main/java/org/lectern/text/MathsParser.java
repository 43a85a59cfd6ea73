package org.lectern.text;

import java.util.Set;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$} and {@code $$…$$} within a line of text, by Pandoc's rule: the
 * opening dollar has no space behind it, the closing one no space before and no digit
 * behind it. So "costs $5 and $6" stays what it is.
 */
final class MathsParser implements InlineContentParser {

	private static final int LONGEST = 4_000;

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		Position start = scanner.position();
		scanner.next();
		boolean display = scanner.next('$');
		Position inside = scanner.position();
		if (!display && Character.isWhitespace(scanner.peek())) {
			scanner.setPosition(start);
			return ParsedInline.none();
		}
		char before = 0;
		for (int length = 0; scanner.hasNext() && length < LONGEST; length++) {
			char c = scanner.peek();
			if (c == '$' && before != '\\') {
				Position end = scanner.position();
				String tex = scanner.getSource(inside, end).getContent();
				scanner.next();
				if (closes(scanner, display, before) && !tex.isBlank()) {
					return ParsedInline.of(new Maths(tex.strip(), display), scanner.position());
				}
				break;
			}
			if (c == '`' && !display) {
				break;
			}
			before = c;
			scanner.next();
		}
		scanner.setPosition(start);
		return ParsedInline.none();
	}

	private static boolean closes(Scanner scanner, boolean display, char before) {
		if (display) {
			return scanner.next('$');
		}
		return !Character.isWhitespace(before) && !Character.isDigit(scanner.peek());
	}

	/** Called for each dollar sign. */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('$');
		}

		@Override
		public InlineContentParser create() {
			return new MathsParser();
		}

	}

}
