package org.lectern.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRows.Found;
import org.lectern.catalog.EventRows.Total;
import org.lectern.catalog.EventRows.Wanted;
import org.springframework.stereotype.Component;

/**
 * Reads lists of events as projections: one query for the events of all lists that a page
 * shows, one for their talks, speakers and materials.
 */
@Component
class EventLines {

	private final EventRows rows;

	private final Talks talks;

	EventLines(EventRows rows, Talks talks) {
		this.rows = rows;
		this.talks = talks;
	}

	Slice<EventLine> slice(EventQuery query, int size) {
		return lists(List.of(new Wanted(query, size + 1, Total.UNKNOWN))).get(0).slice();
	}

	/** The parts of several lists; each wants one more than it shows. */
	List<Portion> lists(List<Wanted> wanted) {
		List<Found<EventLine>> found = this.rows.read(wanted, EventLines::line);
		Map<Long, Talks.Said> said = this.talks.brief(found.stream()
			.flatMap((list) -> list.items().stream())
			.map((placed) -> placed.place().id())
			.distinct()
			.toList());
		List<Portion> portions = new ArrayList<>();
		for (int i = 0; i < wanted.size(); i++) {
			portions.add(portion(wanted.get(i), found.get(i), said));
		}
		return portions;
	}

	private static Portion portion(Wanted wanted, Found<EventLine> found, Map<Long, Talks.Said> said) {
		Slice<EventLine> slice = found.slice(wanted.query(), wanted.most() - 1)
			.map((lines) -> lines.stream()
				.map((line) -> line.telling(said.getOrDefault(line.id(), Talks.Said.NOTHING)))
				.toList());
		boolean more = wanted.total().bounded() && found.total() > Totals.MOST;
		return new Portion(slice, more ? Totals.MOST : found.total(), more);
	}

	/** The first event of each list, without what is told of its talks. */
	List<@Nullable EventLine> first(List<EventQuery> queries) {
		return this.rows
			.read(queries.stream().map((query) -> new Wanted(query, 1, Total.UNKNOWN)).toList(), EventLines::line)
			.stream()
			.<@Nullable EventLine>map((found) -> found.items().isEmpty() ? null : found.items().get(0).item())
			.toList();
	}

	private static EventLine line(EventRow row) throws SQLException {
		EventRecord.VenueFacts venue = row.venue();
		return new EventLine(row.id(), row.publicId(), row.perhaps("slug"), row.one(EventKind.class, "kind"),
				row.one(Status.class, "status"), row.one(Standing.class, "standing"), row.perhaps("standing_note"),
				row.perhaps("deleted_at") != null, row.perhaps("title"), List.of(), row.when(),
				row.instant("starts_at"), row.instant("ends_at"), row.series(),
				(venue != null) ? venue.label() : row.perhaps("place_note"), row.is("online"), venue != null,
				row.perhaps("platform"), row.registration(), List.of(), List.of(), row.number("missing"));
	}

}
