package org.lectern.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Reader;
import org.lectern.site.Site;
import org.lectern.catalog.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out months and weeks; each link keeps what narrows the list. */
@Component
class CalendarSheets {

	private static final int MOST = 500;

	private static final int WEEK = 7;

	private final Catalog catalog;

	private final Site site;

	private final Times times;

	private final MessageSource messages;

	CalendarSheets(Catalog catalog, Site site, Times times, MessageSource messages) {
		this.catalog = catalog;
		this.site = site;
		this.times = times;
		this.messages = messages;
	}

	/** A month; where it has too much, the rest is to be had week by week. */
	CalendarSheet month(YearMonth month, Reader reader, Asked asked) {
		LocalDate first = month.atDay(1);
		Shown shown = shown(first, month.atEndOfMonth(), reader, asked);
		LocalDate today = this.site.today();
		boolean now = YearMonth.from(today).equals(month);
		return new CalendarSheet(this.times.month(month), way(month.minusMonths(1), asked),
				way(month.plusMonths(1), asked), now ? null : asked.link(MonthSheets.path(YearMonth.from(today)), null),
				asked.link(MonthSheets.path(month), null), asked.link(weekPath(now ? today : first), null), false,
				first.getDayOfWeek().getValue(), shown.days(), rest(shown, (day) -> asked.link(weekPath(day), null)));
	}

	/**
	 * The week that begins on this Monday; where it has too much, the rest is to be had
	 * as a list.
	 */
	CalendarSheet week(LocalDate monday, Reader reader, Asked asked) {
		LocalDate sunday = monday.plusDays(WEEK - 1);
		Shown shown = shown(monday, sunday, reader, asked);
		LocalDate today = this.site.today();
		boolean now = monday(today).equals(monday);
		return new CalendarSheet(weekName(monday), weekWay("earlier", monday.minusWeeks(1), asked),
				weekWay("later", monday.plusWeeks(1), asked), now ? null : asked.link(weekPath(today), null),
				asked.link(MonthSheets.path(YearMonth.from(now ? today : monday)), null),
				asked.link(weekPath(monday), null), true, 1, shown.days(),
				rest(shown, (day) -> new Asked(asked.filter().between(day, sunday), null)
					.link(day.isBefore(today) ? "/archive" : "/", null)));
	}

	private MonthSheet.@Nullable Way rest(Shown shown, Function<LocalDate, String> address) {
		LocalDate day = shown.rest();
		return (day == null) ? null : new MonthSheet.Way(address.apply(day), this.times.day(day));
	}

	/** The address of the page of the week of a day (ISO 8601 §4.1.4.2). */
	static String weekPath(LocalDate day) {
		return "/calendar/%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
				day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/** As many days as there is room for. */
	private Shown shown(LocalDate first, LocalDate last, Reader reader, Asked asked) {
		List<EventLine> events = this.catalog.between(reader, asked.filter(), first, last, MOST + 1);
		LocalDate rest = null;
		if (events.size() > MOST) {
			LocalDate begins = Objects.requireNonNull(events.get(MOST).when().date());
			rest = begins.isBefore(first) ? first : begins;
			events = events.subList(0, MOST);
		}
		return new Shown(days(first, (rest != null) ? rest : last, events), rest);
	}

	private List<CalendarSheet.Day> days(LocalDate first, LocalDate last, List<EventLine> events) {
		Overlaps overlaps = new Overlaps(events);
		return first.datesUntil(last.plusDays(1))
			.map((day) -> new CalendarSheet.Day(day, this.times.day(day), day.equals(this.site.today()),
					events.stream()
						.filter((event) -> isOn(day, event))
						.map((event) -> new CalendarSheet.Entry(event, overlaps.with(event)))
						.toList()))
			.toList();
	}

	/** What goes on for more than a month stands on its first and last day only. */
	private static boolean isOn(LocalDate day, EventLine event) {
		LocalDate first = Objects.requireNonNull(event.when().date());
		LocalDate last = Objects.requireNonNullElse(event.when().endDate(), first);
		boolean ends = day.equals(first) || day.equals(last);
		return ends || (!day.isBefore(first) && !day.isAfter(last) && !last.isAfter(first.plusMonths(1)));
	}

	private MonthSheet.Way way(YearMonth month, Asked asked) {
		return new MonthSheet.Way(asked.link(MonthSheets.path(month), null), this.times.month(month));
	}

	private MonthSheet.Way weekWay(String key, LocalDate monday, Asked asked) {
		return new MonthSheet.Way(asked.link(weekPath(monday), null), say("week." + key));
	}

	private String weekName(LocalDate monday) {
		return say("week.name", this.times.shortDay(monday, false),
				this.times.shortDay(monday.plusDays(WEEK - 1), true));
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The Monday of a week of a year; missing if that year has no such week. */
	static @Nullable LocalDate monday(int year, int week) {
		LocalDate fourth = LocalDate.of(year, 1, 4);
		LocalDate monday = monday(fourth).plus(week - 1L, ChronoUnit.WEEKS);
		return (monday.get(IsoFields.WEEK_BASED_YEAR) == year) ? monday : null;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("listing.calendar." + key, arguments, Locale.ENGLISH);
	}

	/**
	 * Days with their events.
	 *
	 * @param rest the day on which what had no room begins
	 */
	private record Shown(List<CalendarSheet.Day> days, @Nullable LocalDate rest) {
	}

}
