package org.lectern.listing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Times;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sorts events under headings, and says how far off they are. */
@Component("agenda")
class Agenda {

	private static final int IN_DAYS = 14;

	private final Site site;

	private final Clock clock;

	private final Times times;

	private final MessageSource messages;

	Agenda(Site site, Clock clock, Times times, MessageSource messages) {
		this.site = site;
		this.clock = clock;
		this.times = times;
		this.messages = messages;
	}

	/**
	 * Under today, this week, next week and months; what has no date comes last.
	 * @param next one of them that is shown elsewhere; missing if all are to stand here
	 */
	public List<Group> coming(List<EventLine> events, @Nullable EventLine next) {
		return grouped(events.stream().filter((event) -> next == null || event.id() != next.id()).toList(),
				this::whenComing);
	}

	/** Under the months in which they began. */
	public List<Group> months(List<EventLine> events) {
		return grouped(events, this::month);
	}

	/** Under the days on which they begin, or the first of the month for what goes on. */
	public List<Group> days(List<EventLine> events) {
		return grouped(events, (event) -> event.when().isDated() ? this.times.day(first(event)) : say("someday"));
	}

	/** "today", "tomorrow", "in 3 days", "in 5 weeks", or that it is on now. */
	public String countdown(EventLine event) {
		if (event.isOn(now())) {
			return say("on");
		}
		long days = ChronoUnit.DAYS.between(this.site.today(), this.times.localDay(event.startsAt()));
		if (days <= 1) {
			return say((days == 1) ? "tomorrow" : "today");
		}
		return (days < IN_DAYS) ? say("in-days", days) : say("in-weeks", days / 7);
	}

	/** Whether it takes place at this moment. */
	public boolean isOn(EventLine event) {
		return event.isOn(now());
	}

	/** Whether it takes place at this moment. */
	public boolean isOn(Event event) {
		return event.isOn(now());
	}

	/** Whether it is over. */
	public boolean isOver(Event event) {
		return event.hasEnded(now());
	}

	/** Whether it will not take place as it was announced. */
	public boolean isOff(EventLine event) {
		return event.standing() != Standing.AS_PLANNED;
	}

	private String whenComing(EventLine event) {
		if (!event.when().isDated()) {
			return say("someday");
		}
		LocalDate today = this.site.today();
		LocalDate day = this.times.localDay(event.startsAt());
		LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		if (!day.isAfter(today)) {
			return say("group.today");
		}
		if (day.isBefore(nextMonday)) {
			return say("group.week");
		}
		return day.isBefore(nextMonday.plusWeeks(1)) ? say("group.next-week") : this.times.month(YearMonth.from(day));
	}

	private String month(EventLine event) {
		return event.when().isDated() ? this.times.month(YearMonth.from(first(event))) : say("someday");
	}

	private static LocalDate first(EventLine event) {
		return event.when().start().toLocalDate();
	}

	private static List<Group> grouped(List<EventLine> events, Function<EventLine, String> heading) {
		Map<String, List<EventLine>> groups = new LinkedHashMap<>();
		events.forEach((event) -> groups.computeIfAbsent(heading.apply(event), (key) -> new ArrayList<>()).add(event));
		return groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList();
	}

	private Instant now() {
		return this.clock.instant();
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("listing.agenda." + key, arguments, Locale.ENGLISH);
	}

	/** Events under one heading. */
	record Group(String heading, List<EventLine> events) {
	}

}
