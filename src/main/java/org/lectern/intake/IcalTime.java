package org.lectern.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME of RFC 5545 §3.3.4 and §3.3.5, also without seconds or with the
 * separators of ISO 8601.
 *
 * @param zone missing for a floating time and for a date
 */
record IcalTime(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {

	private static final Pattern FORM = Pattern.compile(
			"(\\d{4})-?(\\d{2})-?(\\d{2})"
					+ "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Reads a value.
	 * @param zone the zone of times that do not carry their own
	 * @return nothing when it is none, or lies outside the years 1583 to 9998
	 */
	static @Nullable IcalTime of(String value, @Nullable ZoneId zone) {
		Matcher matcher = FORM.matcher(value.strip());
		if (!matcher.matches()) {
			return null;
		}
		try {
			LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
			if (date.getYear() < 1583 || date.getYear() > 9998) {
				return null;
			}
			return (matcher.group(4) == null) ? new IcalTime(date, null, null) : timed(date, matcher, zone);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static IcalTime timed(LocalDate date, Matcher matcher, @Nullable ZoneId zone) {
		int hour = number(matcher, 4);
		int second = (matcher.group(6) == null) ? 0 : Math.min(59, number(matcher, 6));
		LocalTime time = LocalTime.of((hour == 24) ? 0 : hour, number(matcher, 5), second);
		LocalDate day = (hour == 24) ? date.plusDays(1) : date;
		String own = matcher.group(7);
		if (own == null) {
			return new IcalTime(day, time, zone);
		}
		ZoneOffset offset = ZoneOffset.of(own.equalsIgnoreCase("Z") ? "Z" : own);
		LocalDateTime utc = LocalDateTime.of(day, time).minusSeconds(offset.getTotalSeconds());
		return new IcalTime(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	/** Whether it stands for a whole day. */
	boolean isDay() {
		return this.time == null;
	}

	/** Its wall time; midnight for a day. */
	LocalDateTime local() {
		return LocalDateTime.of(this.date, (this.time == null) ? LocalTime.MIDNIGHT : this.time);
	}

	/** The same moment in another zone; floating times and days stay what they are. */
	IcalTime in(@Nullable ZoneId other) {
		if (this.zone == null || this.time == null || other == null || other.equals(this.zone)) {
			return this;
		}
		LocalDateTime there = local().atZone(this.zone).withZoneSameInstant(other).toLocalDateTime();
		return new IcalTime(there.toLocalDate(), there.toLocalTime(), other);
	}

	/** The same kind of time at another wall time. */
	IcalTime at(LocalDateTime local) {
		return new IcalTime(local.toLocalDate(), (this.time == null) ? null : local.toLocalTime(), this.zone);
	}

	/**
	 * Whether both name one instance: the same moment, or the same day if one is a day.
	 */
	boolean isSameAs(IcalTime other) {
		return (isDay() || other.isDay()) ? this.date.equals(other.date) : key().equals(other.key());
	}

	/**
	 * What names an instance of a recurring event (RFC 5545 §3.8.4.4): the day, the
	 * floating time, or the instant in UTC.
	 */
	String key() {
		String day = this.date.toString().replace("-", "");
		if (this.time == null) {
			return day;
		}
		if (this.zone == null) {
			return day + this.time.format(java.time.format.DateTimeFormatter.ofPattern("'T'HHmmss"));
		}
		IcalTime utc = in(ZoneOffset.UTC);
		return utc.local().format(java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
	}

}
