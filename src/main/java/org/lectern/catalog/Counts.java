package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes with counts: years, series, venues, topics and speakers. The numbers are kept,
 * not counted; what has ended since they were last brought up to date is taken off here.
 */
@Component
public class Counts {

	private static final String AS_OF = "(select as_of from tally_time where id = 1)";

	/** Events that ended since then; or of a clock that is behind, have not ended yet. */
	private static final String MOVED = """
			(select 'MOVED' as part, cast(-1 as bigint) as id, cast(null as varchar(120)) as slug,
			  cast(null as varchar(600)) as name, cast(null as varchar(100)) as category,
			  cast(null as varchar(300)) as cadence, false as lectures, cast(e.local_year as bigint) as events,
			  e.series_id as ahead, cast(null as bytea) as sort_key
			from event e where e.listed and e.ends_at > %1$s and e.ends_at <= :now)
			union all
			(select 'MOVED', 1, null, null, null, null, false, e.local_year, e.series_id, null
			from event e where e.listed and e.ends_at > :now and e.ends_at <= %1$s)""".formatted(AS_OF);

	private static final String SERIES = """
			(select 'SERIES', s.id, s.slug, s.name, s.category, s.cadence, s.lectures, t.events, t.ahead, s.sort_key
			from (select thing, events, ahead from ranked_tally where kind = 'SERIES' and events > 0
			  order by kind desc, %1$s desc, thing desc limit :most) t join series s on s.id = t.thing)
			union all
			(select 'SERIES', s.id, s.slug, s.name, s.category, s.cadence, s.lectures, t.events, t.ahead, s.sort_key
			from series s join ranked_tally t on t.kind = 'SERIES' and t.thing = s.id and t.events > 0
			where s.slug = :series)""";

	private static final String TOPICS = """
			(select 'TOPIC', o.id, o.slug, o.name, null, null, false, t.events, t.ahead, o.sort_key
			from (select thing, events, ahead from ranked_tally where kind = 'TOPIC' and events > 0
			  order by kind desc, events desc, thing desc limit :most) t join topic o on o.id = t.thing)
			union all
			(select 'TOPIC', o.id, o.slug, o.name, null, null, false, t.events, t.ahead, o.sort_key
			from topic o join ranked_tally t on t.kind = 'TOPIC' and t.thing = o.id and t.events > 0
			where o.slug = :topic)""";

	private static final String PLACES = """
			(select 'PLACE', v.id, v.slug, case when v.room is null then v.name else v.name || ', ' || v.room end, null,
			  null, false, t.events, t.ahead, v.sort_key
			from (select thing, events, ahead from ranked_tally where kind = 'VENUE' and events > 0
			  order by kind desc, events desc, thing desc limit :most) t join venue v on v.id = t.thing)
			union all
			(select 'PLACE', v.id, v.slug, case when v.room is null then v.name else v.name || ', ' || v.room end, null,
			  null, false, t.events, t.ahead, v.sort_key
			from venue v join ranked_tally t on t.kind = 'VENUE' and t.thing = v.id and t.events > 0
			where v.slug = :venue)""";

	private static final String YEARS = """
			(select 'YEAR', thing, null, null, null, null, false, events, ahead, null from tally where kind = 'YEAR')""";

	private static final String DAYS = """
			(select 'DAY', thing, null, null, null, null, false, events, ahead, null from tally
			where kind = 'DAY' and thing between :first and :last)""";

	/**
	 * So few names with some letters are found first, in the index of names, and sorted;
	 * more are soon found along the sorted names.
	 */
	private static final int FEW = 2_000;

