package org.lectern.calendars;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the RRULE (RFC 5545 §3.3.10) by which clocks are put forward or back each year,
 * in the wall time that held before.
 */
final class YearlyRule {

	/** After so many years the days of the week fall on the same dates again. */
	private static final int CYCLE = 28;

	private YearlyRule() {
	}

	/**
	 * The rule; empty if none says the same, as when the day falls into either of two
	 * months.
	 */
	static Optional<String> of(ZoneOffsetTransitionRule rule, int year) {
		List<LocalDateTime> onsets = IntStream.range(year, year + CYCLE)
			.mapToObj((each) -> rule.createTransition(each).getDateTimeBefore())
			.toList();
		Set<Month> months = onsets.stream().map(LocalDateTime::getMonth).collect(Collectors.toSet());
		Set<DayOfWeek> weekdays = onsets.stream().map(LocalDateTime::getDayOfWeek).collect(Collectors.toSet());
		Set<LocalTime> times = onsets.stream().map(LocalDateTime::toLocalTime).collect(Collectors.toSet());
		SortedSet<Integer> days = onsets.stream()
			.map(LocalDateTime::getDayOfMonth)
			.collect(Collectors.toCollection(TreeSet::new));
		if (months.size() != 1 || times.size() != 1) {
			return Optional.empty();
		}
		Month month = months.iterator().next();
		String yearly = "FREQ=YEARLY;BYMONTH=" + month.getValue();
		if (days.size() == 1) {
			return Optional.of(yearly + ";BYMONTHDAY=" + days.first());
		}
		boolean week = weekdays.size() == 1 && days.last() - days.first() == 6;
		return week ? Optional.of(yearly + ";" + within(weekdays.iterator().next(), days, month)) : Optional.empty();
	}

	/** The only such weekday within seven days of a month. */
	private static String within(DayOfWeek weekday, SortedSet<Integer> days, Month month) {
		String name = weekday.name().substring(0, 2);
		if (days.last() == month.maxLength() && month != Month.FEBRUARY) {
			return "BYDAY=-1" + name;
		}
		if (days.first() % 7 == 1) {
			return "BYDAY=" + (days.first() / 7 + 1) + name;
		}
		return "BYDAY=" + name + ";BYMONTHDAY="
				+ IntStream.rangeClosed(days.first(), days.last())
					.mapToObj(String::valueOf)
					.collect(Collectors.joining(","));
	}

}
