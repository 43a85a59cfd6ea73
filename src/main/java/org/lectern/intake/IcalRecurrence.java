package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a recurring event (RFC 5545 §3.8.5) within bounds: never more than a
 * thousand, and endless rules not far beyond the day of the import.
 */
final class IcalRecurrence {

	/** The most dates that one event may have. */
	static final int MOST = 1_000;

	/** How many days ahead of the import an endless rule is followed. */
	static final int DAYS_AHEAD = 400;

	/** A rule that ends later than this is as good as endless. */
	private static final int YEARS_AHEAD = 3;

	private static final int MOST_LINES = 50;

	private final IcalZones zones;

	private final LocalDate today;

	private final List<String> doubts;

	IcalRecurrence(IcalZones zones, LocalDate today, List<String> doubts) {
		this.zones = zones;
		this.today = today;
		this.doubts = doubts;
	}

	/** Whether this event has more dates than its start. */
	static boolean isRecurring(IcalComponent event) {
		return !event.all("RRULE", "RDATE").isEmpty();
	}

	/** All starts, in order, without the excepted ones. */
	List<IcalTime> starts(IcalComponent event, IcalTime start) {
		TreeSet<LocalDateTime> dates = new TreeSet<>(List.of(start.local()));
		for (IcalLine line : bounded(event.all("RRULE"))) {
			dates.addAll(ruled(line, start));
		}
		for (IcalTime date : listed(event, "RDATE")) {
			dates.add(start.isDay() ? date.date().atStartOfDay() : date.in(start.zone()).local());
		}
		for (IcalLine line : bounded(event.all("EXRULE"))) {
			IcalRule rule = IcalRule.of(line.value());
			dates.removeAll((rule == null) ? List.of()
					: new HashSet<>(rule.dates(start.local(), last(rule, start), 10 * MOST)));
		}
		List<IcalTime> excepted = listed(event, "EXDATE");
		return dates.stream().map(start::at).filter((date) -> !isExcepted(date, excepted)).limit(MOST).toList();
	}

	private List<LocalDateTime> ruled(IcalLine line, IcalTime start) {
		IcalRule rule = IcalRule.of(line.value());
		if (rule == null) {
			this.doubts.add("The recurrence rule on line " + line.number() + " cannot be read (" + brief(line.value())
					+ "); only the first date was taken.");
			return List.of();
		}
		LocalDateTime last = last(rule, start);
		List<LocalDateTime> dates = rule.dates(start.local(), last, MOST + 1);
		if (dates.size() > MOST) {
			this.doubts.add("The recurrence rule on line " + line.number() + " has more than " + MOST
					+ " dates; only the first " + MOST + " were taken.");
		}
		else if (isFar(rule, start)) {
			this.doubts.add("It recurs without an end; the dates until " + last.toLocalDate() + " were taken.");
		}
		return dates;
	}

	private boolean isFar(IcalRule rule, IcalTime start) {
		LocalDateTime end = rule.last(start.zone());
		return rule.isEndless() || (end != null && end.toLocalDate().isAfter(this.today.plusYears(YEARS_AHEAD)));
	}

	private LocalDateTime last(IcalRule rule, IcalTime start) {
		LocalDateTime end = rule.last(start.zone());
		LocalDateTime horizon = this.today.plusDays(DAYS_AHEAD).atTime(LocalTime.MAX);
		if (isFar(rule, start)) {
			return horizon;
		}
		return (end == null) ? LocalDateTime.of(9998, 1, 1, 0, 0) : end;
	}

	private List<IcalTime> listed(IcalComponent event, String property) {
		List<IcalTime> times = new ArrayList<>();
		for (IcalLine line : event.all(property)) {
			String bad = "";
			for (String value : line.value().split("[,;]", -1)) {
				IcalTime time = this.zones.time(line, value.split("/", 2)[0], this.doubts);
				if (time != null && times.size() < 10 * MOST) {
					times.add(time);
				}
				bad = (time == null && bad.isEmpty()) ? value.strip() : bad;
			}
			if (!bad.isEmpty() && this.doubts.size() < MOST_LINES) {
				this.doubts.add("On line " + line.number() + " \"" + brief(bad) + "\" is no date; it was left out.");
			}
		}
		return times;
	}

	/** A day excepts all of that day; a floating time means the event's zone. */
	private static boolean isExcepted(IcalTime date, List<IcalTime> excepted) {
		for (IcalTime exception : excepted) {
			IcalTime there = exception.in(date.zone());
			boolean whole = exception.isDay() || date.isDay();
			if (whole ? there.date().equals(date.date()) : there.local().equals(date.local())) {
				return true;
			}
		}
		return false;
	}

	private static List<IcalLine> bounded(List<IcalLine> lines) {
		Set<String> seen = new HashSet<>();
		return lines.stream().filter((line) -> seen.add(line.value())).limit(MOST_LINES).toList();
	}

	private static String brief(@Nullable String text) {
		String plain = (text == null) ? "" : text.strip();
		return (plain.length() > 60) ? plain.substring(0, 60) + "…" : plain;
	}

}