	private static final String EVERY_SERIES = """
			(select 'SERIES', s.id, s.slug, s.name, s.category, s.cadence, s.lectures, coalesce(t.events, 0),
			  coalesce(t.ahead, 0), s.sort_key
			from series s left join ranked_tally t on t.kind = 'SERIES' and t.thing = s.id
			where %s order by s.sort_key, s.id limit :most)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Counts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What one can choose from beside the list of what is to come, and a month's days.
	 */
	Choices coming(Filter filter, YearMonth month, int most) {
		Reading reading = new Reading();
		this.jdbc.sql(Union.of(MOVED, SERIES.formatted("ahead"), TOPICS, PLACES, DAYS))
			.params(chosen(filter, most))
			.param("first", month.atDay(1).toEpochDay())
			.param("last", month.atEndOfMonth().toEpochDay())
			.query(reading::add);
		return reading.choices();
	}

	/** What one can choose from beside the archive. */
	Choices past(Filter filter, int most) {
		Reading reading = new Reading();
		this.jdbc.sql(Union.of(MOVED, SERIES.formatted("events"), TOPICS, PLACES, YEARS))
			.params(chosen(filter, most))
			.query(reading::add);
		return reading.choices();
	}

	private Map<String, Object> chosen(Filter filter, int most) {
		return Map.of("now", this.clock.instant().atOffset(ZoneOffset.UTC), "most", most, "series",
				Objects.requireNonNullElse(filter.series(), ""), "topic",
				Objects.requireNonNullElse(filter.topic(), ""), "venue",
				Objects.requireNonNullElse(filter.venue(), ""));
	}

	List<Year> years() {
		Reading reading = new Reading();
		this.jdbc.sql(Union.of(MOVED, YEARS))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(reading::add);
		return reading.choices().years();
	}

	/** Series by name; those without events only for editors. */
	List<SeriesCount> series(boolean all, boolean lectures, @Nullable NameCursor behind, int most) {
		Reading reading = new Reading();
		String where = (all ? "1 = 1" : "t.events > 0") + (lectures ? " and s.lectures" : "");
		Map<String, Object> parameters = new HashMap<>(
				Map.of("now", this.clock.instant().atOffset(ZoneOffset.UTC), "most", most));
		if (behind != null) {
			where += " and s.sort_key >= :key and (s.sort_key > :key or s.id > :id)";
			parameters.put("key", behind.key());
			parameters.put("id", behind.id());
		}
		this.jdbc.sql(Union.of(MOVED, EVERY_SERIES.formatted(where))).params(parameters).query(reading::add);
		return reading.choices().series();
	}

	/** Venues, topics or speakers by name; those without events only for editors. */
	List<Named> named(Counted kind, boolean all, @Nullable String words, @Nullable NameCursor behind, int most) {
		String table = kind.name().toLowerCase(java.util.Locale.ROOT);
		String name = switch (kind) {
			case VENUE -> "case when n.room is null then n.name else n.name || ', ' || n.room end";
			case SPEAKER -> "n.sort_name";
			default -> "n.name";
		};
		List<Object> parameters = new ArrayList<>();
		StringBuilder where = new StringBuilder(all ? " where 1 = 1" : " where t.events > 0");
		if (words != null) {
			String folded = Folded.of(words, 200).replace("!", "!!").replace("%", "!%").replace("_", "!_");
			String holding = "select f.id from " + table + " f where f.folded like ? escape '!'";
			where.append(areFew(holding, "%" + folded + "%") ? " and n.id in (" + holding + ")"
					: " and n.folded like ? escape '!'");
			parameters.add("%" + folded + "%");
		}
		if (behind != null) {
			where.append(" and n.sort_key >= ? and (n.sort_key > ? or n.id > ?)");
			parameters.addAll(List.of(behind.key(), behind.key(), behind.id()));
		}
		parameters.add(most);
		return this.jdbc
			.sql("select n.id, n.slug, " + name + " as name, n.sort_key, coalesce(t.events, 0) as events from " + table
					+ " n left join " + kind.table() + " t on t.kind = '" + kind + "' and t.thing = n.id" + where
					+ " order by n.sort_key, n.id limit ?")
			.params(parameters)
			.query(Counts::named)
			.list();
	}

	private boolean areFew(String query, String parameter) {
		return this.jdbc.sql("select count(*) from (" + query + " limit " + (FEW + 1) + ") few")
			.param(parameter)
			.query(Long.class)
			.single() <= FEW;
	}

	private static Named named(ResultSet row, int number) throws SQLException {
		return new Named(row.getString("slug"), row.getString("name"), row.getLong("events"), place(row));
	}

	private static NameCursor place(ResultSet row) throws SQLException {
		return new NameCursor(HexFormat.of().formatHex(row.getBytes("sort_key")), row.getLong("id"));
	}

	/** A year of the archive. */
	public record Year(int year, long events) {
	}

	/**
	 * A series in an index.
	 *
	 * @param events public ones, past and to come
	 * @param upcoming those that have not ended
	 * @param place where it stands in the index
	 */
	public record SeriesCount(String slug, String name, @Nullable String category, @Nullable String cadence,
			boolean lectures, long events, long upcoming, NameCursor place) {
	}

	/**
	 * A venue, topic or speaker in an index.
	 *
	 * @param place where it stands in the index
	 */
	public record Named(String slug, String name, long events, NameCursor place) {
	}

	/**
	 * What one can choose from beside a list.
	 *
	 * @param series those with the most events and the chosen one, by name
	 * @param topics those with the most events and the chosen one, by name
	 * @param places those with the most events and the chosen one, by name
	 * @param years of the archive, the newest first
	 * @param days how many events there are on each day of the month
	 */
	public record Choices(List<SeriesCount> series, List<Named> topics, List<Named> places, List<Year> years,
			Map<LocalDate, Integer> days) {
	}

	/** The rows as they come. */
	private static final class Reading {

		private final Map<Long, SeriesCount> series = new LinkedHashMap<>();

		private final Map<Long, Named> topics = new LinkedHashMap<>();

		private final Map<Long, Named> places = new LinkedHashMap<>();

		private final Map<Long, Long> years = new TreeMap<>(Comparator.reverseOrder());

		private final Map<LocalDate, Integer> days = new TreeMap<>();

		private final Map<Long, Long> movedInSeries = new HashMap<>();

		private final Map<Long, Long> movedInYear = new HashMap<>();

		void add(ResultSet row) throws SQLException {
			long id = row.getLong("id");
			long events = row.getLong("events");
			long ahead = row.getLong("ahead");
			switch (row.getString("part")) {
				case "MOVED" -> {
					this.movedInYear.merge(events, id, Long::sum);
					this.movedInSeries.merge(ahead, id, Long::sum);
				}
				case "SERIES" -> this.series.put(id,
						new SeriesCount(row.getString("slug"), row.getString("name"), row.getString("category"),
								row.getString("cadence"), row.getBoolean("lectures"), events, ahead, place(row)));
				case "TOPIC" -> this.topics.put(id, named(row, 0));
				case "PLACE" -> this.places.put(id, named(row, 0));
				case "DAY" -> this.days.put(LocalDate.ofEpochDay(id), (int) events);
				default -> this.years.put(id, events - ahead);
			}
		}

		private static List<Named> byName(Map<Long, Named> things) {
			return things.values().stream().sorted(Comparator.comparing(Named::place)).toList();
		}

		Choices choices() {
			List<SeriesCount> counted = new ArrayList<>();
			this.series.forEach((id, one) -> counted
				.add(new SeriesCount(one.slug(), one.name(), one.category(), one.cadence(), one.lectures(),
						one.events(), one.upcoming() + this.movedInSeries.getOrDefault(id, 0L), one.place())));
			List<Year> ended = new ArrayList<>();
			this.years.forEach((year, events) -> ended
				.add(new Year(year.intValue(), events - this.movedInYear.getOrDefault(year, 0L))));
			ended.removeIf((year) -> year.events() <= 0);
			return new Choices(counted.stream().sorted(Comparator.comparing(SeriesCount::place)).toList(),
					byName(this.topics), byName(this.places), ended, this.days);
		}

	}

}
