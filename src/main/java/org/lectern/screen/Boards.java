package org.lectern.screen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Move;
import org.lectern.catalog.Moves;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.catalog.Times;
import org.springframework.stereotype.Component;

/**
 * Gathers what a display shows: what comes, and what was to come here today but was moved
 * away, for whoever stands before the closed door.
 */
@Component
class Boards {

	/** So much that a display without network has something to show for days. */
	private static final int MOST = 24;

	private final Catalog catalog;

	private final Moves moves;

	private final Times times;

	private final Clock clock;

	Boards(Catalog catalog, Moves moves, Times times, Clock clock) {
		this.catalog = catalog;
		this.moves = moves;
		this.times = times;
		this.clock = clock;
	}

	Board of(List<Filter> filters) {
		Instant now = clock.instant();
		Map<Long, Move> moved = new LinkedHashMap<>();
		moves.lately(Reader.ANYONE).forEach((move) -> moved.put(move.event().id(), move));
		Map<Long, EventRecord> events = new LinkedHashMap<>();
		for (Filter filter : filters) {
			catalog.records(Reader.ANYONE, filter, Span.CURRENT, null, MOST)
				.items()
				.forEach((event) -> events.put(event.id(), event));
		}
		List<Slot> slots = new ArrayList<>();
		events.values()
			.stream()
			.filter((event) -> event.when().isDated())
			.forEach((event) -> slots.add(new Slot(event, moved.get(event.id()), false)));
		moved.values()
			.stream()
			.filter((move) -> hasLeft(move, events.keySet(), venues(filters), now))
			.forEach((move) -> slots.add(new Slot(move.event(), move, true)));
		return Board.of(slots.stream().sorted(Comparator.comparing(Slot::from)).limit(MOST).toList(), now);
	}

	private boolean hasLeft(Move move, Set<Long> here, Set<String> venues, Instant now) {
		boolean today = move.wasAhead(now)
				&& !times.localDay(move.formerWhen().startsAt()).isAfter(times.localDay(now));
		boolean shown = here.contains(move.event().id());
		boolean otherDay = !times.localDay(move.event().startsAt()).equals(times.localDay(now));
		String venue = move.formerVenue();
		return today && (shown ? otherDay : venue != null && venues.contains(venue));
	}

	private static Set<String> venues(Collection<Filter> filters) {
		return filters.stream().map(Filter::venue).filter(Objects::nonNull).collect(Collectors.toSet());
	}

}
