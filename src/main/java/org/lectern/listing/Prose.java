package org.lectern.listing;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages need to know of the texts that they show. */
@Component("proseFacts")
class Prose {

	private static final int FOLDED = 80;

	private static final int SENTENCE = 160;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Markdown markdown;

	Prose(Markdown markdown) {
		this.markdown = markdown;
	}

	/** Whether a text is so long that only its beginning is shown at first. */
	public boolean isLong(@Nullable String text) {
		return text != null && SPACE.splitAsStream(text.strip()).skip(FOLDED).findFirst().isPresent();
	}

	/** Tells a page of the text that describes its subject. */
	void describe(Model model, @Nullable String text) {
		model.addAttribute("formulas", this.markdown.hasMaths(text));
		if (text != null && !text.isBlank()) {
			model.addAttribute("description", this.markdown.excerpt(text, SENTENCE));
		}
	}

	boolean hasMaths(Announcement announcement) {
		return announcement.texts().anyMatch(this.markdown::hasMaths)
				|| announcement.titles().anyMatch((title) -> this.markdown.titleToHtml(title).contains("data-math"));
	}

}
