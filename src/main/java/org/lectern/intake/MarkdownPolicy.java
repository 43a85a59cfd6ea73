package org.lectern.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.owasp.html.HtmlSanitizer;

/** Writes the Markdown of an HTML document while its tags go by. */
final class MarkdownPolicy implements HtmlSanitizer.Policy {

	private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "table", "blockquote", "section",
			"article", "header", "footer", "body", "html");

	private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template", "iframe", "object",
			"noscript", "select", "textarea");

	private static final Map<String, String> MARKS = Map.of("b", "**", "strong", "**", "i", "*", "em", "*");

	private final StringBuilder markdown = new StringBuilder();

	private final Deque<String> links = new ArrayDeque<>();

	private final Deque<Integer> starts = new ArrayDeque<>();

	private int unseen;

	private int items;

	private boolean numbered;

	@Override
	public void openDocument() {
	}

	@Override
	public void closeDocument() {
	}

	@Override
	public void openTag(String element, List<String> attributes) {
		String name = element.toLowerCase(Locale.ROOT);
		this.unseen += UNSEEN.contains(name) ? 1 : 0;
		if (BLOCKS.contains(name)) {
			this.numbered = name.equals("ol") || (this.numbered && !name.equals("ul"));
			this.items = (name.equals("ol") || name.equals("ul")) ? 0 : this.items;
			line(name.equals("div") ? 1 : 2);
		}
		switch (name) {
			case "br", "tr" -> this.markdown.append('\n');
			case "td", "th" -> this.markdown.append(' ');
			case "li" -> item();
			case "h1", "h2", "h3", "h4", "h5", "h6" -> {
				line(2);
				this.markdown.append("### ");
			}
			case "a" -> {
				this.links.push(href(attributes));
				this.starts.push(this.markdown.length());
			}
			default -> this.markdown.append(MARKS.getOrDefault(name, ""));
		}
	}

	@Override
	public void closeTag(String element) {
		String name = element.toLowerCase(Locale.ROOT);
		this.unseen -= UNSEEN.contains(name) ? 1 : 0;
		String mark = MARKS.get(name);
		if (mark != null) {
			close(mark);
		}
		else if (name.equals("a") && !this.links.isEmpty()) {
			link(this.links.pop(), this.starts.pop());
		}
		else if (BLOCKS.contains(name) || name.matches("h[1-6]")) {
			line(name.equals("div") ? 1 : 2);
		}
	}

	@Override
	public void text(String text) {
		if (this.unseen == 0) {
			String plain = text.replace('\u00A0', ' ').replaceAll("[\\s&&[^\\n]]{1,500}", " ").replace('\n', ' ');
			boolean atStart = this.markdown.isEmpty()
					|| Character.isWhitespace(this.markdown.charAt(this.markdown.length() - 1));
			this.markdown.append((atStart && plain.startsWith(" ")) ? plain.stripLeading() : plain);
		}
	}

	/** What was written. */
	String markdown() {
		return AbstractText.tidy(this.markdown.toString());
	}

	private void item() {
		line(1);
		this.items++;
		this.markdown.append(this.numbered ? this.items + ". " : "- ");
	}

	private void line(int breaks) {
		int end = this.markdown.length();
		int have = 0;
		while (end > 0 && Character.isWhitespace(this.markdown.charAt(end - 1))) {
			have += (this.markdown.charAt(--end) == '\n') ? 1 : 0;
		}
		boolean bare = end > 1 && this.markdown.charAt(end - 1) == '-' && this.markdown.charAt(end - 2) == '\n';
		if (end > 0 && !bare) {
			this.markdown.setLength(end);
			this.markdown.append("\n".repeat(Math.max(have, breaks)));
		}
	}

	/** A mark closes behind the last letter; empty emphasis vanishes. */
	private void close(String mark) {
		int end = this.markdown.length();
		while (end > 0 && Character.isWhitespace(this.markdown.charAt(end - 1))) {
			end--;
		}
		String space = this.markdown.substring(end);
		this.markdown.setLength(end);
		if (end >= mark.length() && this.markdown.substring(end - mark.length()).equals(mark)) {
			this.markdown.setLength(end - mark.length());
		}
		else {
			this.markdown.append(mark);
		}
		this.markdown.append(space);
	}

	private void link(String href, int start) {
		String words = this.markdown.substring(start).strip();
		boolean web = Links.web(href) != null || href.toLowerCase(Locale.ROOT).startsWith("mailto:");
		String target = href.replace("(", "%28").replace(")", "%29");
		if (web && !words.equals(href) && !("mailto:" + words).equals(href)) {
			this.markdown.setLength(start);
			this.markdown
				.append(words.isEmpty() ? href : "[" + words.replace("[", "").replace("]", "") + "](" + target + ")");
		}
	}

	private static String href(List<String> attributes) {
		for (int i = 0; i + 1 < attributes.size(); i += 2) {
			if (attributes.get(i).equalsIgnoreCase("href")) {
				return attributes.get(i + 1).strip();
			}
		}
		return "";
	}

}
