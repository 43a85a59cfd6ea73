package org.lectern.catalog;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those see who work on the programme: everything, drafts and the bin included. */
@Service
@Transactional(readOnly = true)
public class Programme {

	private static final String BIN = """
			e.id in (select b.id from event b where b.deleted_at > timestamp with time zone '1970-01-01 00:00:00+00')""";

	/** Almost all; so that no database looks for them in an index, none has it so. */
	private static final String OUTSIDE = "case when e.deleted_at is null then 1 else 0 end = 1";

	private final EventLines lines;

	private final EventPages pages;

	private final Totals totals;

	private final PendingDrafts drafts;

	private final History history;

	private final Site site;

	private final JsonMapper json;

	private final Clock clock;

	Programme(EventLines lines, EventPages pages, Totals totals, PendingDrafts drafts, History history, Site site,
			JsonMapper json, Clock clock) {
		this.lines = lines;
		this.pages = pages;
		this.totals = totals;
		this.drafts = drafts;
		this.history = history;
		this.site = site;
		this.json = json;
		this.clock = clock;
	}

	/** Events in a state, the newest first. */
	public Slice<EventLine> events(State state, Filter filter, @Nullable Cursor cursor, int size) {
		return this.lines.slice(query(state, filter, cursor), size);
	}

	/** How many there are in a state. */
	public long count(State state, Filter filter) {
		return this.totals.count(query(state, filter, null));
	}

	/**
	 * The same for lists; it takes no longer the more there are. What is public is known
	 * where it is narrowed by one thing at most, everything else is counted so far and no
	 * further.
	 */
	public Amount amount(State state, Filter filter) {
		Optional<Long> listed = this.totals.listed(filter);
		if (listed.isPresent() && state == State.PUBLISHED) {
			return new Amount(listed.get(), false);
		}
		if (state == State.ALL) {
			return either(amount(State.PUBLISHED, filter), amount(State.DRAFTS, filter));
		}
		long number = this.totals.countUpTo(Totals.MOST + 1, query(state, filter, null));
		return new Amount(Math.min(number, Totals.MOST), number > Totals.MOST);
	}

	/** How many there are in each state. */
	public Map<State, Amount> amounts(Filter filter) {
		Amount listed = amount(State.PUBLISHED, filter);
		Amount drafts = amount(State.DRAFTS, filter);
		Map<State, Amount> amounts = new EnumMap<>(
				Map.of(State.ALL, either(listed, drafts), State.PUBLISHED, listed, State.DRAFTS, drafts));
		for (State state : State.values()) {
			amounts.computeIfAbsent(state, (other) -> amount(other, filter));
		}
		return amounts;
	}

	/** All that is not in the bin is public or a draft; neither is counted twice. */
	private static Amount either(Amount listed, Amount drafts) {
		return listed.more() ? listed : new Amount(listed.number() + drafts.number(), drafts.more());
	}

	/**
	 * An event as its form needs it.
	 * @throws NotFound if there is none
	 */
	public Edited event(UUID id) {
		Event event = this.pages.byPublicId(id).orElseThrow(NotFound::new);
		PendingDrafts.PendingDraft draft = this.drafts.of(Objects.requireNonNull(event.id)).orElse(null);
		return new Edited(event, event.details(), (draft != null) ? draft.details() : null,
				(draft != null) ? draft.author() : null, this.history.of(id, 50));
	}

	/** An event as its public page would show it, whatever its state. */
	public EventPage preview(Reader reader, UUID id) {
		return this.pages.page(reader, this.pages.byPublicId(id).orElseThrow(NotFound::new));
	}

	/**
	 * What was said of an event after a change; empty if it is not known any more.
	 */
	public Optional<EventDetails> asOf(long version, int ordinal) {
		return this.history.line(version, ordinal)
			.map(Line::snapshotAfter)
			.map((snapshot) -> this.json.readValue(snapshot, EventSnapshot.class).details());
	}

	/** The titles of those events that have one. */
	public Map<UUID, String> titles(Collection<UUID> ids) {
		return this.pages.titles(ids);
	}

	/** Whether there is such an event, also in the bin. */
	public Optional<Event> find(UUID id) {
		return this.pages.byPublicId(id);
	}

	private EventQuery query(State state, Filter filter, @Nullable Cursor cursor) {
		boolean soonFirst = state == State.INCOMPLETE || state == State.UPCOMING;
		EventQuery query = new EventQuery(!soonFirst, cursor);
		if (state == State.PUBLISHED) {
			query.listed();
		}
		query.narrow(filter, this.site.zone(), this.clock).where((state == State.BIN) ? BIN : OUTSIDE);
		switch (state) {
			case DRAFTS -> query.where("e.status in ('DRAFT', 'SUBMITTED')");
			case UPCOMING -> query.unended(this.clock.instant());
			case INCOMPLETE ->
				query.where("e.missing > 0").where("e.standing <> 'CANCELLED'").unended(this.clock.instant());
			case PENDING -> query.where("e.id in (select d.event_id from pending_draft d)");
			case PUBLISHED, ALL, BIN -> {
			}
		}
		return query;
	}

	/** Which events are wanted. */
	public enum State {

		/** All but the bin. */
		ALL,
		/** Not public yet. */
		DRAFTS,
		/** Public. */
		PUBLISHED,
		/** Not over. */
		UPCOMING,
		/** Not over and without title, speaker, abstract or place. */
		INCOMPLETE,
		/** Public with a change that is not. */
		PENDING,
		/** Deleted. */
		BIN

	}

	/**
	 * How many events there are.
	 *
	 * @param more whether there are more than that
	 */
	public record Amount(long number, boolean more) {
	}

	/**
	 * An event as its form needs it.
	 *
	 * @param details what is public, or the draft
	 * @param pending the pending change of a published event
	 * @param history the newest lines first
	 */
	public record Edited(Event event, EventDetails details, @Nullable EventDetails pending, @Nullable String pendingBy,
			List<Line> history) {
	}

}
