package org.lectern.intake;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells what stands in a field only because nothing is known yet. */
final class Placeholders {

	private static final int LONGEST = 60;

	private static final Pattern NOTHING = Pattern.compile(
			"""
					[\\s\\-–—?.…*_/]*|NA|N/A|n/a|(?i:(?:(?:the |talk |speaker )?(?:title|abstract|speaker|name|talk|bio|location|room)s?:? ?)?\
					[(\\[]?(?:is |are )?(?:tba|tbd|tbc|t\\.b\\.[acd]\\.?|to be (?:announced|determined|confirmed|decided|added)\
					|coming soon|none|null|nil|undefined|unknown|wird (?:noch )?bekannt ?gegeben|folgt|offen|open|open slot|à venir|a venir|por confirmar\
					|por anunciar|da definire|da annunciare|titel folgt|n\\.? ?n\\.?|未定|待定|无)[)\\]]?\\.?|title|abstract|abstract text goes here|insert abstract here)""",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern NO_TALK = Pattern
		.compile("(?i)(?:no (?:seminar|talk|meeting|colloquium|lecture|class|session|speaker)s?\\b.{0,60}"
				+ "|(?:(?:spring|fall|autumn|winter|summer|thanksgiving|easter|christmas|reading|mid-?term|semester)"
				+ " ?)?(?:break|recess|vacation)|(?:public |bank |university )?holidays?"
				+ "|kein(?:e)? (?:vortrag|kolloquium|seminar|veranstaltung)\\b.{0,60}|feiertag|ferien)[.!]?");

	private Placeholders() {
	}

	/** This text, stripped; null for "TBA", "Title TBA", "-", "N/A" and their like. */
	static @Nullable String known(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String stripped = stripped(text);
		boolean nothing = stripped.isEmpty() || (stripped.length() <= LONGEST && NOTHING.matcher(stripped).matches());
		return nothing ? null : stripped;
	}

	/** Whether nothing is known yet. */
	static boolean isOpen(@Nullable String text) {
		return known(text) == null;
	}

	/** Whether this text says that there is nothing on that day, as "Spring break". */
	static boolean saysNoTalk(@Nullable String text) {
		return text != null && text.length() <= LONGEST + 20 && NO_TALK.matcher(text.strip()).matches();
	}

	/**
	 * This text without the invisible characters at its ends, among them those that
	 * {@link String#strip()} leaves.
	 */
	private static String stripped(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isInvisible(text.charAt(from))) {
			from++;
		}
		while (to > from && isInvisible(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isInvisible(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200b'
				|| character == '\ufeff';
	}

}
