package org.lectern.feeds;

import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.Standing;
import org.lectern.site.Addresses;
import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;

/**
 * An event as HTML that can be read without the site around it. It never holds the link
 * to join online: feeds are kept and passed on by others.
 */
@Component
class EventContent {

	/** Nothing draws formulas there, so they are shown as they are written. */
	private static final Pattern FORMULA = Pattern.compile("<span data-math=\"(inline|display)\">([^<]*)</span>");

	private final Markdown markdown;

	private final EventWords words;

	private final Clock clock;

	EventContent(Markdown markdown, EventWords words, Clock clock) {
		this.markdown = markdown;
		this.words = words;
		this.clock = clock;
	}

	String of(EventRecord event) {
		Markup html = new Markup();
		if (event.standing() != Standing.AS_PLANNED) {
			html.paragraph(this.words.standing(event.standing()) + ".",
					Objects.requireNonNullElse(event.standingNote(), ""));
		}
		html.paragraph(this.words.when(event));
		html.paragraph(this.words.where(event));
		if (event.series() != null) {
			html.paragraph(event.series().name());
		}
		event.talks().forEach((talk) -> talk(html, talk, event.talks().size() > 1));
		if (event.endsAt().isAfter(this.clock.instant()) && event.standing() != Standing.CANCELLED) {
			takingPart(html, event);
		}
		return html.toString();
	}

	private void talk(Markup html, TalkRecord talk, boolean several) {
		if (several) {
			html.heading(this.words.title(talk.title()));
		}
		html.paragraph(talk.appearances().stream().map(EventWords::person).collect(Collectors.joining("; ")));
		html.prose(FORMULA.matcher(this.markdown.toHtml(talk.abstractText())).replaceAll("\\$$2\\$"));
		for (MaterialLink material : talk.materials()) {
			String url = Addresses.web(material.url());
			if (url != null) {
				String kind = this.words.say("material." + material.kind());
				html.link(url, Objects.requireNonNullElse(material.label(), kind), "");
			}
		}
	}

	private void takingPart(Markup html, EventRecord event) {
		Registration registration = event.registration();
		String url = Addresses.web(registration.url());
		if (url != null) {
			html.link(url, this.words.say(registration.required() ? "register.required" : "register"), "");
		}
		switch (event.join().state()) {
			case AFTER_REGISTRATION -> html.paragraph(this.words.say("join.registered"));
			case OPEN, OPENS_LATER -> html.paragraph(this.words.say("join.page"));
			case NONE, CLOSED -> {
			}
		}
	}

}
