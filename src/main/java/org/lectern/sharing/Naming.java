package org.lectern.sharing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Series;
import org.lectern.catalog.Talk;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What events are called where the page around them is not seen. */
@Component
class Naming {

	private final Markdown markdown;

	private final MessageSource messages;

	Naming(Markdown markdown, MessageSource messages) {
		this.markdown = markdown;
		this.messages = messages;
	}

	/** The title; as long as there is none, the series or the kind, and who speaks. */
	String of(Event event) {
		String title = event.displayTitle();
		Series series = event.series();
		return (title != null) ? text(title)
				: untitled((series != null) ? series.name() : null, event.kind(), speakers(event.talks()));
	}

	/** The same for an event in a list. */
	String of(EventLine line) {
		String title = line.title();
		List<String> speakers = line.speakers().stream().map(EventLine.SpeakerName::name).toList();
		return (title != null) ? text(title)
				: untitled((line.series() != null) ? line.series().name() : null, line.kind(), speakers);
	}

	/** The title of a talk; as long as there is none, who gives it. */
	String of(Talk talk) {
		return (talk.title() != null) ? text(talk.title()) : untitled(null, EventKind.OTHER, speakers(List.of(talk)));
	}

	/** A text in Markdown without markup, not longer than that. */
	@Nullable String excerpt(@Nullable String text, int most) {
		return (text != null) ? this.markdown.excerpt(text, most) : null;
	}

	private String text(String title) {
		return this.markdown.titleToText(title);
	}

	private String untitled(@Nullable String series, EventKind kind, List<String> speakers) {
		String name = (series != null) ? series
				: this.messages.getMessage("sharing.kind." + kind, null, Locale.ENGLISH);
		return Stream.of(name, String.join(", ", speakers))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(": "));
	}

	private static List<String> speakers(List<Talk> talks) {
		return talks.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.map((one) -> one.speaker().name())
			.distinct()
			.limit(3)
			.toList();
	}

}
