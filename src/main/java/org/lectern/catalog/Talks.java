package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.EventRecord.TopicName;
import org.lectern.history.LastChange;
import org.lectern.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the talks of many events, and what else they have several of, in one query. */
@Component
class Talks {

	private static final String TALK = """
			select t.event_id as event, 'TALK' as part, t.ordinal as talk, 0 as place, t.title as a, %s as b,
			  t.language as c, cast(null as varchar(500)) as d, cast(null as varchar(500)) as e,
			  t.start_offset as number, cast(null as timestamp with time zone) as moment
			from talk t where t.event_id = any(:events)""";

	private static final String WHO = """
			select t.event_id, 'WHO', t.ordinal, a.ordinal, p.slug, p.name, a.role, a.job_position, a.affiliation,
			  null, null
			from talk t join appearance a on a.talk_id = t.id join speaker p on p.id = a.speaker_id
			where t.event_id = any(:events)""";

	private static final String SHOWN = """
			select t.event_id, 'SHOWN', t.ordinal, m.ordinal, m.kind, m.url, m.label, null, null, null, null
			from talk t join material m on m.talk_id = t.id
			where t.event_id = any(:events) and (m.public_from is null or m.public_from <= :today)""";

	private static final String TOPICS = """
			select o.event_id, 'TOPIC', 0, o.ordinal, t.slug, t.name, null, null, null, null, null
			from event_topic o join topic t on t.id = o.topic_id where o.event_id = any(:events)""";

	private static final String BRIEF = Union.of(TALK.formatted("cast(null as varchar(50000))"), WHO, SHOWN);

	private static final String WHOLE = Union.of(TALK.formatted("t.abstract_text"), WHO, SHOWN, TOPICS,
			changes("e.id", "event e", "e.public_id and h.open_to_all"),
			changes("e.id", "event e join series s on s.id = e.series_id", "s.public_id"),
			changes("e.id", "event e join venue v on v.id = e.venue_id", "v.public_id"),
			changes("o.event_id", "event_topic o join topic t on t.id = o.topic_id", "t.public_id"),
			changes("t.event_id", "talk t join appearance a on a.talk_id = t.id join speaker p on p.id = a.speaker_id",
					"p.public_id"));

	private final JdbcClient jdbc;

	private final Site site;

	private final Clock clock;

	Talks(JdbcClient jdbc, Site site, Clock clock) {
		this.jdbc = jdbc;
		this.site = site;
		this.clock = clock;
	}

	/** When events themselves, or one sort of what they name, changed last. */
	private static String changes(String event, String things, String subject) {
		return """
				select %1$s, 'CHANGE', 0, 0, null, null, null, null, null, max(h.version), max(h.happened_at)
				from %2$s join history_line h on h.subject_id = %3$s
				where %1$s = any(:events) group by %1$s""".formatted(event, things, subject);
	}

	/** What lists show: without abstracts, topics and changes. */
	Map<Long, Said> brief(Collection<Long> events) {
		return read(BRIEF, events);
	}

	/** All of it. */
	Map<Long, Said> whole(Collection<Long> events) {
		return read(WHOLE, events);
	}

	private Map<Long, Said> read(String sql, Collection<Long> events) {
		if (events.isEmpty()) {
			return Map.of();
		}
		Map<Long, Reading> readings = new HashMap<>();
		this.jdbc.sql(sql + " order by event, talk, place")
			.param("events", events.toArray(Long[]::new))
			.param("today", LocalDate.now(this.clock.withZone(this.site.zone())))
			.query((row) -> {
				readings.computeIfAbsent(row.getLong("event"), (key) -> new Reading()).add(row);
			});
		Map<Long, Said> said = new HashMap<>();
		readings.forEach((event, reading) -> said.put(event, reading.said()));
		return said;
	}

	/** What one event has several of. */
	record Said(List<TalkRecord> talks, List<TopicName> topics, @Nullable LastChange last) {

		static final Said NOTHING = new Said(List.of(), List.of(), null);

		/** The titles of the talks that have one. */
		List<String> titles() {
			return this.talks.stream().map(TalkRecord::title).filter(Objects::nonNull).toList();
		}

		List<SpeakerName> speakers() {
			return this.talks.stream().flatMap((talk) -> talk.appearances().stream()).distinct().toList();
		}

		List<MaterialLink> materials() {
			return this.talks.stream().flatMap((talk) -> talk.materials().stream()).toList();
		}

	}

	/** The rows of one event as they come. */
	private static final class Reading {

		private final Map<Integer, TalkRecord> talks = new TreeMap<>();

		private final List<TopicName> topics = new ArrayList<>();

		private @Nullable LastChange last;

		void add(ResultSet row) throws SQLException {
			int talk = row.getInt("talk");
			switch (row.getString("part")) {
				case "TALK" -> {
					TalkRecord known = talk(talk);
					this.talks.put(talk, new TalkRecord(row.getString("a"), row.getString("b"), row.getString("c"),
							offset(row), known.appearances(), known.materials()));
				}
				case "WHO" -> talk(talk).appearances()
					.add(new SpeakerName(row.getString("a"), row.getString("b"), Role.valueOf(row.getString("c")),
							row.getString("d"), row.getString("e")));
				case "SHOWN" -> talk(talk).materials()
					.add(new MaterialLink(MaterialKind.valueOf(row.getString("a")), row.getString("c"),
							row.getString("b")));
				case "TOPIC" -> this.topics.add(new TopicName(row.getString("a"), row.getString("b")));
				default -> changed(new LastChange(row.getLong("number"), moment(row)));
			}
		}

		private static @Nullable Integer offset(ResultSet row) throws SQLException {
			int offset = row.getInt("number");
			return row.wasNull() ? null : offset;
		}

		private TalkRecord talk(int place) {
			return this.talks.computeIfAbsent(place,
					(key) -> new TalkRecord(null, null, null, null, new ArrayList<>(), new ArrayList<>()));
		}

		private void changed(LastChange change) {
			this.last = (this.last != null) ? this.last.or(change) : change;
		}

		private static Instant moment(ResultSet row) throws SQLException {
			return Objects.requireNonNull(row.getObject("moment", OffsetDateTime.class)).toInstant();
		}

		Said said() {
			return new Said(List.copyOf(this.talks.values()), List.copyOf(this.topics), this.last);
		}

	}

}
