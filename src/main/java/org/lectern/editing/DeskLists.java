package org.lectern.editing;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.State;
import org.lectern.catalog.Slice;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** The desk's lists of events. */
@Component
class DeskLists {

	private static final int PAGE = 50;

	private static final int FEW = 8;

	private final Programme programme;

	private final Catalog catalog;

	private final History history;

	private final Site site;

	private final Clock clock;

	DeskLists(Programme programme, Catalog catalog, History history, Site site, Clock clock) {
		this.programme = programme;
		this.catalog = catalog;
		this.history = history;
		this.site = site;
		this.clock = clock;
	}

	/** A page of the events in a state. */
	Slice<Row> of(State state, Filter filter, @Nullable Cursor cursor) {
		return rows(programme.events(state, filter, cursor, PAGE));
	}

	/** The first few events in a state, and how many there are. */
	Beginning first(State state) {
		return new Beginning(state, rows(programme.events(state, Filter.NONE, null, FEW)).items(),
				programme.count(state, Filter.NONE));
	}

	/** What takes place on these seven days. */
	Beginning thisWeek() {
		Filter week = Filter.NONE.between(site.today(), site.today().plusDays(6));
		List<Row> rows = rows(programme.events(State.UPCOMING, week, null, PAGE)).items();
		return new Beginning(State.UPCOMING, rows, rows.size());
	}

	/** How many events there are in each state. */
	Map<State, Long> counts(Filter filter) {
		Map<State, Long> counts = new EnumMap<>(State.class);
		for (State state : State.values()) {
			counts.put(state, programme.count(state, filter));
		}
		return counts;
	}

	/** The newest lines of history. */
	List<Line> latestChanges() {
		return history.latest(15);
	}

	/** All series by their slugs. */
	Map<String, String> seriesNames() {
		Map<String, String> names = new LinkedHashMap<>();
		catalog.series(Desk.EDITOR).forEach((series) -> names.put(series.slug(), series.name()));
		return names;
	}

	private Slice<Row> rows(Slice<EventLine> slice) {
		return new Slice<>(slice.items().stream().map(this::row).toList(), slice.next(), slice.previous());
	}

	private Row row(EventLine line) {
		MomentWords words = MomentWords.of(line.when(), clock.instant());
		return new Row(line, (words != null) ? words.when() : null);
	}

	/**
	 * An event in a list.
	 *
	 * @param when in words; missing while it has no date
	 */
	record Row(EventLine event, @Nullable String when) {
	}

	/** The beginning of a list. */
	record Beginning(State state, List<Row> rows, long count) {
	}

}
