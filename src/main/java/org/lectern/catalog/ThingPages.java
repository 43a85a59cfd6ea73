package org.lectern.catalog;

import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Repository;

/** Reads series, speakers, venues and topics by their addresses, old ones too. */
@Repository
class ThingPages {

	private final SeriesRepository series;

	private final SpeakerRepository speakers;

	private final VenueRepository venues;

	private final TopicRepository topics;

	private final Aliases aliases;

	private final EntityManager entities;

	ThingPages(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics,
			Aliases aliases, EntityManager entities) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
		this.aliases = aliases;
		this.entities = entities;
	}

	Series series(String slug) {
		return this.series.findBySlug(slug)
			.orElseThrow(
					() -> elsewhere("series", "/series/", slug, (id) -> this.series.findById(id).map(Series::slug)));
	}

	Speaker speaker(Reader reader, String slug) {
		return seen(reader, Counted.SPEAKER, Speaker.class, slug).orElseThrow(
				() -> elsewhere("speaker", "/speakers/", slug, (id) -> this.speakers.findById(id).map(Speaker::slug)));
	}

	Venue venue(Reader reader, String slug) {
		return seen(reader, Counted.VENUE, Venue.class, slug)
			.orElseThrow(() -> elsewhere("venue", "/venues/", slug, (id) -> this.venues.findById(id).map(Venue::slug)));
	}

	Topic topic(Reader reader, String slug) {
		return seen(reader, Counted.TOPIC, Topic.class, slug)
			.orElseThrow(() -> elsewhere("topic", "/topics/", slug, (id) -> this.topics.findById(id).map(Topic::slug)));
	}

	/** Who or what only drafts name is not there for visitors. */
	@SuppressWarnings("unchecked") // the query names the type
	private <T> Optional<T> seen(Reader reader, Counted kind, Class<T> type, String slug) {
		String seen = reader.isEditor() ? "" : " and exists (select 1 from " + kind.table() + " t where t.kind = '"
				+ kind + "' and t.thing = n.id and t.events > 0)";
		return this.entities
			.createNativeQuery("select n.* from " + type.getSimpleName() + " n where n.slug = :slug" + seen, type)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst();
	}

	private RuntimeException elsewhere(String kind, String path, String slug,
			Function<Long, Optional<String>> slugNow) {
		return this.aliases.target(kind, slug)
			.flatMap(slugNow)
			.map((now) -> (RuntimeException) new Moved(path + now))
			.orElseGet(NotFound::new);
	}

}
