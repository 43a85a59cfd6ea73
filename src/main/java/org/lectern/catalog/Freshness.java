package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lectern.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when the public record last looked different, by a change or by time alone. */
@Component
public class Freshness {

	private final JdbcClient jdbc;

	private final Site site;

	private final Clock clock;

	Freshness(JdbcClient jdbc, Site site, Clock clock) {
		this.jdbc = jdbc;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The last change of anything, the last end of an event, the last opening of a join
	 * link or the beginning of today, whichever came last: for {@code Last-Modified} (RFC
	 * 9110 §8.8.2). Empty within the second in which it happened, since another change
	 * could still come in it.
	 */
	public Optional<Instant> lastModified() {
		Instant now = this.clock.instant();
		Instant last = Stream
			.of(changed(), turned("ends_at", now),
					turned("starts_at", now.plus(JoinLinks.BEFORE)).minus(JoinLinks.BEFORE),
					this.site.today().atStartOfDay(this.site.zone()).toInstant())
			.max(Instant::compareTo)
			.orElseThrow();
		return Optional.of(last.truncatedTo(ChronoUnit.SECONDS))
			.filter((second) -> second.isBefore(now.truncatedTo(ChronoUnit.SECONDS)));
	}

	/** When something was last changed; 1970 on a site where nothing ever was. */
	public Instant changed() {
		return first(this.jdbc
			.sql("select happened_at as at from history_line order by version desc, ordinal desc limit 1"));
	}

	private Instant turned(String column, Instant before) {
		String words = "select %1$s as at from event where listed and %1$s <= ? order by %1$s desc limit 1";
		return first(this.jdbc.sql(words.formatted(column)).param(before.atOffset(ZoneOffset.UTC)));
	}

	private static Instant first(JdbcClient.StatementSpec question) {
		return question.query((row, number) -> instant(row)).optional().orElse(Instant.EPOCH);
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant();
	}

}
