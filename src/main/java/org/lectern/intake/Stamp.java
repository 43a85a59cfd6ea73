package org.lectern.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date with its time as machines write it.
 *
 * @param zone its offset; missing where it has none
 */
record Stamp(LocalDateTime at, @Nullable ZoneId zone) {

	private static final List<DateTimeFormatter> NOTATIONS = List.of(DateTimeFormatter.ISO_DATE_TIME,
			DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][.SSS][XXX][X]"),
			DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm[ss][X]"),
			DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"), DateTimeFormatter.RFC_1123_DATE_TIME);

	private static final int LONGEST = 60;

	/** Of "3 Nov 2021 14:00:00"; trying costs much where a table has no stamps. */
	private static final int FEWEST_DIGITS = 11;

	/** Reads ISO 8601 with a time, its basic form, and RFC 1123. */
	static Optional<Stamp> of(String text) {
		String stripped = text.strip();
		long digits = stripped.chars().filter(Character::isDigit).count();
		if (stripped.length() > LONGEST || digits < FEWEST_DIGITS) {
			return Optional.empty();
		}
		return NOTATIONS.stream().flatMap((notation) -> parse(stripped, notation).stream()).findFirst();
	}

	/** The same instant on the clocks of that zone. */
	Stamp in(ZoneId other) {
		if (this.zone == null) {
			return new Stamp(this.at, other);
		}
		return new Stamp(this.at.atZone(this.zone).withZoneSameInstant(other).toLocalDateTime(), other);
	}

	private static Optional<Stamp> parse(String text, DateTimeFormatter notation) {
		try {
			TemporalAccessor parsed = notation.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
			return Optional
				.of((parsed instanceof OffsetDateTime exact) ? new Stamp(exact.toLocalDateTime(), exact.getOffset())
						: new Stamp(LocalDateTime.from(parsed), null));
		}
		catch (DateTimeException otherwise) {
			return Optional.empty();
		}
	}

}
