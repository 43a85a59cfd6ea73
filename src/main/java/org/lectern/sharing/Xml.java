package org.lectern.sharing;

import java.util.regex.Pattern;

/** What may stand in an XML document (XML 1.0 §2.2). */
final class Xml {

	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private Xml() {
	}

	/** The text without signs that XML does not know. */
	static String allowed(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}

}
