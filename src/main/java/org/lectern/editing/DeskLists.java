package org.lectern.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.Amount;
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

	DeskLists(Programme programme, Catalog catalog, History history, Site site) {
		this.programme = programme;
		this.catalog = catalog;
		this.history = history;
		this.site = site;
	}

	/** A page of the events in a state. */
	Slice<Row> of(State state, Filter filter, @Nullable Cursor cursor) {
		return rows(programme.events(state, filter, cursor, PAGE));
	}

	/** The first few events in a state, and how many there are. */
	Beginning first(State state) {
		return new Beginning(state, rows(programme.events(state, Filter.NONE, null, FEW)).items(),
				programme.amount(state, Filter.NONE));
	}

	/** What takes place on these seven days. */
	Beginning thisWeek() {
		Filter week = Filter.NONE.between(site.today(), site.today().plusDays(6));
		List<Row> rows = rows(programme.events(State.UPCOMING, week, null, PAGE)).items();
		return new Beginning(State.UPCOMING, rows, new Amount(rows.size(), false));
	}

	/** How many events there are in each state. */
	Map<State, Amount> counts(Filter filter) {
		return programme.amounts(filter);
	}

	/** The newest lines of history, each with the title of its event. */
	List<Change> latestChanges() {
		List<Line> lines = history.latest(15);
		Map<UUID, String> titles = programme.titles(lines.stream().map(Line::subjectId).distinct().toList());
		return lines.stream().map((line) -> new Change(line, titles.get(line.subjectId()))).toList();
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
		return new Row(line, MomentWords.line(line.when(), site.zone()));
	}

	/**
	 * An event in a list.
	 *
	 * @param when in words; missing while it has no date
	 */
	record Row(EventLine event, @Nullable String when) {
	}

	/**
	 * Something that was done.
	 *
	 * @param title of the event; missing where it has none, or was about something else
	 */
	record Change(Line line, @Nullable String title) {
	}

	/** The beginning of a list. */
	record Beginning(State state, List<Row> rows, Amount amount) {
	}

}
