package org.lectern.intake;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenTime;

/**
 * Reads start, end and zone of a row.
 *
 * @param zone the import's zone
 */
record TableClock(Mapping mapping, DayReader days, ZoneId zone) {

	private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s{0,3}(?:m|min|mins|minutes|minuten)?");

	private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");

	/** Takes over a machine's date and time. */
	void stamp(Gathering gathering, Stamp stamp) {
		gathering.time = stamp.at().toLocalTime();
		if (stamp.zone() != null) {
			gathering.zone = ZoneText.preferring(this.zone, stamp.zone(), stamp.at());
		}
	}

	/** Finds the times of the row in whichever cells they stand. */
	void times(Gathering gathering, List<String> cells) {
		start(gathering, cells);
		end(gathering, cells);
		zone(gathering, cells);
	}

	private void start(Gathering gathering, List<String> cells) {
		String said = this.mapping.cell(cells, Column.START);
		String date = this.mapping.cell(cells, Column.DATE);
		if (said != null) {
			Optional<Stamp> stamp = Stamp.of(said);
			stamp.ifPresent((at) -> stamp(gathering, at));
			Optional<WrittenTime> time = WrittenTime.of(said).or(() -> WrittenTime.find(said));
			if (stamp.isEmpty()) {
				time.ifPresentOrElse((found) -> take(found, gathering),
						() -> gathering.doubt("“" + said + "” is no time that can be read; the time is missing."));
			}
		}
		else if (gathering.time == null && date != null) {
			WrittenTime.find(besideDate(date))
				.ifPresentOrElse((found) -> take(found, gathering), () -> missing(gathering));
		}
	}

	private void missing(Gathering gathering) {
		if (this.mapping.has(Column.START)) {
			gathering.doubt("It has no time, so it counts as lasting all day.");
		}
	}

	private static void take(WrittenTime found, Gathering gathering) {
		gathering.time = found.time();
		until(gathering, found.endTime());
		if (found.isGuess()) {
			gathering.doubt("The time does not say whether it is in the morning or in the afternoon; " + found.time()
					+ " is a guess.");
		}
		else if (found.time().equals(LocalTime.MIDNIGHT)) {
			gathering.doubt("It starts at midnight; perhaps noon is meant.");
		}
	}

	private void end(Gathering gathering, List<String> cells) {
		String day = this.mapping.cell(cells, Column.END_DATE);
		String end = this.mapping.cell(cells, Column.END);
		String duration = this.mapping.cell(cells, Column.DURATION);
		for (String text : (day != null && end != null) ? List.of(day, end)
				: (day != null) ? List.of(day) : (end != null) ? List.of(end) : List.<String>of()) {
			endDate(gathering, text);
			WrittenTime.of(text)
				.or(() -> WrittenTime.find(besideDate(text)))
				.ifPresent((time) -> until(gathering, time.time()));
		}
		if (gathering.endTime == null && gathering.time != null && duration != null) {
			minutes(duration).ifPresent((minutes) -> lasting(gathering, minutes));
		}
	}

	private void endDate(Gathering gathering, String text) {
		WrittenDate.find(text)
			.flatMap((written) -> this.days.day(written, String.valueOf(gathering.date().getYear()), new ArrayList<>()))
			.filter((day) -> day.isAfter(gathering.date()))
			.ifPresent((day) -> gathering.endDate = day);
	}

	private static void until(Gathering gathering, @Nullable LocalTime end) {
		gathering.endTime = end;
		boolean overnight = end != null && gathering.time != null && gathering.endDate == null
				&& end.isBefore(gathering.time);
		if (overnight) {
			gathering.endDate = gathering.date().plusDays(1);
		}
	}

	private static void lasting(Gathering gathering, Duration duration) {
		LocalDateTime end = gathering.date().atTime(Objects.requireNonNull(gathering.time)).plus(duration);
		gathering.endTime = end.toLocalTime();
		gathering.endDate = end.toLocalDate().equals(gathering.date()) ? null : end.toLocalDate();
	}

	/** "90", "90 min" and "1:30". */
	static Optional<Duration> minutes(String text) {
		Matcher minutes = MINUTES.matcher(text);
		Matcher hours = HOURS.matcher(text);
		if (minutes.matches()) {
			return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
		}
		return hours.matches() ? Optional
			.of(Duration.ofHours(Integer.parseInt(hours.group(1))).plusMinutes(Integer.parseInt(hours.group(2))))
				: Optional.empty();
	}

	private void zone(Gathering gathering, List<String> cells) {
		String said = this.mapping.cell(cells, Column.ZONE);
		if (said == null || gathering.time == null) {
			return;
		}
		LocalDateTime at = gathering.date().atTime(gathering.time);
		ZoneText.of(said)
			.ifPresentOrElse((named) -> gathering.zone = ZoneText.preferring(this.zone, named, at), () -> gathering
				.doubt("“" + said + "” is no time zone that is known; " + this.zone + " was taken."));
		if (ZoneText.isDragged(said)) {
			gathering.doubt("No place has the time zone “" + said + "”; the full hour was taken.");
		}
	}

	private static String besideDate(String text) {
		return WrittenDate.find(text)
			.map((date) -> text.substring(0, date.start()) + " " + text.substring(date.end()))
			.orElse(text);
	}

}
