package org.lectern.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.EventChange.What;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Conflict;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of events. Each verb is one transaction, leaves its line in the history
 * and can be undone; a version that is not the event's current one is a {@link Conflict}.
 */
@Service
@Transactional
public class Editorial {

	private final EventRepository events;

	private final EventWriter writer;

	private final PendingDrafts drafts;

	private final History history;

	private final JsonMapper json;

	private final Clock clock;

	Editorial(EventRepository events, EventWriter writer, PendingDrafts drafts, History history, JsonMapper json,
			Clock clock) {
		this.events = events;
		this.writer = writer;
		this.drafts = drafts;
		this.history = history;
		this.json = json;
		this.clock = clock;
	}

	/** Makes a draft. */
	public Event create(EventDetails details) {
		Event event = new Event(PublicId.next(this.clock.instant()), this.clock.instant());
		return this.writer.first(event, details, "Created as a draft");
	}

	/** Makes a draft that keeps the identity it had elsewhere. */
	public Event create(UUID publicId, EventDetails details) {
		return this.writer.first(new Event(publicId, this.clock.instant()), details, "Created as a draft");
	}

	/** Changes what is said, at once for everyone; a pending draft is then done with. */
	public Event revise(UUID id, long version, EventDetails details) {
		Event event = current(id, version);
		boolean moved = !event.when().equals(details.when());
		this.drafts.discard(key(event));
		return this.writer.change(event, moved ? What.MOVED : What.REVISED,
				moved ? "Moved to " + Differences.words(details.when()) : "Revised",
				() -> this.writer.describe(event, details));
	}

	/**
	 * Keeps a change of a published event for later; of a draft it is the draft itself.
	 */
	public Event saveDraft(UUID id, long version, EventDetails details) {
		Event event = current(id, version);
		if (event.status() != Status.PUBLISHED) {
			return revise(id, version, details);
		}
		this.drafts.save(key(event), details);
		return this.writer.note(event, What.DRAFT_SAVED, "Saved a draft of a change");
	}

	/** Drops the pending change of a published event. */
	public Event discardDraft(UUID id, long version) {
		Event event = current(id, version);
		this.drafts.discard(key(event));
		return this.writer.note(event, What.DRAFT_DISCARDED, "Discarded the draft of a change");
	}

	/** Makes it public, with its pending change if it has one. */
	public Event publish(UUID id, long version) {
		Event event = current(id, version);
		return this.writer.change(event, What.PUBLISHED, "Published", () -> {
			this.drafts.of(key(event)).ifPresent((draft) -> this.writer.describe(event, draft.details()));
			this.drafts.discard(key(event));
			this.writer.address(event);
			event.become(Status.PUBLISHED, this.clock.instant());
		});
	}

	/** Makes it a draft again. */
	public Event withdraw(UUID id, long version) {
		Event event = current(id, version);
		return this.writer.change(event, What.WITHDRAWN, "Made a draft again",
				() -> event.become(Status.DRAFT, this.clock.instant()));
	}

	/**
	 * Puts it off.
	 * @param newTime missing leaves the date to be announced
	 */
	public Event postpone(UUID id, long version, @Nullable String reason, @Nullable When newTime) {
		Event event = current(id, version);
		When time = (newTime != null) ? newTime : When.someDay(event.when().zone());
		String words = (newTime != null) ? "Postponed to " + Differences.words(newTime)
				: "Postponed, the new date is to be announced";
		return this.writer.change(event, What.POSTPONED, withReason(words, reason), () -> {
			this.writer.describe(event, event.details().at(time));
			event.stand(Standing.POSTPONED, reason, this.clock.instant());
		});
	}

	/** Calls it off; its page stays and says so. */
	public Event cancel(UUID id, long version, @Nullable String reason) {
		Event event = current(id, version);
		return this.writer.change(event, What.CANCELLED, withReason("Cancelled", reason),
				() -> event.stand(Standing.CANCELLED, reason, this.clock.instant()));
	}

	/** It takes place after all. */
	public Event reinstate(UUID id, long version) {
		Event event = current(id, version);
		return this.writer.change(event, What.REINSTATED, "Takes place as planned",
				() -> event.stand(Standing.AS_PLANNED, null, this.clock.instant()));
	}

	/** Puts it into the bin; its address says that it was removed. */
	public Event delete(UUID id, long version) {
		Event event = current(id, version);
		return this.writer.change(event, What.DELETED, "Deleted",
				() -> event.deletedAt(this.clock.instant(), this.clock.instant()));
	}

	/** Takes it out of the bin. */
	public Event restore(UUID id, long version) {
		Event event = current(id, version);
		return this.writer.change(event, What.RESTORED, "Taken out of the bin",
				() -> event.deletedAt(null, this.clock.instant()));
	}

	/** A draft of the same, a week later, without title, abstract, speakers and dates. */
	public Event duplicate(UUID id) {
		Event event = event(id);
		EventDetails details = event.details();
		return this.writer.first(new Event(PublicId.next(this.clock.instant()), this.clock.instant()),
				Duplicate.of(details).at(details.when().plusDays(7)), "Duplicated as a draft");
	}

	/** Another address; the old one leads here for ever. */
	public Event readdress(UUID id, long version, String slug) {
		Event event = current(id, version);
		return this.writer.change(event, What.REVISED, "Got another address", () -> this.writer.rename(event, slug));
	}

	/**
	 * Brings back what was before a change, as long as nothing came after it.
	 * @param version the site's version that the change made
	 */
	public Event undo(UUID id, long version, int ordinal) {
		Event event = event(id);
		List<Line> lines = this.history.of(id, 1);
		Line last = lines.isEmpty() ? null : lines.get(0);
		if (last == null || last.version() != version || last.ordinal() != ordinal) {
			throw new Conflict("Something else was changed since, so this can't be undone any more.");
		}
		String before = last.snapshotBefore();
		if (before == null) {
			return this.writer.change(event, What.DELETED, "Undone: " + last.words(),
					() -> event.deletedAt(this.clock.instant(), this.clock.instant()));
		}
		return restore(event, before, "Undone: " + last.words());
	}

	/** Brings back how it was after a change. */
	public Event restoreTo(UUID id, long version, Line line) {
		Event event = current(id, version);
		return restore(event, Objects.requireNonNull(line.snapshotAfter(), "nothing to restore"),
				"Restored to how it was after: " + line.words());
	}

	private Event restore(Event event, String snapshot, String words) {
		EventSnapshot before = this.json.readValue(snapshot, EventSnapshot.class);
		return this.writer.change(event, What.UNDONE, words, () -> {
			this.writer.describe(event, before.details());
			event.become(before.status(), this.clock.instant());
			event.stand(before.standing(), before.standingNote(), this.clock.instant());
			event.deletedAt(before.deleted() ? this.clock.instant() : null, this.clock.instant());
		});
	}

	private Event event(UUID id) {
		return this.events.findByPublicId(id).orElseThrow(NotFound::new);
	}

	private Event current(UUID id, long version) {
		Event event = event(id);
		if (event.version() != version) {
			throw new Conflict("Somebody else changed this event in the meantime.");
		}
		return event;
	}

	private static long key(Event event) {
		return Objects.requireNonNull(event.id);
	}

	private static String withReason(String words, @Nullable String reason) {
		return (reason != null) ? words + ": " + reason : words;
	}

}
