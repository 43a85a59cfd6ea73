package org.lectern.listing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine;

/**
 * Some weeks or one, day by day.
 *
 * @param name what is shown, such as "November 2026"
 * @param today the address of the same view of today; missing where it is shown
 * @param month the address of the month
 * @param week the address of a week
 * @param weekly whether one week is shown
 * @param column on which day of the week the first one is, from 1 for Monday
 * @param rest the day on which what had no room begins, and where it is to be had
 */
record CalendarSheet(String name, MonthSheet.Way previous, MonthSheet.Way next, @Nullable String today, String month,
		String week, boolean weekly, int column, List<Day> days, MonthSheet.@Nullable Way rest) {

	/** Whether nothing takes place. */
	public boolean isEmpty() {
		return this.days.stream().allMatch((day) -> day.entries.isEmpty());
	}

	/** A day with what takes place on it. */
	record Day(LocalDate date, String label, boolean today, List<Entry> entries) {
	}

	/**
	 * An event on a day.
	 *
	 * @param others how many other events take place at the same time
	 */
	record Entry(EventLine line, int others) {
	}

}
