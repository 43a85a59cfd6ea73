package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.Registration;
import org.lectern.site.NextChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the next public event begins, ends, opens its join link or closes its
 * registration.
 */
@Component
class NextTurn implements NextChange {

	private final JdbcClient jdbc;

	NextTurn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Instant after(Instant now) {
		Instant joinable = next("starts_at", now.plus(JoinLinks.BEFORE));
		return Stream
			.of(next("starts_at", now), next("ends_at", now),
					joinable.equals(Instant.MAX) ? joinable : joinable.minus(JoinLinks.BEFORE), closing(now))
			.min(Instant::compareTo)
			.orElse(Instant.MAX);
	}

	private Instant next(String column, Instant now) {
		return this.jdbc
			.sql("select %1$s as next from event where listed and %1$s > :now order by %1$s limit 1".formatted(column))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject("next", OffsetDateTime.class).toInstant())
			.optional()
			.orElse(Instant.MAX);
	}

	/**
	 * Of the next day only, in whatever zone: before that comes the site's own midnight.
	 */
	private Instant closing(Instant now) {
		LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
		return this.jdbc.sql("""
				select zone, registration_closes_date, registration_closes_time from event
				where listed and registration_closes_date between :first and :last""")
			.param("first", today.minusDays(2))
			.param("last", today.plusDays(2))
			.query((row, number) -> closes(row))
			.list()
			.stream()
			.filter((closes) -> closes.isAfter(now))
			.min(Instant::compareTo)
			.orElse(Instant.MAX);
	}

	private static Instant closes(ResultSet row) throws SQLException {
		Registration registration = new Registration(null, false, null,
				row.getObject("registration_closes_date", LocalDate.class),
				row.getObject("registration_closes_time", LocalTime.class));
		return Objects.requireNonNull(registration.closes(ZoneId.of(row.getString("zone"))));
	}

}
