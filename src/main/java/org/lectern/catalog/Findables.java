package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.lectern.catalog.Findable.Person;
import org.lectern.catalog.Findable.Run;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out what everybody may find, for whoever keeps an index of it: public events, and
 * the people and series of those. Each call asks a constant number of times.
 */
@Component
public class Findables {

	private static final Map<String, String> NAMING = Map.of("series", "e.series_id = x.id", "venue",
			"e.venue_id = x.id", "topic", "e.id in (select event_id from event_topic where topic_id = x.id)", "speaker",
			"e.id in (select t.event_id from appearance a join talk t on t.id = a.talk_id where a.speaker_id = x.id)");

	private final FindableEvents events;

	private final JdbcClient jdbc;

	Findables(FindableEvents events, JdbcClient jdbc) {
		this.events = events;
		this.jdbc = jdbc;
	}

	/** How many public events there are. */
	public long count() {
		return this.jdbc.sql("select count(*) from event where listed").query(Long.class).single();
	}

	/** Public events in the order of their ids, behind one. */
	public List<Findable> events(long behind, int most) {
		return this.events.read("e.id > ?", List.of(behind), most);
	}

	/** Those of these events that are public. */
	public List<Findable> events(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.events.read("e.public_id in (" + marks(ids.size()) + ")", List.copyOf(ids), ids.size());
	}

	/** The events that name one of these things now. */
	public Set<UUID> naming(String kind, Collection<UUID> things) {
		String condition = NAMING.get(kind);
		return (condition == null || things.isEmpty()) ? Set.of() : new HashSet<>(this.jdbc
			.sql("select distinct e.public_id from %s x join event e on %s where e.listed and x.public_id in (%s)"
				.formatted(kind, condition, marks(things.size())))
			.params(List.copyOf(things))
			.query(UUID.class)
			.list());
	}

	/** Where to go on behind, and the public identifiers of series up to there. */
	public Keys series(long behind, int most) {
		return keys("series", behind, most);
	}

	/** Where to go on behind, and the public identifiers of speakers up to there. */
	public Keys people(long behind, int most) {
		return keys("speaker", behind, most);
	}

	private Keys keys(String table, long behind, int most) {
		List<UUID> ids = new ArrayList<>();
		long[] last = { behind };
		this.jdbc
			.sql("select id, public_id from %s where id > ? order by id fetch first %d rows only".formatted(table,
					most))
			.param(behind)
			.query((row) -> {
				ids.add(Objects.requireNonNull(row.getObject("public_id", UUID.class)));
				last[0] = row.getLong("id");
			});
		return new Keys(ids, last[0]);
	}

	/** Those of these people who take part in public events. */
	public List<Person> people(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		PersonRows rows = new PersonRows();
		this.jdbc.sql("""
				select s.public_id, s.slug, s.name, a.affiliation from speaker s
				left join appearance a on a.speaker_id = s.id left join talk t on t.id = a.talk_id
				left join event e on e.id = t.event_id
				where s.public_id in (%s) and e.listed
				group by s.public_id, s.slug, s.name, a.affiliation
				order by s.public_id, max(e.starts_at) desc, a.affiliation""".formatted(marks(ids.size())))
			.params(List.copyOf(ids))
			.query(rows);
		return rows.people();
	}

	/** Those of these series that have public events. */
	public List<Run> series(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc
					.sql("""
							select s.public_id, s.slug, s.name, s.category, s.lectures, s.description, s.organisers from series s
							where s.public_id in (%s) and exists (select 1 from event e where e.series_id = s.id and e.listed)"""
						.formatted(marks(ids.size())))
					.params(List.copyOf(ids))
					.query((row, number) -> {
						String description = Objects.requireNonNullElse(row.getString("description"), "");
						String organisers = Objects.requireNonNullElse(row.getString("organisers"), "");
						return new Run(Objects.requireNonNull(row.getObject("public_id", UUID.class)),
								row.getString("slug"), row.getString("name"), row.getString("category"),
								row.getBoolean("lectures"), description + "\n\n" + organisers);
					})
					.list();
	}

	static String marks(int count) {
		return "?" + ", ?".repeat(count - 1);
	}

	/** Public identifiers, and the place of the last of them. */
	public record Keys(List<UUID> ids, long last) {
	}

}
