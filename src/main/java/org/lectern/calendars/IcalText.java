package org.lectern.calendars;

import java.util.regex.Pattern;

/** The encodings of text in iCalendar. */
final class IcalText {

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

	/** RFC 5545 §3.1: no control character but the tab; and no half of a character. */
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\t\n]]|\\p{Cs}|[\ufffe\uffff]");

	private IcalText() {
	}

	/** A value of type TEXT (RFC 5545 §3.3.11), of text that is {@link #clean}. */
	static String escaped(String clean) {
		StringBuilder escaped = new StringBuilder(clean.length() + 16);
		for (int i = 0; i < clean.length(); i++) {
			char letter = clean.charAt(i);
			switch (letter) {
				case '\n' -> escaped.append("\\n");
				case '\\', ';', ',' -> escaped.append('\\').append(letter);
				default -> escaped.append(letter);
			}
		}
		return escaped.toString();
	}

	/** The value of a parameter, to be put in quotes (RFC 6868). */
	static String parameter(String text) {
		return clean(text).strip().replace("^", "^^").replace("\n", "^n").replace("\"", "^'");
	}

	/** The same text with line ends as {@code \n} and nothing that no line can hold. */
	static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isPlain(text.charAt(i))) {
				return cleaned(text);
			}
		}
		return text;
	}

	/** What nearly all text is made of, told without a pattern. */
	private static boolean isPlain(char letter) {
		return (letter >= ' ' && letter < '\u007f') || letter == '\n' || letter == '\t'
				|| (letter > '\u009f' && letter < '\ud800' && letter != '\u2028' && letter != '\u2029');
	}

	private static String cleaned(String text) {
		return UNFIT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
	}

}
