package org.lectern.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers existing speakers, venues, topics and series while somebody types. */
@Service
@Transactional(readOnly = true)
public class Suggestions {

	private static final int MOST = 10;

	/** Of those that begin with the words, and of those that hold them, so many. */
	private static final int SORTED = 1_000;

	private final JdbcClient jdbc;

	Suggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Speakers, each with the position and affiliation of the latest appearance. */
	public List<Suggestion> speakers(String words) {
		return find("speaker", """
				s.name, (select a.job_position from appearance a where a.speaker_id = s.id
				  order by a.id desc limit 1) as job_position,
				(select a.affiliation from appearance a where a.speaker_id = s.id
				  order by a.id desc limit 1) as affiliation""", words);
	}

	/** Venues by building and room. */
	public List<Suggestion> venues(String words) {
		return find("venue", """
				case when s.room is null then s.name else s.name || ', ' || s.room end as name,
				cast(null as varchar(10)) as job_position, s.address as affiliation""", words);
	}

	/** Topics by name. */
	public List<Suggestion> topics(String words) {
		return find("topic", """
				s.name, cast(null as varchar(10)) as job_position, cast(null as varchar(10)) as affiliation""", words);
	}

	/** Series by name. */
	public List<Suggestion> series(String words) {
		return find("series", "s.name, cast(null as varchar(10)) as job_position, s.category as affiliation", words);
	}

	/**
	 * The one that a pick names: of several with that name the one with its slug, else
	 * the oldest; empty where it would make a new one.
	 */
	public Optional<Suggestion> named(Directory.Kind kind, Pick pick) {
		String name = (kind == Directory.Kind.VENUE)
				? "case when room is null then name else name || ', ' || room end as name" : "name";
		String table = kind.key();
		List<Suggestion> found = this.jdbc
			.sql("select slug, " + name + " from " + table + " where folded = ? order by id")
			.param(Folded.of(pick.name(), (kind == Directory.Kind.TOPIC) ? 400 : 600))
			.query((row, number) -> new Suggestion(row.getString("slug"), row.getString("name"), null, null))
			.list();
		return found.stream()
			.filter((one) -> one.slug().equals(pick.slug()))
			.findFirst()
			.or(() -> found.stream().findFirst());
	}

	/**
	 * The names are read from their index, which is less than all that is said, and of
	 * very many that begin so only some are sorted; what else there is to tell is looked
	 * up for those few that are shown.
	 */
	private List<Suggestion> find(String table, String columns, String words) {
		String folded = Folded.of(words, 200).replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return this.jdbc.sql("""
				select s.slug, %2$s from (
				  select n.id, n.sort_key, few.inside from (
				    (select f.id, 0 as inside from %1$s f where f.folded like :start escape '!' limit %4$d)
				    union all
				    (select f.id, 1 as inside from %1$s f where f.folded like :inside escape '!'
				      and f.folded not like :start escape '!' limit %4$d)) few join %1$s n on n.id = few.id
				  order by few.inside, n.sort_key limit %3$d) found join %1$s s on s.id = found.id
				order by found.inside, found.sort_key""".formatted(table, columns, MOST, SORTED))
			.param("start", folded + "%")
			.param("inside", "% " + folded + "%")
			.query((row, number) -> new Suggestion(row.getString("slug"), row.getString("name"),
					row.getString("job_position"), row.getString("affiliation")))
			.list();
	}

	/**
	 * Something that exists.
	 *
	 * @param position of a speaker, lately
	 * @param affiliation of a speaker, lately; of a venue its address, of a series its
	 * category
	 */
	public record Suggestion(String slug, String name, @Nullable String position, @Nullable String affiliation) {
	}

}
