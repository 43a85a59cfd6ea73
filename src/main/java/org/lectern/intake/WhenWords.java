package org.lectern.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.lectern.catalog.When;

/** Says when something is, as the preview of an import does. */
final class WhenWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

	private WhenWords() {
	}

	static String of(When when) {
		LocalDate date = when.date();
		if (date == null) {
			return "";
		}
		StringBuilder words = new StringBuilder(DAY.format(date));
		if (when.time() != null) {
			words.append(", ").append(TIME.format(when.time()));
		}
		if (when.endDate() != null || when.endTime() != null) {
			words.append(" –");
		}
		if (when.endDate() != null) {
			words.append(' ').append(DAY.format(when.endDate()));
		}
		if (when.endTime() != null) {
			words.append(' ').append(TIME.format(when.endTime()));
		}
		return words.append(" (")
			.append(when.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
			.append(')')
			.toString();
	}

}
