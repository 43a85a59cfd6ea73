package org.lectern.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, as its organiser wrote it: a wall time in a zone. The wall time stays
 * that wall time through changes of daylight saving; a time that a change skips is moved
 * forward by the length of the gap, one that comes twice is the earlier (as
 * {@link ZonedDateTime} has it).
 *
 * @param date the first day; missing for a postponed event without a new date
 * @param time the start; missing for an all-day event
 * @param endDate the last day, inclusive; missing where it is the first
 * @param endTime the end; missing means an hour after the start
 */
@Embeddable
public record When(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable LocalDate endDate,
		@Nullable LocalTime endTime, ZoneId zone) {

	/** Stands for "not known yet" where an instant is needed, after everything else. */
	public static final Instant SOME_DAY = Instant.parse("9999-12-30T00:00:00Z");

	private static final Duration USUAL = Duration.ofHours(1);

	/** A single day with a start, and an end where it is known. */
	public static When on(LocalDate date, @Nullable LocalTime time, @Nullable LocalTime endTime, ZoneId zone) {
		return new When(date, time, null, endTime, zone);
	}

	/** No date yet. */
	public static When someDay(ZoneId zone) {
		return new When(null, null, null, null, zone);
	}

	/** Whether it has a date. */
	@JsonIgnore
	public boolean isDated() {
		return this.date != null;
	}

	/** Whether it takes whole days. */
	@JsonIgnore
	public boolean isAllDay() {
		return this.date != null && this.time == null;
	}

	/** Its first instant. */
	@JsonIgnore
	public Instant startsAt() {
		if (this.date == null) {
			return SOME_DAY;
		}
		if (this.time == null) {
			return this.date.atStartOfDay(this.zone).toInstant();
		}
		return ZonedDateTime.of(this.date, this.time, this.zone).toInstant();
	}

	/**
	 * The instant after which it is over: for whole days the midnight after the last one.
	 */
	@JsonIgnore
	public Instant endsAt() {
		if (this.date == null) {
			return SOME_DAY;
		}
		LocalDate last = (this.endDate != null) ? this.endDate : this.date;
		if (this.time == null) {
			return last.plusDays(1).atStartOfDay(this.zone).toInstant();
		}
		if (this.endTime == null) {
			Instant usual = startsAt().plus(USUAL);
			Instant lastDay = ZonedDateTime.of(last, this.time, this.zone).toInstant().plus(USUAL);
			return lastDay.isAfter(usual) ? lastDay : usual;
		}
		Instant end = ZonedDateTime.of(last, this.endTime, this.zone).toInstant();
		return end.isBefore(startsAt()) ? startsAt() : end;
	}

	/** The start in its own zone; asked only of an event that has a date. */
	@JsonIgnore
	public ZonedDateTime start() {
		return startsAt().atZone(this.zone);
	}

	/** The end in its own zone; asked only of an event that has a date. */
	@JsonIgnore
	public ZonedDateTime end() {
		return endsAt().atZone(this.zone);
	}

	/** The same wall time so many days later. */
	public When plusDays(int days) {
		return new When((this.date != null) ? this.date.plusDays(days) : null, this.time,
				(this.endDate != null) ? this.endDate.plusDays(days) : null, this.endTime, this.zone);
	}

}
