package org.lectern.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.EventChange.What;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a change out and tells what changed. */
@Component
class EventWriter {

	private final EventRepository events;

	private final Things things;

	private final EventSlugs slugs;

	private final Tallies tallies;

	private final JsonMapper json;

	private final Clock clock;

	private final ApplicationEventPublisher publisher;

	EventWriter(EventRepository events, Things things, EventSlugs slugs, Tallies tallies, JsonMapper json, Clock clock,
			ApplicationEventPublisher publisher) {
		this.events = events;
		this.things = things;
		this.slugs = slugs;
		this.tallies = tallies;
		this.json = json;
		this.clock = clock;
		this.publisher = publisher;
	}

	/** The first that is said of an event. */
	Event first(Event event, EventDetails details, String words) {
		describe(event, details);
		return arrived(event, What.CREATED, words);
	}

	/** An event that nobody here knew and that is complete now. */
	Event arrived(Event event, What what, String words) {
		event.index();
		this.events.save(event);
		tell(event, what, words, null);
		this.tallies.changed(null, Footprint.of(event));
		return event;
	}

	/** A change, told with what it changed. */
	Event change(Event event, What what, String words, Runnable verb) {
		EventSnapshot before = EventSnapshot.of(event);
		Footprint footprint = Footprint.of(event);
		verb.run();
		if (event.status() == Status.PUBLISHED) {
			this.slugs.settle(event);
		}
		event.index();
		tell(event, what, words, before);
		this.tallies.changed(footprint, Footprint.of(event));
		return event;
	}

	/** Something that leaves the event itself as it is. */
	Event note(Event event, What what, String words) {
		String snapshot = write(EventSnapshot.of(event));
		this.publisher
			.publishEvent(new EventChange(event.publicId(), what, words, List.of(), snapshot, snapshot, false));
		return event;
	}

	/** Takes over what is said, and finds or makes what it names. */
	void describe(Event event, EventDetails details) {
		event.describe(details, this.things.series(details.series()), this.things.venue(details.place().venue()),
				this.clock.instant());
		event.about(this.things.topics(details.topics()));
		if (!details.talks().equals(event.details().talks())) {
			event.clearTalks();
			details.talks().forEach((talk) -> add(event, talk));
		}
	}

	/** Gives it its address, before it is public. */
	void address(Event event) {
		this.slugs.settle(event);
	}

	void rename(Event event, String slug) {
		this.slugs.rename(event, slug);
	}

	private void add(Event event, TalkDetails details) {
		Talk talk = event.add(details);
		for (AppearanceDetails appearance : details.appearances()) {
			Speaker speaker = this.things.speaker(appearance.speaker());
			if (appearance.biography() != null || appearance.homepage() != null) {
				speaker.describe(speaker.details().with(appearance.biography(), appearance.homepage()));
			}
			talk.give(appearance, speaker);
		}
		details.materials().forEach(talk::attach);
	}

	private void tell(Event event, What what, String words, @Nullable EventSnapshot before) {
		EventSnapshot after = EventSnapshot.of(event);
		boolean wasOpen = before != null && before.status() == Status.PUBLISHED;
		boolean open = event.status() == Status.PUBLISHED && (wasOpen || what == What.PUBLISHED);
		this.publisher.publishEvent(new EventChange(event.publicId(), what, words,
				Differences.between((before != null) ? before.details() : null, after.details()),
				(before != null) ? write(Objects.requireNonNull(before)) : null, write(after), open));
	}

	private String write(EventSnapshot snapshot) {
		return this.json.writeValueAsString(snapshot);
	}

}
