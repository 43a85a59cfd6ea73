package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.lectern.catalog.EventChange.What;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what an {@link Inventory} handed out, many things in one transaction of the
 * caller. Each keeps its identity. What is here already stays as it is, but for an event
 * of which the other site knows a later state.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Restoration {

	private static final Map<String, String> TYPES = Map.of("event", "Event", "series", "Series", "speaker", "Speaker",
			"topic", "Topic", "venue", "Venue");

	private static final String WORDS = "Brought in from an export";

	private final EntityManager entities;

	private final ManyChanges changes;

	private final Memory memory;

	private final Foresight foresight;

	private final Things things;

	private final EventWriter writer;

	private final EventSlugs slugs;

	private final EventRepository events;

	private final PendingDrafts drafts;

	private final Aliases aliases;

	Restoration(EntityManager entities, ManyChanges changes, Memory memory, Foresight foresight, Things things,
			EventWriter writer, EventSlugs slugs, EventRepository events, PendingDrafts drafts, Aliases aliases) {
		this.entities = entities;
		this.changes = changes;
		this.memory = memory;
		this.foresight = foresight;
		this.things = things;
		this.writer = writer;
		this.slugs = slugs;
		this.events = events;
		this.drafts = drafts;
		this.aliases = aliases;
	}

	/**
	 * Says that many changes follow in this transaction.
	 * @param things of one sort, those that will be taken in
	 * @return whether everything is here that events among them name
	 */
	public boolean begin(Collection<? extends Record> things) {
		List<KeptEvent> events = some(things, KeptEvent.class);
		boolean complete = this.changes.begin(events.stream().map(KeptEvent::details).toList());
		this.foresight.addresses(EventSlugs.KIND,
				events.stream().map(KeptEvent::slug).filter(Objects::nonNull).toList());
		this.foresight.absent("Event", events.stream().map(KeptEvent::id).toList());
		@SuppressWarnings({ "unchecked", "rawtypes" }) // a class has no parameters
		List<Kept<?>> others = (List) some(things, Kept.class);
		others.stream().findFirst().ifPresent((first) -> this.foresight.things(typeOf(first.details()), others));
		return complete;
	}

	private static <T> List<T> some(Collection<? extends Record> things, Class<T> type) {
		return things.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static String typeOf(Object details) {
		return (details instanceof VenueDetails) ? "Venue" : (details instanceof SeriesDetails) ? "Series"
				: (details instanceof SpeakerDetails) ? "Speaker" : "Topic";
	}

	/**
	 * Writes what was taken in, so that other tables can name it, as the last of this
	 * transaction here: nobody looks for further changes in it.
	 */
	public void finish() {
		this.changes.finish();
	}

	/** Takes in a venue, and tells whether it is new here. */
	public boolean venue(Kept<VenueDetails> kept) {
		return isNew("venue", "Venue", kept, kept.details().name(),
				() -> new Venue(kept.id(), kept.slug(), kept.details()));
	}

	/** Takes in a topic, and tells whether it is new here. */
	public boolean topic(Kept<String> kept) {
		return !this.things.hasTopic(kept.details()) && isNew("topic", "Topic", kept, kept.details(),
				() -> new Topic(kept.id(), kept.slug(), kept.details()));
	}

	/** Takes in a series, and tells whether it is new here. */
	public boolean series(Kept<SeriesDetails> kept) {
		SeriesDetails details = kept.details();
		return isNew("series", "Series", kept, details.name(), () -> new Series(kept.id(), kept.slug(), details,
				this.things.venue(details.defaults().place().venue())));
	}

	/** Takes in a speaker, and tells whether the person is new here. */
	public boolean speaker(Kept<SpeakerDetails> kept) {
		return isNew("speaker", "Speaker", kept, kept.details().name(),
				() -> new Speaker(kept.id(), kept.slug(), kept.details()));
	}

	/** Takes in an event. */
	public Result event(KeptEvent kept) {
		Event known = this.memory.isAbsent(kept.id().toString()) ? null
				: this.events.findByPublicId(kept.id()).orElse(null);
		if (known == null) {
			Event event = new Event(kept.id(), kept.createdAt());
			this.writer.describe(event, kept.details());
			this.slugs.take(event, kept.slug(), kept.slugFromTitle());
			event.become(kept);
			this.writer.arrived(event, What.CREATED, WORDS);
			this.memory.forget(kept.id().toString());
			pending(event, kept);
			return Result.NEW;
		}
		if (!known.updatedAt().isBefore(kept.updatedAt())) {
			return Result.UNCHANGED;
		}
		this.writer.change(known, What.REVISED, WORDS, () -> {
			this.writer.describe(known, kept.details());
			known.become(kept);
		});
		pending(known, kept);
		return Result.CHANGED;
	}

	/** Takes in an address that once was, and tells whether it is new here. */
	public boolean alias(Formerly formerly) {
		String type = TYPES.get(formerly.kind());
		if (type == null) {
			throw new IllegalArgumentException("There is no kind " + formerly.kind() + ".");
		}
		Long target = this.entities
			.createQuery("select t.id from %s t where t.publicId = :id".formatted(type), Long.class)
			.setParameter("id", formerly.target())
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("What it leads to is not here."));
		boolean isNew = !this.aliases.has(formerly.kind(), formerly.slug())
				&& count(type, "slug", formerly.slug()) == 0;
		if (isNew) {
			this.aliases.keep(formerly.kind(), formerly.slug(), target);
		}
		return isNew;
	}

	private void pending(Event event, KeptEvent kept) {
		KeptEvent.KeptDraft pending = kept.pending();
		if (pending != null) {
			this.entities.flush();
			this.drafts.restore(Objects.requireNonNull(event.id), pending);
		}
	}

	private boolean isNew(String kind, String type, Kept<?> kept, String name, Supplier<Object> thing) {
		String id = kept.id().toString();
		if (isHere(id, type, kept.id()) || this.things.isTaken(kind, kept.slug())
				|| (!this.memory.isAbsent(Things.slugKey(kind, kept.slug())) && count(type, "slug", kept.slug()) > 0)) {
			return false;
		}
		Object made = thing.get();
		this.entities.persist(made);
		this.memory.keep(id, made);
		this.things.register(kind, kept.id(), kept.slug(), name, made);
		return true;
	}

	private boolean isHere(String key, String type, UUID id) {
		return this.memory.holds(key) || (!this.memory.isAbsent(key) && count(type, "publicId", id) > 0);
	}

	private long count(String type, String field, Object value) {
		return this.entities
			.createQuery("select count(t) from %s t where t.%s = :value".formatted(type, field), Long.class)
			.setParameter("value", value)
			.getSingleResult();
	}

	/** What became of an event. */
	public enum Result {

		NEW, CHANGED, UNCHANGED

	}

}
