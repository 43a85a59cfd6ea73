package org.lectern.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;
import org.lectern.text.WrittenTime;

/**
 * When an event of a schedule takes place, on the clocks there.
 *
 * @param start date and time
 * @param zone its zone; missing where neither the event nor the schedule names one
 * @param duration how long it lasts; missing where nothing is said
 */
record ScheduleTime(LocalDateTime start, @Nullable ZoneId zone, @Nullable Duration duration) {

	/** Reads it; empty when date or start are missing. */
	static Optional<ScheduleTime> of(Node item, @Nullable String day, Conference conference, ZoneId preferred) {
		Node slot = item.slot();
		String from = slot.says("start");
		Optional<Stamp> stamp = stamp(item.says("date")).or(() -> stamp(from));
		if (stamp.isPresent()) {
			Stamp local = local(stamp.get(), from, conference.zone(), preferred);
			return Optional.of(new ScheduleTime(local.at(), local.zone(), duration(item, slot, stamp.get())));
		}
		String date = item.says("date");
		return onDay((date != null) ? date : day, from, conference)
			.map((start) -> new ScheduleTime(start, conference.zone(), duration(item, slot, null)));
	}

	/** Starts to gather the event. */
	Gathering gathering(int line) {
		Gathering event = new Gathering(line, this.start.toLocalDate());
		event.time = this.start.toLocalTime();
		event.zone = this.zone;
		if (this.duration != null && !this.duration.isNegative() && !this.duration.isZero()) {
			LocalDateTime end = this.start.plus(this.duration);
			event.endTime = end.toLocalTime();
			event.endDate = end.toLocalDate().equals(event.date()) ? null : end.toLocalDate();
		}
		return event;
	}

	/**
	 * An instant on the schedule's clocks. Some name one zone and write their times in
	 * another; what stands beside, "start: 09:00", then tells which is meant.
	 */
	private static Stamp local(Stamp stamp, @Nullable String start, @Nullable ZoneId named, ZoneId preferred) {
		ZoneId offset = stamp.zone();
		if (offset == null) {
			return new Stamp(stamp.at(), named);
		}
		Stamp there = (named != null) ? stamp.in(named) : stamp;
		boolean differs = time(start)
			.filter((clock) -> !clock.equals(there.at().toLocalTime()) && clock.equals(stamp.at().toLocalTime()))
			.isPresent();
		return (named != null && !differs) ? there
				: new Stamp(stamp.at(), ZoneText.preferring(preferred, offset, stamp.at()));
	}

	private static Optional<LocalDateTime> onDay(@Nullable String day, @Nullable String start, Conference conference) {
		Optional<LocalDate> date = (day != null)
				? WrittenDate.find(day).flatMap((written) -> written.date(Order.DAY_FIRST)) : Optional.empty();
		return date.flatMap((first) -> time(start).map(
				(time) -> time.isBefore(conference.dayChange()) ? first.plusDays(1).atTime(time) : first.atTime(time)));
	}

	private static @Nullable Duration duration(Node item, Node slot, @Nullable Stamp start) {
		Optional<Stamp> end = stamp(slot.says("end"));
		if (start != null && end.isPresent()) {
			Stamp same = (start.zone() != null) ? end.get().in(start.zone()) : end.get();
			return Duration.between(start.at(), same.at());
		}
		String said = item.says("duration");
		return (said != null) ? Clocks.duration(said).orElse(null) : null;
	}

	private static Optional<Stamp> stamp(@Nullable String text) {
		return (text != null) ? Stamp.of(text) : Optional.empty();
	}

	private static Optional<LocalTime> time(@Nullable String text) {
		return (text != null) ? WrittenTime.of(text).map((time) -> exact(time)) : Optional.empty();
	}

	/** A schedule's 1:00 is in the night. */
	private static LocalTime exact(WrittenTime time) {
		return time.isGuess() ? time.time().minusHours(12) : time.time();
	}

}
