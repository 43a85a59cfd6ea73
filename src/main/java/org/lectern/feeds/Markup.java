package org.lectern.feeds;

import org.springframework.web.util.HtmlUtils;

/** Puts HTML together: what is text is escaped, what is markup is named so. */
final class Markup {

	private final StringBuilder html = new StringBuilder();

	/** A paragraph of text; nothing where there is none. */
	Markup paragraph(String text) {
		if (!text.isEmpty()) {
			this.html.append("<p>").append(escaped(text)).append("</p>\n");
		}
		return this;
	}

	/** A paragraph that begins with something strong. */
	Markup paragraph(String strong, String text) {
		this.html.append("<p><strong>").append(escaped(strong)).append("</strong> ");
		this.html.append(escaped(text)).append("</p>\n");
		return this;
	}

	/** A heading of a part. */
	Markup heading(String text) {
		this.html.append("<h3>").append(escaped(text)).append("</h3>\n");
		return this;
	}

	/** A paragraph with a link, and text behind it. */
	Markup link(String href, String text, String behind) {
		this.html.append("<p><a href=\"").append(escaped(href)).append("\">").append(escaped(text)).append("</a>");
		this.html.append(escaped(behind)).append("</p>\n");
		return this;
	}

	/** What a field was and is now; either may be empty. */
	Markup difference(String field, String before, String after) {
		this.html.append("<p>").append(escaped(field)).append(":");
		this.html.append(before.isEmpty() ? "" : " <del>" + escaped(before) + "</del>");
		this.html.append(after.isEmpty() ? "" : " <ins>" + escaped(after) + "</ins>");
		this.html.append("</p>\n");
		return this;
	}

	/** What the Markdown renderer made. */
	Markup prose(String sanitized) {
		if (!sanitized.isBlank()) {
			this.html.append(sanitized.strip()).append('\n');
		}
		return this;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(XmlText.of(text), "UTF-8");
	}

}
