package org.lectern.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Times;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the small calendar of a month. */
@Component
class MonthSheets {

	private static final int WEEK = 7;

	private final Site site;

	private final Times times;

	private final MessageSource messages;

	MonthSheets(Site site, Times times, MessageSource messages) {
		this.site = site;
		this.times = times;
		this.messages = messages;
	}

	/** A month in which days with events lead where {@code link} says. */
	MonthSheet sheet(YearMonth month, Map<LocalDate, Integer> counts, Function<LocalDate, String> link) {
		List<MonthSheet.@Nullable Day> days = new ArrayList<>(
				Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, null));
		for (int number = 1; number <= month.lengthOfMonth(); number++) {
			days.add(day(month.atDay(number), counts.getOrDefault(month.atDay(number), 0), link));
		}
		while (days.size() % WEEK > 0) {
			days.add(null);
		}
		List<List<MonthSheet.@Nullable Day>> weeks = new ArrayList<>();
		for (int start = 0; start < days.size(); start += WEEK) {
			weeks.add(days.subList(start, start + WEEK));
		}
		return new MonthSheet(this.times.month(month), path(month), way(month.minusMonths(1)), way(month.plusMonths(1)),
				weekdays(), weeks);
	}

	/** The address of a month's page. */
	static String path(YearMonth month) {
		return "/calendar/" + month;
	}

	private MonthSheet.Day day(LocalDate day, int events, Function<LocalDate, String> link) {
		String label = this.messages.getMessage("listing.month.day", new Object[] { this.times.day(day), events },
				Locale.ENGLISH);
		return new MonthSheet.Day(day.getDayOfMonth(), label, (events > 0) ? link.apply(day) : null,
				day.equals(this.site.today()));
	}

	private MonthSheet.Way way(YearMonth month) {
		return new MonthSheet.Way(path(month), month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
	}

	private static List<MonthSheet.Weekday> weekdays() {
		return Arrays.stream(DayOfWeek.values())
			.map((day) -> new MonthSheet.Weekday(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
			.toList();
	}

}
