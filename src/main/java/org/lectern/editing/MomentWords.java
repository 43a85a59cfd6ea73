package org.lectern.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.When;

/**
 * Says in words when something is, and what might surprise about it.
 *
 * @param when the day, the time and the zone
 * @param notes keys of messages below {@code editing.when}
 */
record MomentWords(String when, List<Note> notes) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

	/** A day with its weekday. */
	static String day(LocalDate date) {
		return DAY.format(date);
	}

	/** "2:00 pm". */
	static String time(LocalTime time) {
		return clock(time) + half(time);
	}

	/** All that is to be said; of a date that is not known nothing. */
	static @Nullable MomentWords of(When when, Instant now) {
		LocalDate date = when.date();
		if (date == null) {
			return null;
		}
		LocalTime time = when.time();
		String zone = when.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		String words = (time != null) ? timed(date, time, when) + ", " + zone : days(date, when.endDate());
		return new MomentWords(words, notes(when, date, time, now));
	}

	/** The same in short, for lists: without the zone where it is the usual one. */
	static @Nullable String line(When when, ZoneId usual) {
		MomentWords words = of(when, Instant.MIN);
		if (words == null || when.time() == null || !when.zone().equals(usual)) {
			return (words != null) ? words.when() : null;
		}
		return words.when().substring(0, words.when().lastIndexOf(','));
	}

	private static String days(LocalDate date, @Nullable LocalDate endDate) {
		return (endDate != null) ? day(date) + " – " + day(endDate) : day(date);
	}

	private static String timed(LocalDate date, LocalTime time, When when) {
		LocalTime endTime = when.endTime();
		LocalDate endDate = when.endDate();
		if (endDate != null) {
			return day(date) + ", " + time(time) + " – " + day(endDate)
					+ ((endTime != null) ? ", " + time(endTime) : "");
		}
		if (endTime == null) {
			return day(date) + ", " + time(time);
		}
		return day(date) + ", " + clock(time) + (half(time).equals(half(endTime)) ? "" : half(time)) + " – "
				+ time(endTime);
	}

	private static List<Note> notes(When when, LocalDate date, @Nullable LocalTime time, Instant now) {
		List<Note> notes = new ArrayList<>();
		if (time == null) {
			notes.add(new Note("all-day", ""));
		}
		else {
			addShift(notes, when, date.atTime(time));
			if (when.endTime() == null && when.endDate() == null) {
				notes.add(new Note("one-hour", ""));
			}
		}
		if (!when.endsAt().isAfter(now)) {
			notes.add(new Note("past", ""));
		}
		return List.copyOf(notes);
	}

	private static void addShift(List<Note> notes, When when, LocalDateTime start) {
		ZoneOffsetTransition shift = when.zone().getRules().getTransition(start);
		if (shift != null) {
			notes.add(shift.isGap() ? new Note("gap", time(Objects.requireNonNull(when.start()).toLocalTime()))
					: new Note("overlap", ""));
		}
	}

	private static String clock(LocalTime time) {
		int hour = (time.getHour() % 12 == 0) ? 12 : time.getHour() % 12;
		return "%d:%02d".formatted(hour, time.getMinute());
	}

	private static String half(LocalTime time) {
		return (time.getHour() < 12) ? " am" : " pm";
	}

	/** Something that might surprise. */
	record Note(String key, String word) {
	}

}
