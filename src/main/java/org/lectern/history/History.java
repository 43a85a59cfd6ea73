package org.lectern.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened, newest first. */
@Component
@Transactional(readOnly = true)
public class History {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	History(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The newest lines about one thing. */
	public List<Line> of(UUID subject, int most) {
		return this.jdbc.sql("""
				select * from history_line where subject_id = :subject
				order by version desc, ordinal desc limit :most""")
			.param("subject", subject)
			.param("most", most)
			.query(this::line)
			.list();
	}

	/** The newest lines about one thing that a visitor may read. */
	public List<Line> openTo(UUID subject, int most) {
		return this.jdbc.sql("""
				select * from history_line where subject_id = :subject and open_to_all
				order by version desc, ordinal desc limit :most""")
			.param("subject", subject)
			.param("most", most)
			.query(this::line)
			.list();
	}

	/**
	 * When each of these things last changed in a way that a visitor sees; what never did
	 * is missing.
	 */
	public Map<UUID, LastChange> lastChanges(Collection<UUID> subjects) {
		if (subjects.isEmpty()) {
			return Map.of();
		}
		Map<UUID, LastChange> changes = new HashMap<>();
		this.jdbc.sql("""
				select subject_id, max(version) as version, max(happened_at) as happened_at from history_line
				where subject_id in (:subjects) and (open_to_all or subject_kind <> 'event') group by subject_id""")
			.param("subjects", subjects)
			.query((row) -> {
				changes.put(Objects.requireNonNull(row.getObject("subject_id", UUID.class)), new LastChange(
						row.getLong("version"),
						Objects.requireNonNull(row.getObject("happened_at", OffsetDateTime.class)).toInstant()));
			});
		return changes;
	}

	/**
	 * Of each of these things the oldest line since an instant that a visitor may read
	 * and that changed one of the fields; what has none is missing.
	 */
	public Map<UUID, Line> firstOpenTo(Collection<UUID> subjects, Instant since, Collection<String> fields) {
		if (subjects.isEmpty()) {
			return Map.of();
		}
		Map<UUID, Line> first = new HashMap<>();
		this.jdbc.sql("""
				select * from history_line where subject_id in (:subjects) and open_to_all and happened_at >= :since
				order by version, ordinal""")
			.param("subjects", subjects)
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(this::line)
			.stream()
			.filter((line) -> line.differences().stream().map(Difference::field).anyMatch(fields::contains))
			.forEach((line) -> first.putIfAbsent(line.subjectId(), line));
		return first;
	}

	/**
	 * The newest lines about things of one kind that a visitor may read and that were
	 * written after this version of the site.
	 */
	public List<Line> openSince(long version, String subjectKind, int most) {
		return this.jdbc.sql("""
				select * from history_line
				where version > :version and subject_kind = :kind and open_to_all
				order by version desc, ordinal desc limit :most""")
			.param("version", version)
			.param("kind", subjectKind)
			.param("most", most)
			.query(this::line)
			.list();
	}

	/** The newest lines about everything. */
	public List<Line> latest(int most) {
		return this.jdbc.sql("select * from history_line order by version desc, ordinal desc limit :most")
			.param("most", most)
			.query(this::line)
			.list();
	}

	/** One line. */
	public Optional<Line> line(long version, int ordinal) {
		return this.jdbc.sql("select * from history_line where version = :version and ordinal = :ordinal")
			.param("version", version)
			.param("ordinal", ordinal)
			.query(this::line)
			.optional();
	}

	/**
	 * The site's version: raised by one with each committed transaction that changed
	 * public content.
	 */
	public long siteVersion() {
		return this.jdbc.sql("select version from site_version where id = 1").query(Long.class).single();
	}

	/** When {@link #siteVersion()} was made; empty while nothing has happened. */
	public Optional<Instant> lastChangeAt() {
		return this.jdbc.sql(
				"select happened_at from history_line where version = (select version from site_version where id = 1) limit 1")
			.query((row, number) -> Objects.requireNonNull(row.getObject("happened_at", OffsetDateTime.class))
				.toInstant())
			.optional();
	}

	private Line line(ResultSet row, int number) throws SQLException {
		List<Difference> differences = this.json.readValue(row.getString("differences"), new TypeReference<>() {
		});
		return new Line(row.getLong("version"), row.getInt("ordinal"),
				Objects.requireNonNull(row.getObject("happened_at", OffsetDateTime.class)).toInstant(),
				row.getString("author"), row.getString("subject_kind"),
				Objects.requireNonNull(row.getObject("subject_id", UUID.class)), row.getString("verb"),
				row.getString("words"), differences, row.getString("snapshot_before"), row.getString("snapshot_after"),
				row.getBoolean("open_to_all"));
	}

}
