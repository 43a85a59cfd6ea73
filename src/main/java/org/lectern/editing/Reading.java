package org.lectern.editing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;
import org.lectern.text.WrittenTime;
import org.springframework.validation.Errors;

/**
 * Turns what was typed into values, and says at its field whatever cannot be understood.
 * What is empty has no value and is no mistake.
 */
final class Reading {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

	private static final Pattern WEB = Pattern.compile(
			"https?://[^\\s\\p{Cc}<>\"/?#\\\\@:]+(?::\\d{1,5})?(?:[/?#][^\\s\\p{Cc}<>\"]*)?", Pattern.CASE_INSENSITIVE);

	/** A date without a year lies at most five months back, else ahead. */
	private static final int MOSTLY_AHEAD = 160;

	private final Errors errors;

	private final LocalDate today;

	private final Order order;

	Reading(Errors errors, LocalDate today, ZoneId zone) {
		this.errors = errors;
		this.today = today;
		this.order = zone.getId().startsWith("America/") ? Order.MONTH_FIRST : Order.DAY_FIRST;
	}

	LocalDate today() {
		return today;
	}

	boolean foundMistakes() {
		return errors.hasErrors();
	}

	/** Says what is wrong with a field. */
	void reject(String path, String problem, Object... words) {
		errors.rejectValue(path, "editing.problem." + problem, words, problem);
	}

	/** A line of at most so many characters. */
	@Nullable String line(String path, @Nullable String typed, int most) {
		return text(path, (typed != null) ? typed.replaceAll("[\\t\\r\\n]+", " ") : null, most);
	}

	/** A text of several lines, of at most so many characters. */
	@Nullable String text(String path, @Nullable String typed, int most) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		String text = typed.replace("\r\n", "\n").strip();
		if (CONTROL.matcher(text).find()) {
			reject(path, "control");
			return null;
		}
		if (text.length() > most) {
			reject(path, "long", text.length(), most);
			return null;
		}
		return text;
	}

	/** A line that must be there. */
	String required(String path, @Nullable String typed, int most, String problem) {
		String text = line(path, typed, most);
		if (text == null && !errors.hasFieldErrors(path)) {
			reject(path, problem);
		}
		return (text != null) ? text : "";
	}

	/** An address on the web. */
	@Nullable String web(String path, @Nullable String typed) {
		String text = line(path, typed, 2000);
		if (text == null || WEB.matcher(text).matches()) {
			return text;
		}
		boolean started = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
		reject(path, started ? "web" : "https");
		return null;
	}

	/** A whole number between two others. */
	@Nullable Integer number(String path, @Nullable String typed, int least, int most) {
		String text = line(path, typed, 20);
		if (text == null) {
			return null;
		}
		int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
		if (number >= least && number <= most) {
			return number;
		}
		reject(path, "number", least, most);
		return null;
	}

	/** One of a few constants. */
	<E extends Enum<E>> @Nullable E choice(String path, @Nullable String typed, Class<E> choices) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		for (E choice : choices.getEnumConstants()) {
			if (choice.name().equals(typed)) {
				return choice;
			}
		}
		reject(path, "choice");
		return null;
	}

	/** Yes, no, or not known. */
	@Nullable Boolean known(String path, @Nullable String typed) {
		Answer answer = choice(path, typed, Answer.class);
		return (answer != null) ? Boolean.valueOf(answer == Answer.YES) : null;
	}

	/** A day in any of the usual notations. */
	@Nullable LocalDate date(String path, @Nullable String typed) {
		String text = line(path, typed, 100);
		if (text == null) {
			return null;
		}
		Optional<WrittenDate> written = WrittenDate.of(text);
		Optional<LocalDate> date = written
			.flatMap((one) -> one.dateNear(one.saysYear() ? today : today.plusDays(MOSTLY_AHEAD), order));
		if (written.isEmpty()) {
			reject(path, "date");
		}
		else if (date.isEmpty()) {
			reject(path, "no-such-day", text);
		}
		else if (date.get().getYear() < 1900 || date.get().getYear() > 2200) {
			reject(path, "far-day");
		}
		else if (!written.get().agrees(date.get())) {
			reject(path, "weekday", MomentWords.day(date.get()));
		}
		else {
			return date.get();
		}
		return null;
	}

	/** A time of day, or a span of it, in any of the usual notations. */
	@Nullable WrittenTime time(String path, @Nullable String typed) {
		String text = line(path, typed, 100);
		if (text == null) {
			return null;
		}
		Optional<WrittenTime> time = WrittenTime.of(text.matches("\\d{1,2}") ? text + ":00" : text);
		if (time.isEmpty()) {
			reject(path, "time");
		}
		return time.orElse(null);
	}

	/** A single time of day. */
	@Nullable LocalTime moment(String path, @Nullable String typed) {
		WrittenTime time = time(path, typed);
		return (time != null) ? time.time() : null;
	}

	/** A time zone by its IANA name, in either case. */
	@Nullable ZoneId zone(String path, @Nullable String typed) {
		String text = line(path, typed, 64);
		if (text == null) {
			return null;
		}
		String wanted = text.replace(' ', '_');
		Optional<String> zone = ZoneId.getAvailableZoneIds().stream().filter(wanted::equalsIgnoreCase).findFirst();
		if (zone.isEmpty()) {
			reject(path, "zone", text);
		}
		return zone.map(ZoneId::of).orElse(null);
	}

	/** What is known of a fact. */
	enum Answer {

		YES, NO

	}

}
