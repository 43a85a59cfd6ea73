package org.lectern.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A paragraph of what is told of an event, to be read as plain text or as HTML.
 *
 * @param plain the whole in plain text, if it is no list of lines
 * @param html the same in HTML that is safe to show
 */
record Passage(List<Line> lines, String plain, String html) {

	/** A passage of lines. */
	static Passage of(List<Line> lines) {
		return new Passage(List.copyOf(lines), "", "");
	}

	/** A passage that was written as a whole. */
	static Passage of(String plain, String html) {
		return new Passage(List.of(), plain, html);
	}

	String toPlain() {
		return this.lines.isEmpty() ? this.plain
				: this.lines.stream().map(Line::toPlain).collect(Collectors.joining("\n"));
	}

	String toHtml() {
		return this.lines.isEmpty() ? this.html
				: "<p>" + this.lines.stream().map(Line::toHtml).collect(Collectors.joining("<br>")) + "</p>";
	}

	/** Passages with an empty line between them. */
	static String plain(List<Passage> passages) {
		return passages.stream()
			.map(Passage::toPlain)
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n\n"));
	}

	/** A document of passages, as X-ALT-DESC has it. */
	static String html(List<Passage> passages) {
		return "<!DOCTYPE html><html><body>" + passages.stream().map(Passage::toHtml).collect(Collectors.joining())
				+ "</body></html>";
	}

	/**
	 * A line that may lead somewhere.
	 *
	 * @param address absolute
	 */
	record Line(String words, @Nullable String address, boolean strong) {

		static Line of(String words) {
			return new Line(words, null, false);
		}

		static Line strong(String words) {
			return new Line(words, null, true);
		}

		String toPlain() {
			return (this.address != null) ? this.words + ": " + this.address : this.words;
		}

		String toHtml() {
			String text = HtmlUtils.htmlEscape(this.words);
			if (this.strong) {
				return "<b>" + text + "</b>";
			}
			String link = HtmlUtils.htmlEscape((this.address != null) ? this.address : "");
			return (this.address != null) ? text + ": <a href=\"" + link + "\">" + link + "</a>" : text;
		}

	}

	/** Gathers lines that have something to say. */
	static final class Lines {

		private final List<Line> lines = new ArrayList<>();

		Lines add(@Nullable String words) {
			if (words != null && !words.isBlank()) {
				this.lines.add(Line.of(words));
			}
			return this;
		}

		Lines link(String words, @Nullable String address) {
			if (address != null) {
				this.lines.add(new Line(words, address, false));
			}
			return this;
		}

		Passage passage() {
			return Passage.of(this.lines);
		}

	}

}
