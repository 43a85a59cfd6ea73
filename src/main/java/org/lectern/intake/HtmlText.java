package org.lectern.intake;

import java.util.regex.Pattern;

import org.owasp.html.HtmlSanitizer;

/** Turns the HTML that sources put into text fields into Markdown. */
final class HtmlText {

	private static final int LONGEST = 500_000;

	private static final Pattern TAG = Pattern
		.compile("<(?:/?(?:p|div|span|b|i|u|em|strong|ul|ol|li|h[1-6]|a|table|tr|td|html|body|font|blockquote|sup|sub)"
				+ "(?:\\s[^<>]{0,2000})?|br\\s?/?|!DOCTYPE[^<>]{0,200}|html-blob)>", Pattern.CASE_INSENSITIVE);

	/** More tags than anyone writes; they are only left out. */
	private static final int MOST_TAGS = 5_000;

	private static final Pattern BREAKING = Pattern.compile("<(?:p|br|div|li|html)\\b", Pattern.CASE_INSENSITIVE);

	/** A bracket that opens no tag. */
	private static final Pattern LONE = Pattern.compile("<(?![a-zA-Z/!][^<>]{0,2000}>)");

	private static final Pattern ANY_TAG = Pattern.compile("<[^<>]{0,2000}>");

	private static final Pattern ENTITY = Pattern
		.compile("&(?:nbsp|amp|lt|gt|quot|apos|[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,5});", Pattern.CASE_INSENSITIVE);

	private HtmlText() {
	}

	/**
	 * Whether this text is HTML rather than text that mentions a tag or {@code x < y}.
	 */
	static boolean isHtml(String text) {
		return text.indexOf('<') >= 0 && TAG.matcher(text).find();
	}

	/** The same as Markdown; text that is not HTML only has its entities resolved. */
	static String toMarkdown(String text) {
		if (!isHtml(text)) {
			return ENTITY.matcher(text).find() ? entities(text) : text;
		}
		String whole = LONE.matcher(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll("&lt;");
		if (whole.chars().filter((c) -> c == '<').count() > MOST_TAGS) {
			return stripped(whole);
		}
		MarkdownPolicy policy = new MarkdownPolicy();
		HtmlSanitizer.sanitize(isWrapped(whole) ? whole.replace("\n", "<br>") : whole, policy);
		return policy.markdown().isEmpty() ? stripped(whole) : policy.markdown();
	}

	/** Whether its lines are meant, because no tag breaks them. */
	private static boolean isWrapped(String text) {
		return text.contains("\n") && !BREAKING.matcher(text).find();
	}

	private static String stripped(String text) {
		return entities(ANY_TAG.matcher(text).replaceAll(" ")).strip();
	}

	/** Resolves entities in text that has no tags. */
	private static String entities(String text) {
		StringBuilder plain = new StringBuilder();
		text.lines().forEach((line) -> {
			MarkdownPolicy policy = new MarkdownPolicy();
			HtmlSanitizer.sanitize(line.replace("<", "&lt;"), policy);
			plain.append(policy.markdown()).append('\n');
		});
		return plain.toString().stripTrailing();
	}

}
