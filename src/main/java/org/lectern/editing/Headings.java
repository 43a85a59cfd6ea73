package org.lectern.editing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventLine;
import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;

/** Titles where formulas are not drawn; missing where there is none yet. */
@Component
class Headings {

	private final Markdown markdown;

	Headings(Markdown markdown) {
		this.markdown = markdown;
	}

	@Nullable String of(Event event) {
		return readable(event.displayTitle());
	}

	@Nullable String of(EventLine line) {
		return readable(line.title());
	}

	private @Nullable String readable(@Nullable String title) {
		return (title != null) ? markdown.titleToText(title) : null;
	}

}
