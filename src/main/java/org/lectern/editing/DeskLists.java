package org.lectern.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.Amount;
import org.lectern.catalog.Programme.State;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Suggestions;
import org.lectern.catalog.Suggestions.Suggestion;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** The desk's lists of events. */
@Component
class DeskLists {

	private static final int PAGE = 50;

	private static final int FEW = 8;

	private static final int MOST_SERIES = 100;

	private final Programme programme;

	private final Catalog catalog;

	private final History history;

	private final Suggestions suggestions;

	private final Site site;

	DeskLists(Programme programme, Catalog catalog, History history, Suggestions suggestions, Site site) {
		this.programme = programme;
		this.catalog = catalog;
		this.history = history;
		this.suggestions = suggestions;
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

	/**
	 * The series whose events are asked for.
	 * @param slug of the one that was chosen; empty for all
	 * @param name as it was typed, which counts more; missing where none could be typed
	 */
	SeriesChoice series(String slug, @Nullable String name) {
		Map<String, String> all = new LinkedHashMap<>();
		catalog.series(Desk.EDITOR, null, MOST_SERIES + 1).forEach((series) -> all.put(series.slug(), series.name()));
		if (all.size() <= MOST_SERIES) {
			return new SeriesChoice(all, slug, "");
		}
		if (name == null) {
			return new SeriesChoice(null, slug, slug.isEmpty() ? "" : nameOf(slug));
		}
		String found = suggestions.named(Kind.SERIES, new Pick(slug.isEmpty() ? null : slug, name))
			.map(Suggestion::slug)
			.orElse("");
		return new SeriesChoice(null, found, name.strip());
	}

	private String nameOf(String slug) {
		try {
			return catalog.series(Desk.EDITOR, slug).name();
		}
		catch (NotFound | Moved ex) {
			return slug;
		}
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

	/**
	 * A series that was chosen, or typed where there are too many to choose from.
	 *
	 * @param all by their slugs; missing where there are too many
	 * @param slug empty for all, and for what there is not
	 * @param typed the name
	 */
	record SeriesChoice(@Nullable Map<String, String> all, String slug, String typed) {

		/** Whether there is no series of the name that was typed. */
		public boolean isUnknown() {
			return slug.isEmpty() && !typed.isEmpty();
		}

	}

	/** The beginning of a list. */
	record Beginning(State state, List<Row> rows, Amount amount) {
	}

}
