package org.lectern.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds the series, speaker, venue or topic that somebody named, or makes it on the fly.
 */
@Component
class Things {

	private final SeriesRepository series;

	private final SpeakerRepository speakers;

	private final VenueRepository venues;

	private final TopicRepository topics;

	private final Aliases aliases;

	private final ApplicationEventPublisher publisher;

	Things(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics,
			Aliases aliases, ApplicationEventPublisher publisher) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
		this.aliases = aliases;
		this.publisher = publisher;
	}

	@Nullable Series series(@Nullable Pick pick) {
		return (pick != null) ? existing(pick, this.series::findBySlug, this.series::findByFoldedOrderById)
			.orElseGet(() -> newSeries(SeriesDetails.named(pick.name()), null)) : null;
	}

	Series newSeries(SeriesDetails details, @Nullable Venue venue) {
		Series made = new Series(UUID.randomUUID(), slug("series", details.name(), this.series::existsBySlug), details,
				venue);
		this.series.save(made);
		created("series", made.publicId(), details.name());
		return made;
	}

	Speaker speaker(Pick pick) {
		return existing(pick, this.speakers::findBySlug, this.speakers::findByFoldedOrderById)
			.orElseGet(() -> newSpeaker(SpeakerDetails.named(pick.name())));
	}

	Speaker newSpeaker(SpeakerDetails details) {
		Speaker made = new Speaker(UUID.randomUUID(), slug("speaker", details.name(), this.speakers::existsBySlug),
				details);
		this.speakers.save(made);
		created("speaker", made.publicId(), details.name());
		return made;
	}

	@Nullable Venue venue(@Nullable Pick pick) {
		return (pick != null) ? existing(pick, this.venues::findBySlug, this.venues::findByFoldedOrderById)
			.orElseGet(() -> newVenue(VenueDetails.named(pick.name()))) : null;
	}

	Venue newVenue(VenueDetails details) {
		String label = (details.room() != null) ? details.name() + " " + details.room() : details.name();
		Venue made = new Venue(UUID.randomUUID(), slug("venue", label, this.venues::existsBySlug), details);
		this.venues.save(made);
		created("venue", made.publicId(), label);
		return made;
	}

	List<Topic> topics(List<Pick> picks) {
		return picks.stream().map(this::topic).distinct().toList();
	}

	private Topic topic(Pick pick) {
		return existing(pick, this.topics::findBySlug, this.topics::findByFoldedOrderById)
			.orElseGet(() -> newTopic(pick.name()));
	}

	Topic newTopic(String name) {
		Topic made = new Topic(UUID.randomUUID(), slug("topic", name, this.topics::existsBySlug), name);
		this.topics.save(made);
		created("topic", made.publicId(), name);
		return made;
	}

	/** A slug that neither a thing nor an old address of one has. */
	String slug(String kind, String words, Predicate<String> taken) {
		String slug = Slug.of(words);
		return Slug.free(slug.isEmpty() ? kind : slug,
				(candidate) -> taken.test(candidate) || this.aliases.has(kind, candidate));
	}

	private static <T> Optional<T> existing(Pick pick, Function<String, Optional<T>> bySlug,
			Function<String, List<T>> byName) {
		String slug = pick.slug();
		Optional<T> known = (slug != null) ? bySlug.apply(slug) : Optional.empty();
		return known.isPresent() ? known : byName.apply(Folded.of(pick.name(), 600)).stream().findFirst();
	}

	private void created(String kind, UUID id, String name) {
		this.publisher
			.publishEvent(new ThingChange(kind, id, "CREATED", "Created “" + name + "”", List.of(), null, null));
	}

}
