package org.lectern.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenTime;

/**
 * Puts written times into an event and says what it guessed.
 *
 * @param days reads the dates that stand beside them
 * @param zone the import's zone
 */
record Clocks(DayReader days, ZoneId zone) {

	private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s{0,3}(?:m|min|mins|minutes|minuten)?");

	private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");

	/** Takes over a machine's date and time. */
	void stamp(Gathering event, Stamp stamp) {
		event.time = stamp.at().toLocalTime();
		if (stamp.zone() != null) {
			event.zone = ZoneText.preferring(this.zone, stamp.zone(), stamp.at());
		}
	}

	/**
	 * Takes the start, and the end if it stands there too, from a text that may also hold
	 * the date.
	 * @return whether there is a time in it
	 */
	boolean start(Gathering event, String text) {
		Optional<Stamp> stamp = Stamp.of(text);
		stamp.ifPresent((at) -> stamp(event, at));
		Optional<WrittenTime> time = stamp.isPresent() ? Optional.empty() : time(text);
		time.ifPresent((found) -> take(found, event));
		return stamp.isPresent() || time.isPresent();
	}

	/** Takes the end from a text that may hold its date, its time or both. */
	void end(Gathering event, String text) {
		Optional<Stamp> stamp = Stamp.of(text);
		if (stamp.isPresent()) {
			Stamp same = (event.zone != null) ? stamp.get().in(event.zone) : stamp.get();
			until(event, same.at().toLocalDate(), same.at().toLocalTime());
			return;
		}
		Optional<LocalDate> day = WrittenDate.find(text)
			.flatMap((written) -> this.days.day(written, String.valueOf(event.date().getYear()), new ArrayList<>()));
		until(event, day.orElse(event.endDate), time(text).map(WrittenTime::time).orElse(event.endTime));
	}

	/** Takes the end from a duration such as "90", "90 min" or "1:30". */
	void lasting(Gathering event, String text) {
		if (event.endTime == null && event.time != null) {
			duration(text).ifPresent((duration) -> {
				LocalDateTime end = event.date().atTime(Objects.requireNonNull(event.time)).plus(duration);
				until(event, end.toLocalDate(), end.toLocalTime());
			});
		}
	}

	/** "90", "90 min" and "1:30". */
	static Optional<Duration> duration(String text) {
		Matcher minutes = MINUTES.matcher(text.strip());
		Matcher hours = HOURS.matcher(text.strip());
		if (minutes.matches()) {
			return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
		}
		return hours.matches() ? Optional
			.of(Duration.ofHours(Integer.parseInt(hours.group(1))).plusMinutes(Integer.parseInt(hours.group(2))))
				: Optional.empty();
	}

	private static Optional<WrittenTime> time(String text) {
		String besideDate = WrittenDate.find(text)
			.map((date) -> text.substring(0, date.start()) + " " + text.substring(date.end()))
			.orElse(text);
		return WrittenTime.of(besideDate).or(() -> WrittenTime.find(besideDate));
	}

	private static void take(WrittenTime found, Gathering event) {
		event.time = found.time();
		until(event, event.endDate, found.endTime());
		if (found.isGuess()) {
			event.doubt("The time does not say whether it is in the morning or in the afternoon; " + found.time()
					+ " is a guess.");
		}
		else if (found.time().equals(LocalTime.MIDNIGHT)) {
			event.doubt("It starts at midnight; perhaps noon is meant.");
		}
	}

	/** An end before the start is on the next day; an end at the start says nothing. */
	private static void until(Gathering event, @Nullable LocalDate day, @Nullable LocalTime time) {
		boolean later = day != null && day.isAfter(event.date());
		boolean overnight = !later && time != null && event.time != null && time.isBefore(event.time);
		event.endTime = time;
		event.endDate = later ? day : overnight ? event.date().plusDays(1) : null;
		if (!later && time != null && time.equals(event.time)) {
			event.endTime = null;
		}
	}

}
