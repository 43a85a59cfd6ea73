package org.lectern.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a long programme of one event, quicker than by writing each. */
public final class Copies {

	private static final long BEYOND_ALL_IDS = 1_000_000;

	private static final List<String> OF_ITS_DAY = List.of("id", "public_id", "slug", "start_date", "starts_at",
			"ends_at", "local_year");

	private final JdbcTemplate jdbc;

	public Copies(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The event once more on each of that many days after its own. */
	public void onDaysAfter(Event event, int days) {
		copy(event, LongStream.rangeClosed(1, days).boxed().toList());
	}

	/** The event once more on each of that many days before its own. */
	public void onDaysBefore(Event event, int days) {
		copy(event, LongStream.rangeClosed(1, days).map((day) -> -day).boxed().toList());
	}

	private void copy(Event event, List<Long> days) {
		copyEvent(event, days);
		Long id = Objects.requireNonNull(event.id);
		List<Long> talks = jdbc.queryForList("select id from talk where event_id = ?", Long.class, id);
		copyPart("event_topic", List.of("event_id"), "event_id = ?", id, days);
		copyPart("talk", List.of("id", "event_id"), "event_id = ?", id, days);
		for (Long talk : talks) {
			copyPart("appearance", List.of("id", "talk_id"), "talk_id = ?", talk, days);
			copyPart("material", List.of("id", "talk_id"), "talk_id = ?", talk, days);
		}
	}

	private void copyEvent(Event event, List<Long> days) {
		When when = event.when();
		LocalDate date = Objects.requireNonNull(when.date());
		OffsetDateTime starts = when.startsAt().atOffset(ZoneOffset.UTC);
		OffsetDateTime ends = when.endsAt().atOffset(ZoneOffset.UTC);
		String others = columnsWithout(OF_ITS_DAY, "event");
		jdbc.batchUpdate(
				"insert into event (%s, %s) select id + ?, ?, ?, ?, ?, ?, ?, %s from event where id = ?"
					.formatted(String.join(", ", OF_ITS_DAY), others, others),
				days.stream()
					.map((day) -> new Object[] { distance(day), UUID.randomUUID(), event.slug() + "-" + distance(day),
							date.plusDays(day), starts.plusDays(day), ends.plusDays(day), date.plusDays(day).getYear(),
							event.id })
					.toList());
	}

	private void copyPart(String table, List<String> ids, String these, Long owner, List<Long> days) {
		String others = columnsWithout(ids, table);
		jdbc.batchUpdate(
				"insert into %s (%s, %s) select %s, %s from %s where %s".formatted(table, String.join(", ", ids),
						others, ids.stream().map((id) -> id + " + ?").collect(Collectors.joining(", ")), others, table,
						these),
				days.stream()
					.map((day) -> Stream.concat(ids.stream().map((id) -> distance(day)), Stream.of(owner)).toArray())
					.toList());
	}

	private String columnsWithout(List<String> left, String table) {
		List<String> columns = new ArrayList<>(jdbc.queryForList(
				"select lower(column_name) from information_schema.columns where lower(table_name) = ?", String.class,
				table.toLowerCase(Locale.ROOT)));
		columns.removeAll(left);
		return String.join(", ", columns);
	}

	private static long distance(long day) {
		return ((day > 0) ? 2 * day : -2 * day + 1) * BEYOND_ALL_IDS;
	}

}
