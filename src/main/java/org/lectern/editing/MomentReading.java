package org.lectern.editing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.When;
import org.lectern.editing.EventForm.Moment;
import org.lectern.text.WrittenTime;

/** Reads when an event is. */
final class MomentReading {

	private final Reading reading;

	private final String path;

	private final ZoneId usual;

	/**
	 * Reads from the fields below a path.
	 * @param path such as {@code when.}
	 * @param usual the zone where none is typed
	 */
	MomentReading(Reading reading, String path, ZoneId usual) {
		this.reading = reading;
		this.path = path;
		this.usual = usual;
	}

	/** When it is; without a date if nothing is said yet. */
	When read(Moment typed) {
		ZoneId zone = reading.zone(path + "zone", typed.zone());
		ZoneId known = (zone != null) ? zone : usual;
		LocalDate date = reading.date(path + "date", typed.date());
		LocalDate endDate = reading.date(path + "endDate", typed.endDate());
		boolean allDay = "true".equals(typed.allDay());
		WrittenTime start = allDay ? null : reading.time(path + "time", typed.time());
		LocalTime endTime = allDay ? null : reading.moment(path + "endTime", typed.endTime());
		if (reading.foundMistakes()) {
			return When.someDay(known);
		}
		if (date == null) {
			if (endDate != null) {
				reading.reject(path + "date", "day-missing");
			}
			return new When(null, (start != null) ? start.time() : null, null, end(start, endTime), known);
		}
		if (start == null && !allDay) {
			reading.reject(path + "time", "time-missing");
		}
		return ordered(new When(date, (start != null) ? start.time() : null, later(date, endDate), end(start, endTime),
				known));
	}

	private static @Nullable LocalTime end(@Nullable WrittenTime start, @Nullable LocalTime typed) {
		if (typed != null || start == null) {
			return typed;
		}
		return start.endTime();
	}

	private static @Nullable LocalDate later(LocalDate date, @Nullable LocalDate endDate) {
		return date.equals(endDate) ? null : endDate;
	}

	private When ordered(When when) {
		LocalDate date = when.date();
		LocalDate endDate = when.endDate();
		LocalTime time = when.time();
		LocalTime endTime = when.endTime();
		if (date != null && endDate != null && endDate.isBefore(date)) {
			reading.reject(path + "endDate", "end-day-before", MomentWords.day(date));
		}
		else if (endDate == null && time != null && endTime != null && !endTime.isAfter(time)) {
			reading.reject(path + "endTime", "end-before", MomentWords.time(time));
		}
		return when;
	}

}
