package org.lectern.sharing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.When;

/** Times as schema.org wants them: with the offset, or the date alone for whole days. */
final class Moments {

	private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

	private Moments() {
	}

	/** The start of an event that has a date. */
	static String start(When when) {
		return (when.time() != null) ? EXACT.format(when.start()) : String.valueOf(when.date());
	}

	/** So many minutes after the start, where the start has a time. */
	static String start(When when, @Nullable Integer offset) {
		return (when.time() != null && offset != null) ? EXACT.format(when.start().plusMinutes(offset)) : start(when);
	}

	/** The end, where somebody said it. */
	static @Nullable String end(When when) {
		if (when.time() == null) {
			return String.valueOf((when.endDate() != null) ? when.endDate() : when.date());
		}
		boolean known = when.endTime() != null || when.endDate() != null;
		return (known && when.endsAt().isAfter(when.startsAt())) ? EXACT.format(when.end()) : null;
	}

	/** The instant at which registration closes; missing where nobody said it. */
	static @Nullable ZonedDateTime closes(Registration registration, When when) {
		LocalDate date = registration.closesDate();
		if (date == null) {
			return null;
		}
		LocalTime time = registration.closesTime();
		return (time != null) ? date.atTime(time).atZone(when.zone())
				: date.plusDays(1).atStartOfDay(when.zone()).minusSeconds(1);
	}

	static @Nullable String exact(@Nullable ZonedDateTime time) {
		return (time != null) ? EXACT.format(time) : null;
	}

}
