package org.lectern.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history as it is followed by what is derived from the record. */
@Component
public class ChangeLog {

	private static final String STAMP = """
			select v.version, l.subject_id, l.happened_at from (%s) v
			left join history_line l on l.version = v.version and l.ordinal = 0""";

	private final JdbcClient jdbc;

	ChangeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The state that the record is in now. */
	public Stamp now() {
		return this.jdbc.sql(STAMP.formatted("select version from site_version where id = 1"))
			.query((row, number) -> stamp(row))
			.single();
	}

	/** Whether the record was in that state once and went on from there. */
	public boolean passed(Stamp stamp) {
		Stamp now = now();
		return stamp.equals(now) || (stamp.version() < now.version() && stamp.equals(stampOf(stamp.version())));
	}

	/**
	 * What changed behind a version: at least all of the next one, and about so many
	 * lines at most.
	 */
	public Step behind(long version, int most) {
		long last = this.jdbc.sql("""
				select coalesce(max(version), -1) from (select version from history_line where version > ?
				order by version, ordinal fetch first %d rows only) lines""".formatted(most))
			.param(version)
			.query(Long.class)
			.single();
		Map<String, Set<UUID>> things = new LinkedHashMap<>();
		this.jdbc
			.sql("select distinct subject_kind, subject_id, verb from history_line where version > ? and version <= ?")
			.params(version, last)
			.query((row) -> {
				String kind = row.getString("subject_kind");
				if (kind.equals("event") || !row.getString("verb").equals("CREATED")) {
					things.computeIfAbsent(kind, (key) -> new LinkedHashSet<>())
						.add(Objects.requireNonNull(row.getObject("subject_id", UUID.class)));
				}
			});
		return new Step((last < 0) ? now() : stampOf(last), things);
	}

	private Stamp stampOf(long version) {
		return this.jdbc.sql(STAMP.formatted("select cast(? as bigint) as version"))
			.param(version)
			.query((row, number) -> stamp(row))
			.single();
	}

	private static Stamp stamp(ResultSet row) throws SQLException {
		UUID subject = row.getObject("subject_id", UUID.class);
		OffsetDateTime at = row.getObject("happened_at", OffsetDateTime.class);
		String mark = (subject != null && at != null) ? subject + " " + at.toInstant().toEpochMilli() : "";
		return new Stamp(row.getLong("version"), mark);
	}

	/**
	 * A part of the way from an earlier state of the record to a later one.
	 *
	 * @param to the state where it ends
	 * @param things the public identifiers of what changed, by kind, such as "event"; of
	 * other things than events not those that were only made
	 */
	public record Step(Stamp to, Map<String, Set<UUID>> things) {
	}

}
