package org.lectern.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRows.Total;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells how long a list is: from the numbers that are kept, where the list is narrowed by
 * one thing at most, else by counting up to {@link #MOST}.
 */
@Component
class Totals {

	/** So far is counted; one more means that there are more. */
	static final int MOST = 1000;

	private static final String AS_OF = "(select as_of from tally_time where id = 1)";

	private final JdbcClient jdbc;

	private final Clock clock;

	Totals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many events a list has, ended ones or others. */
	Total of(EventQuery query, Filter filter, boolean ended) {
		Total kept = kept(filter, ended);
		return (kept != null) ? kept : new Total(query.count(MOST + 1), query.parameters(), true);
	}

	/** The same at once, however many there are. */
	long count(EventQuery query, Filter filter, boolean ended) {
		Total kept = kept(filter, ended);
		return (kept != null) ? number("select " + kept.sql() + " as total", kept.parameters()) : count(query);
	}

	/** How many public events there are in all, where that is kept. */
	Optional<Long> listed(Filter filter) {
		if (filter.equals(Filter.NONE)) {
			return Optional.of(number("select " + kept("t.events", Counted.ALL, "0") + " as total", Map.of()));
		}
		return facet(filter).map(
				(facet) -> number("select " + kept("t.events", Counted.valueOf(facet.name()), facet.id()) + " as total",
						Map.of("slug", Objects.requireNonNull(facet.slug(filter)))));
	}

	/** Counts all of them. */
	long count(EventQuery query) {
		return countUpTo(Integer.MAX_VALUE, query);
	}

	/** Counts so many of them at most. */
	long countUpTo(int most, EventQuery query) {
		return number(query.count(most), query.parameters());
	}

	private long number(String sql, Map<String, Object> parameters) {
		return this.jdbc.sql(sql).params(parameters).query(Long.class).single();
	}

	private @Nullable Total kept(Filter filter, boolean ended) {
		Map<String, Object> parameters = new HashMap<>(Map.of("now", this.clock.instant().atOffset(ZoneOffset.UTC)));
		if (filter.equals(Filter.NONE)) {
			return new Total(sql(Counted.ALL, "0", "1 = 1", ended), parameters, false);
		}
		if (filter.equals(Filter.lecturesOnly())) {
			return new Total(lectures(ended), parameters, false);
		}
		return facet(filter).map((facet) -> {
			parameters.put("slug", Objects.requireNonNull(facet.slug(filter)));
			return new Total(sql(Counted.valueOf(facet.name()), facet.id(), facet.condition(), ended), parameters,
					false);
		}).orElse(null);
	}

	/** What alone narrows the list. */
	private static Optional<Facet> facet(Filter filter) {
		return Arrays.stream(Facet.values()).filter((facet) -> {
			String slug = facet.slug(filter);
			return slug != null && filter.equals(facet.only(slug));
		}).findFirst();
	}

	private static String lectures(boolean ended) {
		String lecture = "(e.kind = 'LECTURE' or e.series_id in (select s.id from series s where s.lectures))";
		String column = ended ? "t.events - t.ahead" : "t.ahead";
		return """
				coalesce((select sum(%1$s) from tally t where t.kind = 'LECTURE'), 0)
				- coalesce((select sum(%1$s) from tally t where t.kind = 'LECTURE_IN'
				  and t.thing in (select s.id from series s where s.lectures)), 0)
				+ coalesce((select sum(%1$s) from ranked_tally t where t.kind = 'SERIES'
				  and t.thing in (select s.id from series s where s.lectures)), 0)""".formatted(column)
				+ moved(lecture, ended);
	}

	private static String kept(String column, Counted kind, String thing) {
		return "coalesce((select " + column + " from " + kind.table() + " t where t.kind = '" + kind
				+ "' and t.thing = " + thing + "), 0)";
	}

	private static String sql(Counted kind, String thing, String condition, boolean ended) {
		return kept(ended ? "t.events - t.ahead" : "t.ahead", kind, thing) + moved(condition, ended);
	}

	/** Takes off what has ended since the numbers were brought up to date. */
	private static String moved(String condition, boolean ended) {
		return """
				%3$s (select count(*) from event e where e.listed and e.ends_at > %1$s and e.ends_at <= :now and %2$s)
				%4$s (select count(*) from event e where e.listed and e.ends_at > :now and e.ends_at <= %1$s and %2$s)"""
			.formatted(AS_OF, condition, ended ? "+" : "-", ended ? "-" : "+");
	}

	/**
	 * By what numbers are kept and lists are narrowed. The conditions are written so that
	 * no index has them: what ended lately is few, all of a series or a speaker may be
	 * many. What {@code exists} says PostgreSQL would seek from the other end.
	 */
	private enum Facet {

		SERIES("series", "coalesce(e.series_id, 0) = %s"), VENUE("venue", "coalesce(e.venue_id, 0) = %s"),
		TOPIC("topic", "(select count(*) from event_topic o where o.event_id = e.id and o.topic_id = %s) > 0"),
		SPEAKER("speaker", """
				(select count(*) from talk k join appearance a on a.talk_id = k.id
				where k.event_id = e.id and a.speaker_id = %s) > 0""");

		private final String table;

		private final String condition;

		Facet(String table, String condition) {
			this.table = table;
			this.condition = condition;
		}

		String id() {
			return "(select f.id from " + this.table + " f where f.slug = :slug)";
		}

		String condition() {
			return this.condition.formatted(id());
		}

		@Nullable String slug(Filter filter) {
			return switch (this) {
				case SERIES -> filter.series();
				case VENUE -> filter.venue();
				case TOPIC -> filter.topic();
				case SPEAKER -> filter.speaker();
			};
		}

		Filter only(String slug) {
			return Filter.of(Map.of(this.table, slug));
		}

	}

}
