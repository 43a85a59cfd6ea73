package org.lectern.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/**
 * Days and times in words, the same on every page: the weekday always, the month as a
 * word, the year where it is not this one.
 */
@Component("times")
public class Times {

	private static final String NO_BREAK = "\u00a0";

	private static final String DASH = " – ";

	private static final DateTimeFormatter DAY = words("EEEE, MMMM d");

	private static final DateTimeFormatter DAY_OF_YEAR = words("EEEE, MMMM d, yyyy");

	private static final DateTimeFormatter SHORT = words("EEE, MMM d");

	private static final DateTimeFormatter SHORT_OF_YEAR = words("EEE, MMM d, yyyy");

	private static final DateTimeFormatter MONTH = words("MMMM yyyy");

	private static final DateTimeFormatter HOUR = words("h:mm");

	private static final DateTimeFormatter HALF = words("a");

	private static final DateTimeFormatter ZONE = words("z");

	private final Site site;

	Times(Site site) {
		this.site = site;
	}

	/** "Wednesday, November 3", and the year where it is not this one. */
	public String day(LocalDate day) {
		return (day.getYear() == this.site.today().getYear() ? DAY : DAY_OF_YEAR).format(day);
	}

	/** "Wed, Nov 3, 2021" or, where the heading tells the year, "Wed, Nov 3". */
	public String shortDay(LocalDate day, boolean withYear) {
		return (withYear ? SHORT_OF_YEAR : SHORT).format(day);
	}

	/** A part of a date by a pattern such as "EEE", in words. */
	public String part(TemporalAccessor date, String pattern) {
		return words(pattern).format(date);
	}

	/** "November 2026". */
	public String month(YearMonth month) {
		return MONTH.format(month);
	}

	/** The day, or the first and the last one; asked only of what has a date. */
	public String days(When when) {
		LocalDate first = Objects.requireNonNull(when.date());
		LocalDate last = last(when);
		if (first.getYear() != last.getYear()) {
			return DAY_OF_YEAR.format(first) + DASH + DAY_OF_YEAR.format(last);
		}
		return last.isAfter(first) ? day(first) + DASH + day(last) : day(first);
	}

	/**
	 * "2:00 – 3:00 pm"; only the start where no end was said. Missing for whole days.
	 */
	public @Nullable String hours(When when) {
		if (when.time() == null) {
			return null;
		}
		ZonedDateTime start = when.start();
		if (when.endTime() == null || !when.endsAt().isAfter(when.startsAt())) {
			return time(start);
		}
		ZonedDateTime end = when.end();
		boolean sameHalf = start.toLocalDate().equals(end.toLocalDate()) && half(start).equals(half(end));
		return (sameHalf ? HOUR.format(start) : time(start)) + DASH + time(end);
	}

	/** Day and time, such as "Wednesday, November 3 · 2:00 – 3:00 pm". */
	public String line(When when) {
		String hours = hours(when);
		if (hours == null) {
			return days(when);
		}
		LocalDate first = Objects.requireNonNull(when.date());
		if (last(when).isAfter(first)) {
			return day(first) + ", " + time(when.start()) + DASH + day(last(when)) + ", " + time(when.end());
		}
		return day(first) + " · " + hours;
	}

	/**
	 * Day, year and time with its zone, for where it is read later and elsewhere, such as
	 * "Wednesday, November 3, 2027 · 2:00 – 3:00 pm CDT"; asked only of what has a date.
	 */
	public String full(When when) {
		String first = DAY_OF_YEAR.format(Objects.requireNonNull(when.date()));
		String last = DAY_OF_YEAR.format(last(when));
		String hours = hours(when);
		if (hours == null) {
			return first.equals(last) ? first : first + DASH + last;
		}
		String words = first.equals(last) ? first + " · " + hours
				: first + ", " + time(when.start()) + DASH + last + ", " + time(when.end());
		return words + " " + zone(when);
	}

	/** The name of its zone on that day, such as "CDT"; missing for whole days. */
	public @Nullable String zone(When when) {
		return (when.time() != null) ? ZONE.format(when.start()) : null;
	}

	/** The name of its zone where the site's clock shows another time. */
	public @Nullable String otherZone(When when) {
		if (when.time() == null) {
			return null;
		}
		ZonedDateTime start = when.start();
		return start.withZoneSameInstant(this.site.zone()).getOffset().equals(start.getOffset()) ? null : zone(when);
	}

	/** "Tuesday, November 2, 5:00 pm CDT". */
	public String moment(Instant instant, ZoneId zone) {
		ZonedDateTime time = instant.atZone(zone);
		return day(time.toLocalDate()) + ", " + clock(time);
	}

	/** "5:00 pm CDT". */
	public String clock(ZonedDateTime time) {
		return time(time) + " " + ZONE.format(time);
	}

	/** The day of an instant at the site. */
	public LocalDate localDay(Instant instant) {
		return instant.atZone(this.site.zone()).toLocalDate();
	}

	private static LocalDate last(When when) {
		LocalDate end = when.endDate();
		return (end != null) ? end : Objects.requireNonNull(when.date());
	}

	private static String time(ZonedDateTime time) {
		return HOUR.format(time) + NO_BREAK + half(time);
	}

	private static String half(ZonedDateTime time) {
		return HALF.format(time).toLowerCase(Locale.ENGLISH);
	}

	private static DateTimeFormatter words(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

}
