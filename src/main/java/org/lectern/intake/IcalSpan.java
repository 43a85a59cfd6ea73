package org.lectern.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When an event is, from start to end.
 *
 * @param end in the start's zone; of a whole day the last one, so that RFC 5545 §3.6.1's
 * exclusive DTEND has become inclusive; missing where the source does not say
 */
record IcalSpan(IcalTime start, @Nullable LocalDateTime end) {

	private static final int LONGEST_DAYS = 370;

	/**
	 * The event's own span.
	 * @param doubts takes what was mended
	 */
	static IcalSpan of(IcalComponent event, IcalTime start, IcalZones zones, List<String> doubts) {
		IcalLine line = event.first("DTEND");
		IcalTime end = (line == null) ? null : zones.time(line, line.value(), doubts);
		if (line != null && end == null) {
			doubts.add("Its end on line " + line.number() + " is no date; the end was left out.");
		}
		IcalSpan span = (end != null) ? between(start, end, doubts) : during(event, start, doubts);
		return "TRUE".equalsIgnoreCase(event.text("X-MICROSOFT-CDO-ALLDAYEVENT")) ? span.asDays() : span;
	}

	/** The same length at another start. */
	IcalSpan at(IcalTime other) {
		LocalDateTime there = (this.end == null) ? null
				: other.local().plus(Duration.between(this.start.local(), this.end));
		return new IcalSpan(other, there);
	}

	/** The same span as it is shown. */
	IcalSpan shown(IcalZones zones) {
		IcalTime there = zones.shown(this.start);
		LocalDateTime end = (this.end == null) ? null : zones.shown(this.start.at(this.end)).local();
		return new IcalSpan(there, end);
	}

	/** The last day, where it is another than the first. */
	@Nullable LocalDate endDate() {
		return (this.end == null || this.end.toLocalDate().equals(this.start.date())) ? null : this.end.toLocalDate();
	}

	/** The time of the end of an event that is not all-day. */
	@Nullable LocalTime endTime() {
		return (this.end == null || this.start.isDay()) ? null : this.end.toLocalTime();
	}

	private static IcalSpan between(IcalTime start, IcalTime end, List<String> doubts) {
		LocalDateTime there = end.in(start.zone()).local();
		if (start.isDay()) {
			LocalDateTime last = end.date().minusDays(1).atStartOfDay();
			boolean oneDay = end.date().equals(start.date());
			return checked(start, (oneDay || !end.isDay()) ? end.date().atStartOfDay() : last, doubts);
		}
		if (end.isDay()) {
			doubts.add("Its end is a day without a time; the end was left out.");
			return new IcalSpan(start, null);
		}
		return there.equals(start.local()) ? new IcalSpan(start, null) : checked(start, there, doubts);
	}

	private static IcalSpan during(IcalComponent event, IcalTime start, List<String> doubts) {
		IcalLine line = event.first("DURATION");
		if (line == null) {
			return new IcalSpan(start, null);
		}
		try {
			Duration length = Duration.ofMillis(biweekly.util.Duration.parse(line.value().strip()).toMillis());
			LocalDateTime end = start.local().plus(length);
			LocalDateTime last = start.isDay() ? end.minusNanos(1).toLocalDate().atStartOfDay() : end;
			return length.isZero() ? new IcalSpan(start, null) : checked(start, last, doubts);
		}
		catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException ex) {
			doubts.add("Its duration on line " + line.number() + " cannot be read; the end was left out.");
			return new IcalSpan(start, null);
		}
	}

	private static IcalSpan checked(IcalTime start, LocalDateTime end, List<String> doubts) {
		if (end.isBefore(start.local())) {
			doubts.add("It ends before it starts (" + end.toString().replace('T', ' ') + "); the end was left out.");
			return new IcalSpan(start, null);
		}
		if (end.isAfter(start.local().plusDays(LONGEST_DAYS))) {
			doubts.add("It lasts longer than a year; the end was left out.");
			return new IcalSpan(start, null);
		}
		return new IcalSpan(start, end);
	}

	/** Outlook writes whole days as midnight to midnight and says so elsewhere. */
	private IcalSpan asDays() {
		if (this.start.isDay() || !LocalTime.MIDNIGHT.equals(this.start.time())) {
			return this;
		}
		IcalTime day = new IcalTime(this.start.date(), null, null);
		LocalDateTime last = (this.end == null) ? null : this.end.minusNanos(1).toLocalDate().atStartOfDay();
		return new IcalSpan(day, last);
	}

}
