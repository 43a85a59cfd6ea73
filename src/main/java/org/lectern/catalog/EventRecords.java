package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventLine.SeriesName;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.EventRecord.TopicName;
import org.lectern.catalog.EventRecord.VenueFacts;
import org.lectern.history.History;
import org.lectern.history.LastChange;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Reads public events whole, many at a time. */
@Component
class EventRecords {

	private final EntityManager entities;

	private final EventPages pages;

	private final History history;

	private final Site site;

	private final Clock clock;

	EventRecords(EntityManager entities, EventPages pages, History history, Site site, Clock clock) {
		this.entities = entities;
		this.pages = pages;
		this.history = history;
		this.site = site;
		this.clock = clock;
	}

	Slice<EventRecord> slice(Reader reader, EventQuery query, int size) {
		return slice(reader, query, size, (event) -> event.when().startsAt());
	}

	/** For a query that sorts by the last change. */
	Slice<EventRecord> latest(Reader reader, EventQuery query, int size) {
		return slice(reader, query, size, Event::updatedAt);
	}

	private Slice<EventRecord> slice(Reader reader, EventQuery query, int size, Function<Event, Instant> key) {
		var events = this.entities.createQuery("select e from Event e left join fetch e.series left join fetch e.venue"
				+ query.conditions() + query.order(), Event.class);
		query.parameters().forEach(events::setParameter);
		return Slice
			.of(events.setMaxResults(size + 1).getResultList(), size, query,
					(event) -> new Cursor(key.apply(event), Objects.requireNonNull(event.id), false))
			.map((found) -> records(reader, found));
	}

	EventRecord bySlug(Reader reader, String slug) {
		Event event = this.entities.createQuery("""
				select e from Event e left join fetch e.series left join fetch e.venue
				where e.slug = :slug""", Event.class)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> this.pages.elsewhere(slug));
		EventPages.seen(Reader.ANYONE, event);
		return records(reader, List.of(event)).get(0);
	}

	/** What is left to tell of an event that was public and is deleted. */
	Optional<Removed> removed(String slug) {
		return this.entities.createQuery("""
				select e from Event e left join fetch e.series left join fetch e.venue
				where e.slug = :slug and e.status = :published and e.deletedAt is not null""", Event.class)
			.setParameter("slug", slug)
			.setParameter("published", Status.PUBLISHED)
			.getResultStream()
			.findFirst()
			.map((event) -> {
				LastChange last = lastChange(event, this.history.lastChanges(named(event).collect(Collectors.toSet())));
				return new Removed(event.publicId(), event.displayTitle(), event.when(), last.happenedAt(),
						last.version());
			});
	}

	private List<EventRecord> records(Reader reader, List<Event> events) {
		if (events.isEmpty()) {
			return List.of();
		}
		fetch("select e from Event e left join fetch e.talks where e in :events", events);
		fetch("select e from Event e left join fetch e.topics where e in :events", events);
		fetch("""
				select t from Talk t left join fetch t.appearances a left join fetch a.speaker
				where t.event in :events""", events);
		fetch("select t from Talk t left join fetch t.materials where t.event in :events", events);
		Map<UUID, LastChange> changes = this.history
			.lastChanges(events.stream().flatMap(EventRecords::named).collect(Collectors.toSet()));
		Instant now = this.clock.instant();
		return events.stream()
			.map((event) -> record(event, JoinLinks.answer(event, reader, now), lastChange(event, changes)))
			.toList();
	}

	private void fetch(String query, List<Event> events) {
		this.entities.createQuery(query, Object.class).setParameter("events", events).getResultList();
	}

	/** The event itself and all that it names. */
	private static Stream<UUID> named(Event event) {
		Stream<UUID> around = Stream.concat(Stream.ofNullable(event.series()).map(Series::publicId),
				Stream.ofNullable(event.venue()).map(Venue::publicId));
		Stream<UUID> inside = Stream.concat(event.topics().stream().map(Topic::publicId),
				event.talks()
					.stream()
					.flatMap((talk) -> talk.appearances().stream())
					.map((appearance) -> appearance.speaker().publicId()));
		return Stream.of(Stream.of(event.publicId()), around, inside).flatMap((ids) -> ids);
	}

	private static LastChange lastChange(Event event, Map<UUID, LastChange> changes) {
		return named(event).map(changes::get)
			.filter(Objects::nonNull)
			.reduce(LastChange::or)
			.orElseGet(() -> new LastChange(0, event.updatedAt()));
	}

	private EventRecord record(Event event, JoinAnswer join, LastChange last) {
		LocalDate today = LocalDate.now(this.clock.withZone(this.site.zone()));
		return new EventRecord(Objects.requireNonNull(event.id), event.publicId(), Objects.requireNonNull(event.slug()),
				event.kind(), event.standing(), event.standingNote(), event.displayTitle(), event.when(),
				event.when().startsAt(), event.when().endsAt(), seriesName(event.series()), facts(event.venue()),
				event.placeNote(), event.isOnline(), event.platform(), join,
				Objects.requireNonNullElse(event.registration(), EventDetails.Registration.NONE), event.audience(),
				event.access(), event.host(), event.contact(),
				event.topics().stream().map((topic) -> new TopicName(topic.slug(), topic.name())).toList(),
				event.talks().stream().map((talk) -> record(talk, today)).toList(), event.createdAt(),
				Objects.requireNonNullElse(event.publishedAt(), event.createdAt()), last.happenedAt(), last.version());
	}

	private static @Nullable SeriesName seriesName(@Nullable Series series) {
		return (series != null) ? new SeriesName(series.slug(), series.name(), series.category()) : null;
	}

	private static @Nullable VenueFacts facts(@Nullable Venue venue) {
		return (venue != null) ? new VenueFacts(venue.slug(), venue.name(), venue.room(), venue.label(),
				venue.address(), venue.mapUrl(), venue.stepFree(), venue.hearingLoop()) : null;
	}

	private static TalkRecord record(Talk talk, LocalDate today) {
		return new TalkRecord(talk.title(), talk.abstractText(), talk.language(), talk.startOffset(),
				talk.appearances()
					.stream()
					.map((one) -> new SpeakerName(one.speaker().slug(), one.speaker().name(), one.role(),
							one.position(), one.affiliation()))
					.toList(),
				talk.materials()
					.stream()
					.filter((material) -> material.isPublicOn(today))
					.map((material) -> new MaterialLink(material.kind(), material.label(), material.url()))
					.toList());
	}

}
