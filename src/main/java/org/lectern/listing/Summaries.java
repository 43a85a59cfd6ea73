package org.lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Appearance;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.Times;
import org.lectern.catalog.Venue;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a few words what an event or a place is. */
@Component("summaries")
class Summaries {

	private final Times times;

	private final Markdown markdown;

	private final MessageSource messages;

	Summaries(Times times, Markdown markdown, MessageSource messages) {
		this.times = times;
		this.markdown = markdown;
		this.messages = messages;
	}

	/** The title in readable signs, or that it is to be announced. */
	public String title(Event event) {
		String title = event.displayTitle();
		return (title != null) ? this.markdown.titleToText(title) : say("event.no-title");
	}

	/** Who, when and where, for search engines and previews. */
	public String of(Event event) {
		Stream<String> people = event.talks()
			.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.map(Summaries::person)
			.distinct()
			.limit(3);
		String when = event.when().isDated() ? this.times.line(event.when()) : say("event.no-date");
		String standing = switch (event.standing()) {
			case AS_PLANNED -> "";
			case POSTPONED, CANCELLED -> say("event." + event.standing()) + ". ";
		};
		return standing + Stream.of(people.collect(Collectors.joining("; ")), when, where(event))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** What is known of seats, step-free access, captions and recording, in words. */
	public List<String> access(Event event) {
		Venue venue = event.venue();
		List<String> facts = (venue != null) ? new ArrayList<>(access(venue)) : new ArrayList<>();
		Access access = event.access();
		add(facts, "captions", access.captions());
		add(facts, "sign-language", access.signLanguage());
		add(facts, "recorded", access.recorded());
		if (access.note() != null) {
			facts.add(access.note());
		}
		return facts;
	}

	/** What is known of a place, in words. */
	public List<String> access(Venue venue) {
		List<String> facts = new ArrayList<>();
		if (venue.capacity() != null) {
			facts.add(say("access.seats", venue.capacity()));
		}
		add(facts, "step-free", venue.stepFree());
		add(facts, "hearing-loop", venue.hearingLoop());
		return facts;
	}

	private void add(List<String> facts, String key, @Nullable Boolean known) {
		if (known != null) {
			facts.add(say("access." + key + "." + known));
		}
	}

	private String where(Event event) {
		Venue venue = event.venue();
		String place = (venue != null) ? venue.label() : Objects.requireNonNullElse(event.placeNote(), "");
		String online = event.isOnline() ? say("event.online") : "";
		return Stream.of(place, online).filter((words) -> !words.isEmpty()).collect(Collectors.joining(" + "));
	}

	private static String person(Appearance one) {
		String name = one.speaker().name();
		return (one.affiliation() != null) ? name + ", " + one.affiliation() : name;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("listing." + key, arguments, Locale.ENGLISH);
	}

}
