package org.lectern.catalog;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads series, speakers, venues and topics by their addresses, old ones too. */
@Component
class ThingPages {

	private final SeriesRepository series;

	private final SpeakerRepository speakers;

	private final VenueRepository venues;

	private final TopicRepository topics;

	private final Aliases aliases;

	private final JdbcClient jdbc;

	ThingPages(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics,
			Aliases aliases, JdbcClient jdbc) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
		this.aliases = aliases;
		this.jdbc = jdbc;
	}

	Series series(String slug) {
		return this.series.findBySlug(slug)
			.orElseThrow(
					() -> elsewhere("series", "/series/", slug, (id) -> this.series.findById(id).map(Series::slug)));
	}

	Speaker speaker(Reader reader, String slug) {
		Speaker speaker = this.speakers.findBySlug(slug)
			.orElseThrow(() -> elsewhere("speaker", "/speakers/", slug,
					(id) -> this.speakers.findById(id).map(Speaker::slug)));
		return seen(reader, speaker, speaker.id, """
				select 1 from appearance a join talk t on t.id = a.talk_id join event e on e.id = t.event_id
				where a.speaker_id = ? and e.listed""");
	}

	Venue venue(Reader reader, String slug) {
		Venue venue = this.venues.findBySlug(slug)
			.orElseThrow(() -> elsewhere("venue", "/venues/", slug, (id) -> this.venues.findById(id).map(Venue::slug)));
		return seen(reader, venue, venue.id, "select 1 from event e where e.venue_id = ? and e.listed");
	}

	Topic topic(Reader reader, String slug) {
		Topic topic = this.topics.findBySlug(slug)
			.orElseThrow(() -> elsewhere("topic", "/topics/", slug, (id) -> this.topics.findById(id).map(Topic::slug)));
		return seen(reader, topic, topic.id, """
				select 1 from event_topic et join event e on e.id = et.event_id
				where et.topic_id = ? and e.listed""");
	}

	/** Who or what only drafts name is not there for visitors. */
	private <T> T seen(Reader reader, T thing, @Nullable Long id, String publicUse) {
		if (!reader.isEditor()
				&& this.jdbc.sql(publicUse + " limit 1").param(id).query(Integer.class).optional().isEmpty()) {
			throw new NotFound();
		}
		return thing;
	}

	private RuntimeException elsewhere(String kind, String path, String slug,
			Function<Long, Optional<String>> slugNow) {
		return this.aliases.target(kind, slug)
			.flatMap(slugNow)
			.map((now) -> (RuntimeException) new Moved(path + now))
			.orElseGet(NotFound::new);
	}

}
