package org.lectern.catalog;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.stereotype.Component;

/** Reads single events, whole. */
@Component
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
	static Event seen(Reader reader, Event event) {
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
		return new EventPage(event, JoinLinks.answer(event, reader, this.clock.instant()), materials,
				neighbour(event, true), neighbour(event, false), changes(event));
	}

	private List<Line> changes(Event event) {
		return (event.publishedAt() != null) ? this.history.openTo(event.publicId(), 20) : List.of();
	}

	private @Nullable EventLine neighbour(Event event, boolean earlier) {
		Series series = event.series();
		if (series == null || !event.when().isDated()) {
			return null;
		}
		Cursor here = new Cursor(event.when().startsAt(), Objects.requireNonNull(event.id), earlier);
		EventQuery query = new EventQuery(false, here).listed()
			.where("e.series.slug = :series")
			.where("e.startsAt < :someDay")
			.with("series", series.slug())
			.with("someDay", When.SOME_DAY);
		List<EventLine> found = this.lines.slice(query, 1).items();
		return found.isEmpty() ? null : found.get(0);
	}

	private Optional<Event> load(String path, Object value) {
		Optional<Event> found = this.entities
			.createQuery("select e from Event e left join fetch e.series left join fetch e.venue where " + path
					+ " = :value", Event.class)
			.setParameter("value", value)
			.getResultStream()
			.findFirst();
		found.ifPresent((event) -> {
			this.entities.createQuery("""
					select t from Talk t left join fetch t.appearances a left join fetch a.speaker
					where t.event = :event""", Talk.class).setParameter("event", event).getResultList();
			this.entities
				.createQuery("select t from Talk t left join fetch t.materials where t.event = :event", Talk.class)
				.setParameter("event", event)
				.getResultList();
			event.topics();
		});
		return found;
	}

	/** Where the event of this address is now, or that there is none. */
	RuntimeException elsewhere(String slug) {
		return this.aliases.target(EventSlugs.KIND, slug)
			.map((id) -> this.entities.find(Event.class, id))
			.map((event) -> (RuntimeException) new Moved("/events/" + event.slug()))
			.orElseGet(NotFound::new);
	}

}
