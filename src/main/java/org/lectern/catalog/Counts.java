package org.lectern.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indexes with counts: years, series, venues, topics and speakers. */
@Component
public class Counts {

	/** Of a speaker s; the outer joins keep H2 from beginning with all events. */
	private static final String EVENTS = """
			 from appearance a left join talk t on t.id = a.talk_id left join event e on e.id = t.event_id
			where a.speaker_id = s.id and e.listed""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Counts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Year> years() {
		return this.jdbc.sql("""
				select local_year, count(*) as events from event where listed and ends_at <= ?
				group by local_year order by local_year desc""")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Year(row.getInt("local_year"), row.getLong("events")))
			.list();
	}

	List<SeriesCount> series(boolean all) {
		return this.jdbc.sql("""
				select s.slug, s.name, s.category, s.cadence, s.lectures, count(e.id) as events,
				  sum(case when e.ends_at > ? then 1 else 0 end) as upcoming
				from series s left join event e on e.series_id = s.id and e.listed
				group by s.id, s.slug, s.name, s.category, s.cadence, s.lectures, s.sort_key
				having ? or count(e.id) > 0
				order by s.sort_key, s.id""")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(all)
			.query((row, number) -> new SeriesCount(row.getString("slug"), row.getString("name"),
					row.getString("category"), row.getString("cadence"), row.getBoolean("lectures"),
					row.getLong("events"), row.getLong("upcoming")))
			.list();
	}

	List<Named> venues(boolean all) {
		return this.jdbc.sql("""
				select v.id, v.slug, case when v.room is null then v.name else v.name || ', ' || v.room end as name,
				  count(e.id) as events, v.sort_key
				from venue v left join event e on e.venue_id = v.id and e.listed
				group by v.id, v.slug, v.name, v.room, v.sort_key having ? or count(e.id) > 0
				order by v.sort_key, v.id""").param(all).query(Counts::named).list();
	}

	List<Named> topics(boolean all) {
		return this.jdbc.sql("""
				select t.id, t.slug, t.name, count(e.id) as events, t.sort_key
				from topic t left join event_topic et on et.topic_id = t.id
				left join event e on e.id = et.event_id and e.listed
				group by t.id, t.slug, t.name, t.sort_key having ? or count(e.id) > 0
				order by t.sort_key, t.id""").param(all).query(Counts::named).list();
	}

	List<Named> speakers(boolean all, @Nullable String words, @Nullable NameCursor behind, int most) {
		List<Object> parameters = new ArrayList<>();
		StringBuilder where = new StringBuilder(all ? " where 1 = 1" : " where exists (select 1" + EVENTS + ")");
		if (words != null) {
			where.append(" and s.folded like ? escape '!'");
			parameters.add("%" + Folded.of(words, 200).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
		}
		if (behind != null) {
			where.append(" and s.sort_key >= ? and (s.sort_key > ? or s.id > ?)");
			parameters.addAll(List.of(behind.key(), behind.key(), behind.id()));
		}
		parameters.add(most);
		return this.jdbc
			.sql("select s.id, s.slug, s.sort_name as name, s.sort_key, (select count(distinct e.id)" + EVENTS
					+ ") as events from speaker s" + where + " order by s.sort_key, s.id limit ?")
			.params(parameters)
			.query(Counts::named)
			.list();
	}

	private static Named named(java.sql.ResultSet row, int number) throws java.sql.SQLException {
		return new Named(row.getString("slug"), row.getString("name"), row.getLong("events"),
				new NameCursor(HexFormat.of().formatHex(row.getBytes("sort_key")), row.getLong("id")));
	}

	/** A year of the archive. */
	public record Year(int year, long events) {
	}

	/**
	 * A series in an index.
	 *
	 * @param events public ones, past and to come
	 * @param upcoming those that have not ended
	 */
	public record SeriesCount(String slug, String name, @Nullable String category, @Nullable String cadence,
			boolean lectures, long events, long upcoming) {
	}

	/**
	 * A venue, topic or speaker in an index.
	 *
	 * @param place where it stands in the index
	 */
	public record Named(String slug, String name, long events, NameCursor place) {
	}

}
