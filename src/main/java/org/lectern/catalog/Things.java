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

	private final Memory memory;

	private final ApplicationEventPublisher publisher;

	Things(SeriesRepository series, SpeakerRepository speakers, VenueRepository venues, TopicRepository topics,
			Aliases aliases, Memory memory, ApplicationEventPublisher publisher) {
		this.series = series;
		this.speakers = speakers;
		this.venues = venues;
		this.topics = topics;
		this.aliases = aliases;
		this.memory = memory;
		this.publisher = publisher;
	}

	@Nullable Series series(@Nullable Pick pick) {
		return (pick != null) ? existing("series", pick, this.series::findBySlug, this.series::findByFoldedOrderById)
			.orElseGet(() -> newSeries(SeriesDetails.named(pick.name()), null)) : null;
	}

	Series newSeries(SeriesDetails details, @Nullable Venue venue) {
		Series made = new Series(UUID.randomUUID(), slug("series", details.name(), this.series::existsBySlug), details,
				venue);
		this.series.save(made);
		made("series", made.slug(), details.name(), made);
		created("series", made.publicId(), details.name());
		return made;
	}

	Speaker speaker(Pick pick) {
		return existing("speaker", pick, this.speakers::findBySlug, this.speakers::findByFoldedOrderById)
			.orElseGet(() -> newSpeaker(SpeakerDetails.named(pick.name())));
	}

	Speaker newSpeaker(SpeakerDetails details) {
		Speaker made = new Speaker(UUID.randomUUID(), slug("speaker", details.name(), this.speakers::existsBySlug),
				details);
		this.speakers.save(made);
		made("speaker", made.slug(), details.name(), made);
		created("speaker", made.publicId(), details.name());
		return made;
	}

	@Nullable Venue venue(@Nullable Pick pick) {
		return (pick != null) ? existing("venue", pick, this.venues::findBySlug, this.venues::findByFoldedOrderById)
			.orElseGet(() -> newVenue(VenueDetails.named(pick.name()))) : null;
	}

	Venue newVenue(VenueDetails details) {
		String label = (details.room() != null) ? details.name() + " " + details.room() : details.name();
		Venue made = new Venue(UUID.randomUUID(), slug("venue", label, this.venues::existsBySlug), details);
		this.venues.save(made);
		made("venue", made.slug(), made.label(), made);
		created("venue", made.publicId(), label);
		return made;
	}

	List<Topic> topics(List<Pick> picks) {
		return picks.stream().map(this::topic).distinct().toList();
	}

	private Topic topic(Pick pick) {
		return existing("topic", pick, this.topics::findBySlug, this.topics::findByFoldedOrderById)
			.orElseGet(() -> newTopic(pick.name()));
	}

	Topic newTopic(String name) {
		Topic made = new Topic(UUID.randomUUID(), slug("topic", name, this.topics::existsBySlug), name);
		this.topics.save(made);
		made("topic", made.slug(), name, made);
		created("topic", made.publicId(), name);
		return made;
	}

	/** A slug that neither a thing nor an old address of one has. */
	String slug(String kind, String words, Predicate<String> taken) {
		String slug = Slug.of(words);
		return Slug.free(slug.isEmpty() ? kind : slug,
				(candidate) -> this.memory.holds(slugKey(kind, candidate))
						|| (!this.memory.isAbsent(slugKey(kind, candidate))
								&& (taken.test(candidate) || this.aliases.has(kind, candidate))));
	}

	private <T> Optional<T> existing(String kind, Pick pick, Function<String, Optional<T>> bySlug,
			Function<String, List<T>> byName) {
		String slug = pick.slug();
		Optional<T> known = (slug != null) ? this.memory.recall(slugKey(kind, slug), () -> bySlug.apply(slug))
				: Optional.empty();
		if (known.isPresent()) {
			return known;
		}
		String folded = Folded.of(pick.name(), 600);
		return this.memory.recall(nameKey(kind, folded), () -> byName.apply(folded).stream().findFirst());
	}

	/** Whether there is a topic of that name. */
	boolean hasTopic(String name) {
		String folded = Folded.of(name, 600);
		return this.memory
			.recall(nameKey("topic", folded), () -> this.topics.findByFoldedOrderById(folded).stream().findFirst())
			.isPresent();
	}

	/** Whether a thing of this transaction has the slug, or one had it before. */
	boolean isTaken(String kind, String slug) {
		String key = slugKey(kind, slug);
		return this.memory.holds(key) || (!this.memory.isAbsent(key) && this.aliases.has(kind, slug));
	}

	/** A thing that brought its identity along. */
	void register(String kind, UUID id, String slug, String name, Object thing) {
		made(kind, slug, name, thing);
		created(kind, id, name);
	}

	private void made(String kind, String slug, String name, Object thing) {
		this.memory.keep(slugKey(kind, slug), thing);
		this.memory.keep(nameKey(kind, Folded.of(name, 600)), thing);
	}

	static String slugKey(String kind, String slug) {
		return kind + " at " + slug;
	}

	static String nameKey(String kind, String folded) {
		return kind + " called " + folded;
	}

	private void created(String kind, UUID id, String name) {
		this.publisher
			.publishEvent(new ThingChange(kind, id, "CREATED", "Created “" + name + "”", List.of(), null, null));
	}

}
