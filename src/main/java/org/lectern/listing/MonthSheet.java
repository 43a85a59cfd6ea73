package org.lectern.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A month's small calendar.
 *
 * @param url the address of the month's own page
 * @param weeks of seven days each; those of other months are missing
 */
record MonthSheet(String name, String url, @Nullable Way previous, @Nullable Way next, List<Weekday> weekdays,
		List<List<@Nullable Day>> weeks) {

	/** A link by name. */
	record Way(String url, String name) {
	}

	/** The heading of a column. */
	record Weekday(String name) {

		/** Its first letter. */
		public String getShort() {
			return this.name.substring(0, 1);
		}

	}

	/**
	 * A day.
	 *
	 * @param label the day and how many events it has, in words
	 * @param url its events; missing without any
	 */
	record Day(int number, String label, @Nullable String url, boolean today) {
	}

}
