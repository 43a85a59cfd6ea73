package org.lectern.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Repository;

/** Reads single events, whole. */
@Repository
class EventPages {

	private final EntityManager entities;

	private final Aliases aliases;

	private final EventLines lines;

	private final History history;

	private final Site site;

	private final Clock clock;

	EventPages(EntityManager entities, Aliases aliases, EventLines lines, History history, Site site, Clock clock) {
		this.entities = entities;
		this.aliases = aliases;
		this.lines = lines;
		this.history = history;
		this.site = site;
		this.clock = clock;
	}

	EventPage bySlug(Reader reader, String slug) {
		return page(reader, seen(reader, load("e.slug", slug).orElseThrow(() -> elsewhere(slug))));
	}

	/** The event, if this reader may see it. */
	private static Event seen(Reader reader, Event event) {
		if (event.status() != Status.PUBLISHED && !reader.isEditor()) {
			throw new NotFound();
		}
		if (event.isDeleted() && !reader.isEditor()) {
			throw new Gone(Objects.requireNonNullElse(event.displayTitle(), ""), "This event was removed.");
		}
		return event;
	}

	Optional<Event> byPublicId(UUID id) {
		return load("e.publicId", id);
	}

	Map<UUID, String> titles(Collection<UUID> ids) {
		Map<UUID, String> titles = new HashMap<>();
		this.entities.createQuery("select e from Event e where e.publicId in :ids", Event.class)
			.setParameter("ids", ids)
			.getResultStream()
			.forEach((event) -> Optional.ofNullable(event.displayTitle())
				.ifPresent((title) -> titles.put(event.publicId(), title)));
		return titles;
	}

	EventPage page(Reader reader, Event event) {
		LocalDate today = LocalDate.now(this.clock.withZone(this.site.zone()));
		Map<Integer, List<Material>> materials = new HashMap<>();
		event.talks()
			.forEach((talk) -> materials.put(talk.ordinal(),
					talk.materials()
						.stream()
						.filter((material) -> reader.isEditor() || material.isPublicOn(today))
						.toList()));
		List<@Nullable EventLine> around = neighbours(event);
		return new EventPage(event, JoinLinks.answer(event, reader, this.clock.instant()), materials, around.get(0),
				around.get(1), changes(event));
	}

	private List<Line> changes(Event event) {
		return (event.publishedAt() != null) ? this.history.openTo(event.publicId(), 20) : List.of();
	}

	/** The event before it in its series, and the one after it. */
	private List<@Nullable EventLine> neighbours(Event event) {
		Series series = event.series();
		if (series == null || !event.when().isDated()) {
			return Arrays.asList(null, null);
		}
		return this.lines.first(List.of(neighbour(event, series, true), neighbour(event, series, false)));
	}

	private static EventQuery neighbour(Event event, Series series, boolean earlier) {
		Cursor here = new Cursor(event.when().startsAt(), Objects.requireNonNull(event.id), earlier);
		return new EventQuery(false, here).listed()
			.in(series.key())
			.where("START < :someDay")
			.with("someDay", When.SOME_DAY);
	}

	private Optional<Event> load(String path, Object value) {
		Optional<Event> found = this.entities.createQuery("""
				select e from Event e left join fetch e.series left join fetch e.venue left join fetch e.topics
				where %s = :value""".formatted(path), Event.class)
			.setParameter("value", value)
			.getResultStream()
			.findFirst();
		found.ifPresent((event) -> this.entities.createQuery("""
				select e from Event e left join fetch e.talks t left join fetch t.appearances a
				  left join fetch a.speaker left join fetch t.materials
				where e = :event""", Event.class).setParameter("event", event).getResultList());
		return found;
	}

	/** What to answer where no public event has that address. */
	RuntimeException missing(String slug) {
		load("e.slug", slug).ifPresent((event) -> seen(Reader.ANYONE, event));
		return elsewhere(slug);
	}

	private RuntimeException elsewhere(String slug) {
		return this.aliases.target(EventSlugs.KIND, slug)
			.map((id) -> this.entities.find(Event.class, id))
			.map((event) -> (RuntimeException) new Moved("/events/" + event.slug()))
			.orElseGet(NotFound::new);
	}

}
