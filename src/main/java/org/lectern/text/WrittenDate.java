package org.lectern.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, such as "Wed, 3 November 2021", "Nov 3", "3.11.2021" or
 * "11/03/21": what it says, and what it leaves open.
 */
public final class WrittenDate {

	private final int day;

	private final int month;

	private final @Nullable Integer year;

	private final @Nullable DayOfWeek weekday;

	private final boolean swappable;

	private final int start;

	private final int end;

	WrittenDate(int day, int month, @Nullable Integer year, @Nullable DayOfWeek weekday, boolean swappable, int start,
			int end) {
		this.day = day;
		this.month = month;
		this.year = year;
		this.weekday = weekday;
		this.swappable = swappable;
		this.start = start;
		this.end = end;
	}

	/** The date that is all of this text; a weekday may stand beside it. */
	public static Optional<WrittenDate> of(String text) {
		return find(text).filter((date) -> DateNotations.isEmptyBeside(text, date.start, date.end));
	}

	/** The first date in this text; only its first 2,000 characters are read. */
	public static Optional<WrittenDate> find(String text) {
		return DateNotations.find(text);
	}

	/** Whether the text says the year. */
	public boolean saysYear() {
		return this.year != null;
	}

	/** The weekday that stands beside it. */
	public Optional<DayOfWeek> weekday() {
		return Optional.ofNullable(this.weekday);
	}

	/** The same date with the weekday that another text names, if it names one. */
	public WrittenDate beside(String weekdayText) {
		return CalendarWords.weekday(weekdayText.strip().replaceAll("[.,]$", ""))
			.map((named) -> new WrittenDate(this.day, this.month, this.year, named, this.swappable, this.start,
					this.end))
			.orElse(this);
	}

	/** Whether it is two numbers of which either may be the month. */
	public boolean isAmbiguous() {
		return this.swappable && this.day <= 12 && this.month <= 12 && this.day != this.month;
	}

	/**
	 * The order that its numbers prove, as 25/11 proves {@link Order#DAY_FIRST}; empty
	 * for dates that need none.
	 */
	public Optional<Order> proves() {
		if (!this.swappable || (this.day <= 12 && this.month <= 12)) {
			return Optional.empty();
		}
		return Optional.of((this.day > 12) ? Order.DAY_FIRST : Order.MONTH_FIRST);
	}

	/** Where it begins in the text. */
	public int start() {
		return this.start;
	}

	/** Behind its last character in the text. */
	public int end() {
		return this.end;
	}

	/**
	 * The date; empty when there is no such day, as with 31 June, or when the year is not
	 * said.
	 */
	public Optional<LocalDate> date(Order order) {
		return (this.year != null) ? on(this.year, order) : Optional.empty();
	}

	/**
	 * The date of that year (which counts only when the text says none); empty when there
	 * is no such day.
	 */
	public Optional<LocalDate> dateIn(int otherYear, Order order) {
		return on((this.year != null) ? this.year : otherYear, order);
	}

	/**
	 * The date, a missing year being guessed: the one nearest to today on which the
	 * weekday is right.
	 */
	public Optional<LocalDate> dateNear(LocalDate today, Order order) {
		if (this.year != null) {
			return on(this.year, order);
		}
		return IntStream.rangeClosed(today.getYear() - 5, today.getYear() + 2)
			.mapToObj((candidate) -> on(candidate, order))
			.flatMap(Optional::stream)
			.min(Comparator.<LocalDate, Boolean>comparing((date) -> !agrees(date))
				.thenComparing((date) -> Math.abs(ChronoUnit.DAYS.between(today, date))));
	}

	/** Whether this date falls on the weekday that was written, if one was. */
	public boolean agrees(LocalDate date) {
		return this.weekday == null || date.getDayOfWeek() == this.weekday;
	}

	private Optional<LocalDate> on(int inYear, Order order) {
		boolean swap = this.swappable && proves().orElse(order) == Order.MONTH_FIRST;
		try {
			return Optional.of(LocalDate.of(inYear, swap ? this.day : this.month, swap ? this.month : this.day));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/** Which number comes first where both could be the month. */
	public enum Order {

		/** 3/11 is 3 November. */
		DAY_FIRST,
		/** 3/11 is 11 March. */
		MONTH_FIRST

	}

}
