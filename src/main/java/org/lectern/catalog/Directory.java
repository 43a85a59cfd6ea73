package org.lectern.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.history.Difference;
import org.lectern.site.Conflict;
import org.lectern.site.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of series, speakers, venues and topics. A version that is not the
 * thing's current one is a {@link Conflict}.
 */
@Service
@Transactional
public class Directory {

	private final SeriesRepository series;

	private final SpeakerRepository speakers;

	private final VenueRepository venues;

	private final TopicRepository topics;

	private final Things things;

	private final Aliases aliases;

	private final Reindex reindex;

	private final ApplicationEventPublisher publisher;

	private final JsonMapper json;

	Directory(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics,
			Things things, Aliases aliases, Reindex reindex, ApplicationEventPublisher publisher, JsonMapper json) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
		this.things = things;
		this.aliases = aliases;
		this.reindex = reindex;
		this.publisher = publisher;
		this.json = json;
	}

	/** Makes a series. */
	public Series create(SeriesDetails details) {
		return this.things.newSeries(details, this.things.venue(details.defaults().place().venue()));
	}

	/** Makes a speaker. */
	public Speaker create(SpeakerDetails details) {
		return this.things.newSpeaker(details);
	}

	/** Makes a venue. */
	public Venue create(VenueDetails details) {
		return this.things.newVenue(details);
	}

	/** Makes a topic, or finds the one of that name. */
	public Topic createTopic(String name) {
		return this.things.topics(List.of(Pick.named(name))).get(0);
	}

	/** What is said of a series now, defaults included. */
	@Transactional(readOnly = true)
	public SeriesDetails details(String slug) {
		return this.series.findBySlug(slug).orElseThrow(NotFound::new).details();
	}

	/** Changes a series. */
	public Series revise(String slug, long version, SeriesDetails details) {
		Series series = this.series.findBySlug(slug).orElseThrow(NotFound::new);
		check(series.version(), version);
		SeriesDetails before = series.details();
		series.describe(details, this.things.venue(details.defaults().place().venue()));
		this.reindex.series(key(series.id));
		tell("series", series.publicId(), "REVISED", "Revised “" + details.name() + "”", before, series.details());
		return series;
	}

	/** Changes a speaker; what was said of the person at past talks stays. */
	public Speaker revise(String slug, long version, SpeakerDetails details) {
		Speaker speaker = this.speakers.findBySlug(slug).orElseThrow(NotFound::new);
		check(speaker.version(), version);
		SpeakerDetails before = speaker.details();
		speaker.describe(details);
		this.reindex.speaker(key(speaker.id));
		tell("speaker", speaker.publicId(), "REVISED", "Revised “" + details.name() + "”", before, details);
		return speaker;
	}

	/** Changes a venue. */
	public Venue revise(String slug, long version, VenueDetails details) {
		Venue venue = this.venues.findBySlug(slug).orElseThrow(NotFound::new);
		check(venue.version(), version);
		VenueDetails before = venue.details();
		venue.describe(details);
		this.reindex.venue(key(venue.id));
		tell("venue", venue.publicId(), "REVISED", "Revised “" + venue.label() + "”", before, details);
		return venue;
	}

	/** Renames a topic. */
	public Topic reviseTopic(String slug, long version, String name) {
		Topic topic = this.topics.findBySlug(slug).orElseThrow(NotFound::new);
		check(topic.version(), version);
		String before = topic.name();
		topic.rename(name);
		this.reindex.topic(key(topic.id));
		tell("topic", topic.publicId(), "REVISED", "Renamed “" + before + "” to “" + name + "”", before, name);
		return topic;
	}

	/**
	 * Gives a thing another address; the old one leads there for ever.
	 * @return the address that it has now
	 */
	public String readdress(Kind kind, String slug, String wish) {
		return switch (kind) {
			case SERIES -> {
				Series found = this.series.findBySlug(slug).orElseThrow(NotFound::new);
				found.readdress(newSlug(kind, slug, wish, key(found.id), this.series::existsBySlug));
				yield told(kind, found.publicId(), slug, found.slug());
			}
			case SPEAKER -> {
				Speaker found = this.speakers.findBySlug(slug).orElseThrow(NotFound::new);
				found.readdress(newSlug(kind, slug, wish, key(found.id), this.speakers::existsBySlug));
				yield told(kind, found.publicId(), slug, found.slug());
			}
			case VENUE -> {
				Venue found = this.venues.findBySlug(slug).orElseThrow(NotFound::new);
				found.readdress(newSlug(kind, slug, wish, key(found.id), this.venues::existsBySlug));
				yield told(kind, found.publicId(), slug, found.slug());
			}
			case TOPIC -> {
				Topic found = this.topics.findBySlug(slug).orElseThrow(NotFound::new);
				found.readdress(newSlug(kind, slug, wish, key(found.id), this.topics::existsBySlug));
				yield told(kind, found.publicId(), slug, found.slug());
			}
		};
	}

	/** Two entries for one person become one; the first one's address leads there. */
	public void mergeSpeakers(String from, String into) {
		Speaker gone = this.speakers.findBySlug(from).orElseThrow(NotFound::new);
		Speaker kept = this.speakers.findBySlug(into).orElseThrow(NotFound::new);
		different(from, into);
		this.reindex.speaker(key(gone.id), key(kept.id));
		this.speakers.delete(gone);
		merged(Kind.SPEAKER, from, key(gone.id), key(kept.id), kept.publicId(), gone.name(), kept.name());
	}

	/** Two entries for one venue become one; the first one's address leads there. */
	public void mergeVenues(String from, String into) {
		Venue gone = this.venues.findBySlug(from).orElseThrow(NotFound::new);
		Venue kept = this.venues.findBySlug(into).orElseThrow(NotFound::new);
		different(from, into);
		this.reindex.venue(key(gone.id), key(kept.id));
		this.venues.delete(gone);
		merged(Kind.VENUE, from, key(gone.id), key(kept.id), kept.publicId(), gone.label(), kept.label());
	}

	/** Two topics become one; the first one's address leads there. */
	public void mergeTopics(String from, String into) {
		Topic gone = this.topics.findBySlug(from).orElseThrow(NotFound::new);
		Topic kept = this.topics.findBySlug(into).orElseThrow(NotFound::new);
		different(from, into);
		this.reindex.topic(key(gone.id), key(kept.id));
		this.topics.delete(gone);
		merged(Kind.TOPIC, from, key(gone.id), key(kept.id), kept.publicId(), gone.name(), kept.name());
	}

	private void merged(Kind kind, String slug, long from, long to, UUID id, String gone, String kept) {
		this.aliases.redirect(kind.key(), from, to);
		this.aliases.keep(kind.key(), slug, to);
		this.publisher.publishEvent(new ThingChange(kind.key(), id, "MERGED",
				"Merged “" + gone + "” into “" + kept + "”", List.of(), null, null));
	}

	private String newSlug(Kind kind, String old, String wish, long id, Predicate<String> taken) {
		String slug = Slug.of(wish);
		if (slug.isEmpty() || slug.equals(old)) {
			return old;
		}
		boolean own = this.aliases.target(kind.key(), slug).filter((target) -> target == id).isPresent();
		if (own) {
			this.aliases.drop(kind.key(), slug);
		}
		String free = this.things.slug(kind.key(), slug, taken);
		this.aliases.keep(kind.key(), old, id);
		return free;
	}

	private String told(Kind kind, UUID id, String before, String after) {
		if (!before.equals(after)) {
			this.publisher.publishEvent(new ThingChange(kind.key(), id, "READDRESSED", "Got another address",
					List.of(new Difference("Address", before, after)), null, null));
		}
		return after;
	}

	private void tell(String kind, UUID id, String verb, String words, Object before, Object after) {
		this.publisher.publishEvent(new ThingChange(kind, id, verb, words, List.of(),
				this.json.writeValueAsString(before), this.json.writeValueAsString(after)));
	}

	private static void check(long version, long expected) {
		if (version != expected) {
			throw new Conflict("Somebody else changed this in the meantime.");
		}
	}

	private static void different(String from, String into) {
		if (from.equals(into)) {
			throw new Conflict("A thing can't be merged with itself.");
		}
	}

	private static long key(@Nullable Long id) {
		return Objects.requireNonNull(id);
	}

	/** What has an address besides events. */
	public enum Kind {

		SERIES, SPEAKER, VENUE, TOPIC;

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
