package org.lectern.intake;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;

/**
 * Turns written dates into days and says what it guessed.
 *
 * @param today the day that a missing year is guessed from
 * @param order how 3/11 is read
 * @param orderIsCertain whether that order is proven
 */
record DayReader(LocalDate today, Order order, boolean orderIsCertain) {

	private static final Pattern YEAR = Pattern
		.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?:\\s?[-/–]\\s?(?:20)?\\d\\d)?");

	private static final int ACADEMIC_YEAR_STARTS = 8;

	/**
	 * The day; empty when there is no such day.
	 * @param year the text that says the year, if the date may have none
	 * @param doubts where guesses are noted
	 */
	Optional<LocalDate> day(WrittenDate written, @Nullable String year, List<String> doubts) {
		Optional<LocalDate> said = written.saysYear() ? written.date(this.order) : year(written, year);
		Optional<LocalDate> day = said.isPresent() || written.saysYear() ? said
				: written.dateNear(this.today, this.order);
		day.ifPresent((date) -> {
			if (said.isEmpty()) {
				doubts.add("The date has no year; " + date.getYear() + " is a guess.");
			}
			doubts.addAll(doubts(written, date));
		});
		return day;
	}

	private List<String> doubts(WrittenDate written, LocalDate date) {
		List<String> doubts = new ArrayList<>();
		if (written.isAmbiguous() && !this.orderIsCertain) {
			Order other = (this.order == Order.DAY_FIRST) ? Order.MONTH_FIRST : Order.DAY_FIRST;
			written.dateIn(date.getYear(), other)
				.ifPresent((otherwise) -> doubts
					.add("The date was read as " + spoken(date) + "; it could also mean " + spoken(otherwise) + "."));
		}
		if (!written.agrees(date)) {
			doubts.add("The date says " + written.weekday().orElseThrow().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
					+ ", but " + spoken(date) + " is a "
					+ date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".");
		}
		return doubts;
	}

	private Optional<LocalDate> year(WrittenDate written, @Nullable String text) {
		Matcher matcher = YEAR.matcher((text != null) ? text : "");
		if (!matcher.find()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group(1));
		boolean academic = matcher.end() > matcher.end(1);
		return written.dateIn(year, this.order)
			.flatMap((date) -> (academic && date.getMonthValue() < ACADEMIC_YEAR_STARTS)
					? written.dateIn(year + 1, this.order) : Optional.of(date));
	}

	private static String spoken(LocalDate date) {
		return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
				+ date.getYear();
	}

}
