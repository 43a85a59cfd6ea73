package org.lectern.text;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The notations of times. Each pattern is bounded, so that no text takes long. */
final class TimeNotations {

	private static final int LONGEST_TEXT = 2000;

	private static final String HALF = "(?:\\s?([ap])\\.?\\s?m\\b\\.?)?";

	private static final String NAMED = "(noon|midday|midnight|mittag|mitternacht|midi|minuit)";

	private static final String CLOCK = "(\\d{1,2})(?:\\s?[:h.]\\s?(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?" + HALF
			+ "\\s?(uhr\\b|hrs?\\b|h\\b|noon\\b)?";

	private static final String MOMENT = "(?:" + CLOCK + "|" + NAMED + ")";

	private static final String END = "(?![\\p{L}\\d]|[/:.-]\\d)";

	private static final Pattern SPAN = Pattern.compile("(?<![\\d.:/+-])(?:" + MOMENT
			+ ")(?:\\s{0,2}(?:-|–|—|−|~|to|until|till|bis|à|a|y)\\s{0,2}" + MOMENT + END + "|" + END + ")",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern DIGITS = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?:\\s?(?:h|hrs?|uhr))?",
			Pattern.CASE_INSENSITIVE);

	private TimeNotations() {
	}

	static Optional<WrittenTime> whole(String text) {
		String stripped = text.strip();
		Matcher digits = DIGITS.matcher(stripped);
		if (digits.matches()) {
			return Optional
				.of(new WrittenTime(LocalTime.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2))),
						null, false, 0, text.length()));
		}
		return first(text, true)
			.filter((time) -> isBlank(text.substring(0, time.start())) && isBlank(text.substring(time.end())));
	}

	static Optional<WrittenTime> find(String text) {
		return first(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), false);
	}

	private static Optional<WrittenTime> first(String text, boolean alone) {
		Matcher matcher = SPAN.matcher(text);
		while (matcher.find()) {
			Moment from = Moment.of(matcher, 1);
			Moment until = Moment.of(matcher, 7);
			if (from != null && isTime(from, until, alone)) {
				return Optional.of(read(from, until, matcher));
			}
		}
		return Optional.empty();
	}

	/** "4-5" is no time, "4-5 pm" is; "11.30" is one only where nothing else stands. */
	private static boolean isTime(Moment from, @Nullable Moment until, boolean alone) {
		boolean marked = from.marked() || (until != null && until.marked());
		return marked || (alone && (from.withMinutes() || (until != null && until.withMinutes())));
	}

	private static WrittenTime read(Moment from, @Nullable Moment until, Matcher matcher) {
		LocalTime end = (until != null) ? until.after(from) : null;
		LocalTime start = (until != null) ? from.before(until) : from.time();
		boolean guess = from.openHalf() && (until == null || until.openHalf());
		if (guess) {
			start = start.plusHours(12);
		}
		if (until != null && end != null && end.isBefore(start) && until.openHalf()
				&& end.plusHours(12).isAfter(start)) {
			end = end.plusHours(12);
		}
		return new WrittenTime(start, end, guess, matcher.start(), matcher.end());
	}

	private static boolean isBlank(String text) {
		return text.codePoints().noneMatch(Character::isLetterOrDigit);
	}

	/** One side of a span. */
	private record Moment(int hour, int minute, @Nullable Boolean afternoon, boolean withMinutes, boolean marked,
			boolean exact) {

		static @Nullable Moment of(Matcher m, int group) {
			String name = m.group(group + 5);
			if (name != null) {
				boolean night = name.toLowerCase(Locale.ROOT).matches("midnight|mitternacht|minuit");
				return new Moment(night ? 0 : 12, 0, !night, false, true, true);
			}
			return (m.group(group) != null) ? clock(m, group) : null;
		}

		private static @Nullable Moment clock(Matcher m, int group) {
			int hour = Integer.parseInt(m.group(group));
			int minute = (m.group(group + 1) != null) ? Integer.parseInt(m.group(group + 1)) : 0;
			String half = m.group(group + 3);
			String unit = m.group(group + 4);
			Boolean afternoon = (half != null) ? Boolean.valueOf(half.equalsIgnoreCase("p"))
					: "noon".equalsIgnoreCase(unit) ? Boolean.TRUE : null;
			if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (afternoon != null && hour == 0)) {
				return null;
			}
			boolean colon = m.group(group + 1) != null && m.end(group) < m.start(group + 1)
					&& !m.group().substring(m.end(group) - m.start(), m.start(group + 1) - m.start()).contains(".");
			boolean exact = unit != null || m.group(group + 2) != null || m.group(group).startsWith("0");
			return new Moment(hour % 24, minute, afternoon, m.group(group + 1) != null,
					colon || afternoon != null || unit != null, exact);
		}

		/**
		 * "2:00" may be the afternoon; "02:00", "2:00 Uhr" and "2:00:00" say what they
		 * mean.
		 */
		boolean openHalf() {
			return this.afternoon == null && !this.exact && this.hour >= 1 && this.hour <= 6;
		}

		LocalTime time() {
			int shown = (this.afternoon == null || this.hour > 12) ? this.hour
					: this.hour % 12 + (this.afternoon ? 12 : 0);
			return LocalTime.of(shown, this.minute);
		}

		/** This start, its half of the day taken from the end: the nearest one before. */
		LocalTime before(Moment end) {
			if (this.afternoon != null || end.afternoon == null || this.hour > 12) {
				return time();
			}
			LocalTime morning = LocalTime.of(this.hour % 12, this.minute);
			return morning.plusHours(12).isBefore(end.time()) ? morning.plusHours(12) : morning;
		}

		/** This end, its half of the day taken from the start: the first one behind. */
		LocalTime after(Moment start) {
			if (this.afternoon != null || start.afternoon == null || this.hour > 12) {
				return time();
			}
			LocalTime morning = LocalTime.of(this.hour % 12, this.minute);
			return morning.isAfter(start.time()) ? morning : morning.plusHours(12);
		}

	}

}
