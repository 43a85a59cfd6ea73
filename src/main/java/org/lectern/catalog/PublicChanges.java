package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.PublicChange.Place;
import org.lectern.history.Difference;
import org.lectern.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to public events, the newest first. */
@Component
@Transactional(readOnly = true)
public class PublicChanges {

	/**
	 * Along the index of what is open to all, of which H2 must be told its first column.
	 */
	private static final String ORDER = " order by h.open_to_all desc, h.version desc, h.ordinal desc limit ";

	private static final String LINES = """
			select h.version, h.ordinal, h.happened_at, h.verb, h.words as said, h.differences, e.public_id as event
			from history_line h join event e on e.public_id = h.subject_id""";

	private final JdbcClient jdbc;

	private final EventLines lines;

	private final JsonMapper json;

	private final Site site;

	private final Clock clock;

	PublicChanges(JdbcClient jdbc, EventLines lines, JsonMapper json, Site site, Clock clock) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.json = json;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The changes of those events that a filter lets through. What is not public now has
	 * no changes, whatever was public of it before.
	 * @param before where to go on; missing at the beginning
	 */
	public List<PublicChange> of(Filter filter, @Nullable Place before, int most) {
		EventQuery query = new EventQuery(false, null).narrow(filter, this.site.zone(), this.clock)
			.listed()
			.where("h.open_to_all");
		if (before != null) {
			query.where("h.version <= :version")
				.where("(h.version < :version or h.ordinal < :ordinal)")
				.with("version", before.version())
				.with("ordinal", before.ordinal());
		}
		return changes(this.jdbc.sql(LINES + query.conditions() + ORDER + most)
			.params(query.parameters())
			.query(this::row)
			.list());
	}

	private Row row(ResultSet row, int number) throws SQLException {
		List<Difference> differences = this.json.readValue(row.getString("differences"), new TypeReference<>() {
		});
		return new Row(new Place(row.getLong("version"), row.getInt("ordinal")),
				Objects.requireNonNull(row.getObject("happened_at", OffsetDateTime.class)).toInstant(),
				row.getString("verb"), row.getString("said"), differences,
				Objects.requireNonNull(row.getObject("event", UUID.class)));
	}

	private List<PublicChange> changes(List<Row> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<UUID, EventLine> events = new HashMap<>();
		List<UUID> ids = rows.stream().map(Row::event).distinct().toList();
		EventQuery query = new EventQuery(false, null).where("e.public_id in (:ids)").with("ids", ids);
		this.lines.slice(query, ids.size()).items().forEach((event) -> events.put(event.publicId(), event));
		return rows.stream()
			.map((row) -> new PublicChange(row.place(), row.happenedAt(), row.what(), row.words(), row.differences(),
					row.event(), Objects.requireNonNull(events.get(row.event()))))
			.toList();
	}

	/** A line, before its event is known. */
	private record Row(Place place, Instant happenedAt, String what, String words, List<Difference> differences,
			UUID event) {
	}

}
