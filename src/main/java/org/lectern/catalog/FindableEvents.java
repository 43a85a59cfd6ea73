package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Findable.Heard;
import org.lectern.catalog.Findable.Named;
import org.lectern.catalog.Findable.Run;
import org.lectern.catalog.Findable.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads public events with all by which they can be found: one query for the events, one
 * for talks and people, one for topics.
 */
@Component
class FindableEvents {

	private static final String EVENTS = """
			select e.id, e.public_id, e.title, e.kind, e.start_date, e.local_year, e.starts_at, e.ends_at, e.online,
			  e.platform, e.place_note, e.host, e.slides_from, e.recording_from, s.public_id as series_id,
			  s.slug as series_slug, s.name as series_name, s.category, s.lectures, v.public_id as venue_id,
			  v.slug as venue_slug, v.name as venue_name, v.room, v.address
			from event e left join series s on s.id = e.series_id left join venue v on v.id = e.venue_id
			where e.listed and %s order by e.id limit ?""";

	private final JdbcClient jdbc;

	FindableEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Findable> read(String condition, List<?> parameters, int most) {
		List<Object> all = new ArrayList<>(parameters);
		all.add(most);
		List<Findable> events = this.jdbc.sql(EVENTS.formatted(condition))
			.params(all)
			.query((row, number) -> event(row))
			.list();
		if (!events.isEmpty()) {
			Map<Long, Findable> byId = new HashMap<>();
			events.forEach((event) -> byId.put(event.id(), event));
			talks(byId);
			topics(byId);
		}
		return events;
	}

	private void talks(Map<Long, Findable> events) {
		Map<Long, Said> talks = new HashMap<>();
		this.jdbc
			.sql("""
					select t.event_id, t.id, t.title, t.abstract_text, t.language, s.public_id, s.slug, s.name, s.biography,
					  a.job_position, a.affiliation
					from talk t left join appearance a on a.talk_id = t.id left join speaker s on s.id = a.speaker_id
					where t.event_id in (%s) order by t.event_id, t.ordinal, a.ordinal"""
				.formatted(Findables.marks(events.size())))
			.params(List.copyOf(events.keySet()))
			.query((row) -> {
				Said talk = talks.get(row.getLong("id"));
				if (talk == null) {
					talk = new Said(row.getString("title"), row.getString("abstract_text"), row.getString("language"),
							new ArrayList<>());
					talks.put(row.getLong("id"), talk);
					Objects.requireNonNull(events.get(row.getLong("event_id"))).talks().add(talk);
				}
				UUID person = row.getObject("public_id", UUID.class);
				if (person != null) {
					talk.people()
						.add(new Heard(person, row.getString("slug"), row.getString("name"),
								row.getString("job_position"), row.getString("affiliation"),
								row.getString("biography")));
				}
			});
	}

	private void topics(Map<Long, Findable> events) {
		this.jdbc.sql("""
				select et.event_id, o.public_id, o.slug, o.name from event_topic et join topic o on o.id = et.topic_id
				where et.event_id in (%s) order by et.event_id, et.ordinal""".formatted(Findables.marks(events.size())))
			.params(List.copyOf(events.keySet()))
			.query((row) -> {
				Findable event = Objects.requireNonNull(events.get(row.getLong("event_id")));
				UUID topic = Objects.requireNonNull(row.getObject("public_id", UUID.class));
				event.topics().add(new Named(topic, row.getString("slug"), row.getString("name")));
			});
	}

	private static Findable event(ResultSet row) throws SQLException {
		UUID venue = row.getObject("venue_id", UUID.class);
		Integer year = (row.getObject("start_date") != null) ? row.getInt("local_year") : null;
		return new Findable(row.getLong("id"), Objects.requireNonNull(row.getObject("public_id", UUID.class)),
				row.getString("title"), EventKind.valueOf(row.getString("kind")), year,
				Objects.requireNonNull(row.getObject("starts_at", OffsetDateTime.class)).toInstant(),
				Objects.requireNonNull(row.getObject("ends_at", OffsetDateTime.class)).toInstant(), series(row),
				(venue != null) ? new Named(venue, row.getString("venue_slug"),
						joined(", ", row.getString("venue_name"), row.getString("room"))) : null,
				joined(" ", row.getString("place_note"), row.getString("address"), row.getString("platform")),
				row.getBoolean("online"), row.getString("host"), row.getObject("slides_from", LocalDate.class),
				row.getObject("recording_from", LocalDate.class), new ArrayList<>(), new ArrayList<>());
	}

	private static @Nullable Run series(ResultSet row) throws SQLException {
		UUID id = row.getObject("series_id", UUID.class);
		return (id != null) ? new Run(id, row.getString("series_slug"), row.getString("series_name"),
				row.getString("category"), row.getBoolean("lectures"), null) : null;
	}

	private static String joined(String between, @Nullable String... parts) {
		StringBuilder all = new StringBuilder();
		for (String part : parts) {
			if (part != null) {
				all.append(all.isEmpty() ? "" : between).append(part);
			}
		}
		return all.toString();
	}

}
