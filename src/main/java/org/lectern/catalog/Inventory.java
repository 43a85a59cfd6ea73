package org.lectern.catalog;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the whole record, drafts and the bin included, in an order that depends on
 * nothing but the record. The caller's transaction decides what "now" is.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Inventory {

	private static final int PAGE = 200;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final PendingDrafts drafts;

	Inventory(EntityManager entities, JdbcClient jdbc, PendingDrafts drafts) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.drafts = drafts;
	}

	/** All venues. */
	public void venues(Consumer<Kept<VenueDetails>> to) {
		all(Venue.class, Venue::publicId, (venue) -> to.accept(kept(venue)));
	}

	/** All topics; what there is to say of one is its name. */
	public void topics(Consumer<Kept<String>> to) {
		all(Topic.class, Topic::publicId, (topic) -> to.accept(kept(topic)));
	}

	/** All series. */
	public void series(Consumer<Kept<SeriesDetails>> to) {
		all(Series.class, Series::publicId, (series) -> to.accept(kept(series)));
	}

	/** All speakers. */
	public void speakers(Consumer<Kept<SpeakerDetails>> to) {
		all(Speaker.class, Speaker::publicId, (speaker) -> to.accept(kept(speaker)));
	}

	/** All events. */
	public void events(Consumer<KeptEvent> to) {
		Set<Long> changing = new HashSet<>(
				this.jdbc.sql("select event_id from pending_draft").query(Long.class).list());
		all(Event.class, Event::publicId,
				(event) -> to.accept(kept(event, changing.contains(event.id) ? draft(event) : null)));
	}

	/** All addresses that once were. */
	public void aliases(Consumer<Formerly> to) {
		for (String kind : List.of("event", "series", "speaker", "topic", "venue")) {
			this.jdbc
				.sql("select a.slug, t.public_id from alias a join %s t on t.id = a.target_id where a.kind = ?"
					.formatted(kind))
				.param(kind)
				.query((row, number) -> new Formerly(kind, row.getString(1),
						Objects.requireNonNull(row.getObject(2, UUID.class))))
				.list()
				.stream()
				.sorted(Comparator.comparing(Formerly::slug))
				.forEach(to);
		}
	}

	static Kept<VenueDetails> kept(Venue venue) {
		return new Kept<>(venue.publicId(), venue.slug(), venue.details());
	}

	static Kept<String> kept(Topic topic) {
		return new Kept<>(topic.publicId(), topic.slug(), topic.name());
	}

	static Kept<SeriesDetails> kept(Series series) {
		return new Kept<>(series.publicId(), series.slug(), series.details());
	}

	static Kept<SpeakerDetails> kept(Speaker speaker) {
		return new Kept<>(speaker.publicId(), speaker.slug(), speaker.details());
	}

	private static KeptEvent kept(Event event, KeptEvent.@Nullable KeptDraft pending) {
		return new KeptEvent(event.publicId(), event.slug(), event.hasSlugFromTitle(), event.status(), event.standing(),
				event.standingNote(), event.deletedAt(), event.createdAt(), event.updatedAt(), event.publishedAt(),
				event.details(), pending);
	}

	private KeptEvent.@Nullable KeptDraft draft(Event event) {
		return this.drafts.of(Objects.requireNonNull(event.id))
			.map((draft) -> new KeptEvent.KeptDraft(draft.details(), draft.author(), draft.savedAt()))
			.orElse(null);
	}

	private <T> void all(Class<T> type, Function<T, UUID> id, Consumer<T> to) {
		UUID last = new UUID(0, 0);
		List<T> page;
		do {
			page = this.entities
				.createQuery("select t from %s t where t.publicId > :last order by t.publicId"
					.formatted(type.getSimpleName()), type)
				.setParameter("last", last)
				.setMaxResults(PAGE)
				.getResultList();
			page.forEach(to);
			this.entities.clear();
			last = page.isEmpty() ? last : id.apply(page.get(page.size() - 1));
		}
		while (page.size() == PAGE);
	}

}
