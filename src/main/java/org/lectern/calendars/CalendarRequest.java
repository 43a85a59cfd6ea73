package org.lectern.calendars;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;

/**
 * What a calendar shall hold, as its address says it; what makes no sense is as if it had
 * not been said.
 *
 * @param alarm minutes before the start, at most a fortnight
 * @param whole everything there was and will be, to keep rather than to subscribe to
 */
record CalendarRequest(Filter filter, Cancelled cancelled, @Nullable Integer alarm, boolean whole) {

	/** The names of all parameters that {@link #of} reads. */
	static final String PARAMETERS = Filter.PARAMETERS + " cancelled alarm all";

	private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

	private static final int FORTNIGHT = 14 * 24 * 60;

	static CalendarRequest of(Map<String, String> parameters) {
		return new CalendarRequest(Filter.of(parameters), Cancelled.of(parameters.get("cancelled")),
				minutes(parameters.get("alarm")), parameters.containsKey("all"));
	}

	/** The same, of these events only. */
	CalendarRequest of(Filter only) {
		return new CalendarRequest(this.filter.and(only), this.cancelled, this.alarm, this.whole);
	}

	/** The same, with something else in place of what is cancelled. */
	CalendarRequest with(Cancelled cancelled) {
		return new CalendarRequest(this.filter, cancelled, this.alarm, this.whole);
	}

	/** The parameters that say the same, without those that the path says already. */
	Map<String, String> parameters(Filter path) {
		Map<String, String> values = filterBeside(path);
		if (this.cancelled != Cancelled.STATUS) {
			values.put("cancelled", this.cancelled.name().toLowerCase(Locale.ROOT));
		}
		if (this.alarm != null) {
			values.put("alarm", this.alarm.toString());
		}
		if (this.whole) {
			values.put("all", "");
		}
		return values;
	}

	/** The parameters of the filter, without those that the path says already. */
	Map<String, String> filterBeside(Filter path) {
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		values.keySet().removeAll(path.parameters().keySet());
		return values;
	}

	private static @Nullable Integer minutes(@Nullable String text) {
		boolean number = text != null && MINUTES.matcher(text).matches();
		return (number && Integer.parseInt(text) <= FORTNIGHT) ? Integer.valueOf(text) : null;
	}

	/** What becomes of a cancelled event. */
	enum Cancelled {

		/** It has STATUS:CANCELLED, and its title says so. */
		STATUS,
		/** Its title says so; for calendars that delete what has the status. */
		KEEP,
		/** It is left out. */
		DROP;

		static Cancelled of(@Nullable String word) {
			return Arrays.stream(values())
				.filter((one) -> one.name().equalsIgnoreCase(word))
				.findFirst()
				.orElse(STATUS);
		}

	}

}
