package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the pages that everybody may see, with the time at which each last changed: for
 * those who want all of them. They come in parts, each of which is one range of keys.
 */
@Component
@Transactional(readOnly = true)
public class PublicPages {

	/** The most pages that a part has. */
	public static final int LARGEST_PART = 10_000;

	private static final String LISTED = """
			select %s from event t where t.listed""";

	/** Of a thing t: it, or an event that names it, changed. */
	private static final String NAMED = """
			select %1$s from (select n.id, n.slug, greatest(coalesce((select max(h.happened_at) from history_line h
			where h.subject_id = n.public_id), n.shown_at), n.shown_at) as updated_at
			from (select s.id, s.slug, s.public_id, (select max(e.updated_at) from %3$s) as shown_at from %2$s s) n
			where n.shown_at is not null) t where 1 = 1""";

	private static final String OF_AN_EVENT = "event e where e.%s_id = s.id and e.listed";

	private static final String OF_AN_ENTRY = "listed_entry e where e.kind = '%s' and e.thing = s.id";

	private final JdbcClient jdbc;

	PublicPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All parts that are not empty, kind by kind. */
	public List<Part> parts() {
		return Arrays.stream(Kind.values()).flatMap((kind) -> parts(kind).stream()).toList();
	}

	private List<Part> parts(Kind kind) {
		return (kind.counted == null) ? events() : named(kind, kind.counted);
	}

	private List<Part> events() {
		return this.jdbc
			.sql(Kind.EVENTS.select(
					"t.id / %1$d as block, count(*) as pages, max(t.updated_at) as changed_at".formatted(LARGEST_PART))
					+ " group by t.id / %1$d order by 1".formatted(LARGEST_PART))
			.query((row, number) -> new Part(Kind.EVENTS, row.getLong("block"), row.getInt("pages"), instant(row)))
			.list();
	}

	/** When they changed is left out: for that all events would be read for each kind. */
	private List<Part> named(Kind kind, Counted counted) {
		return this.jdbc.sql("""
				select t.thing / %1$d as block, count(*) as pages from %2$s t where t.kind = '%3$s' and t.events > 0
				group by t.thing / %1$d order by 1""".formatted(LARGEST_PART, counted.table(), counted))
			.query((row, number) -> new Part(kind, row.getLong("block"), row.getInt("pages"), null))
			.list();
	}

	/** The pages of a part. */
	public List<Page> of(Kind kind, long block) {
		return this.jdbc
			.sql(kind.select("t.slug, t.updated_at as changed_at") + " and t.id >= :from and t.id < :to order by t.id")
			.param("from", block * LARGEST_PART)
			.param("to", (block + 1) * LARGEST_PART)
			.query((row, number) -> new Page("/" + kind.path + "/" + row.getString("slug"), instant(row)))
			.list();
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class)).toInstant();
	}

	/** A page by its address. */
	public record Page(String path, Instant changedAt) {
	}

	/**
	 * Pages whose keys lie together.
	 *
	 * @param changedAt when the last of them changed, where that is known
	 */
	public record Part(Kind kind, long block, int pages, @Nullable Instant changedAt) {
	}

	/** What has pages of its own. */
	public enum Kind {

		EVENTS("events", null), SERIES("series", Counted.SERIES), VENUES("venues", Counted.VENUE),
		TOPICS("topics", Counted.TOPIC), SPEAKERS("speakers", Counted.SPEAKER);

		private final String path;

		private final @Nullable Counted counted;

		Kind(String path, @Nullable Counted counted) {
			this.path = path;
			this.counted = counted;
		}

		private String select(String what) {
			if (this.counted == null) {
				return LISTED.formatted(what);
			}
			String thing = this.counted.name().toLowerCase(Locale.ROOT);
			boolean entry = Counted.ENTRIES.contains(this.counted);
			return NAMED.formatted(what, thing,
					entry ? OF_AN_ENTRY.formatted(this.counted) : OF_AN_EVENT.formatted(thing));
		}

		/** How it is written in addresses. */
		public String path() {
			return this.path;
		}

	}

}
