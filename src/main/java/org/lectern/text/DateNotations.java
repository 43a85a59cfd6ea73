package org.lectern.text;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The notations of dates. Each pattern is bounded, so that no text takes long.
 */
final class DateNotations {

	private static final int LONGEST_TEXT = 2000;

	private static final int WEEKDAY_BEFORE = 18;

	private static final int WEEKDAY_AFTER = 14;

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,12}");

	private static final List<Notation> NOTATIONS = List.of(
			new Notation("(?<![\\d.])(\\d{4})\\s?([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?!\\d)",
					(m) -> numbers(m.group(4), m.group(3), m.group(1), false, m)),
			new Notation("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)",
					(m) -> numbers(m.group(3), m.group(2), m.group(1), false, m)),
			new Notation("(?<![\\d./-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2})(?![\\d:.]))?",
					(m) -> numbers(m.group(1), m.group(2), m.group(3), false, m)),
			new Notation("(?<![\\d./-])(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)",
					(m) -> numbers(m.group(1), m.group(3), m.group(4), true, m)),
			new Notation("(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?![\\d/])",
					(m) -> numbers(m.group(1), m.group(2), null, true, m)),
			new Notation("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s\\u00a0-]{0,3}(?:of |de )?(\\p{L}{3,10})\\.?"
					+ "(?:,?[\\s\\u00a0-]{0,3}(?:del? )?(\\d{4})(?!\\d)|(?:-|\\s?')(\\d{2})(?!\\d)|\\s(\\d{2})$)?",
					DateNotations::dayBeforeMonth),
			new Notation(
					"(?<!\\p{L})(\\p{L}{3,10})\\.?[\\s\\u00a0-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])"
							+ "(?:\\s?[-–]\\s?\\d{1,2})?(?:,?[\\s\\u00a0-]{0,3}(\\d{4})(?!\\d))?",
					DateNotations::monthBeforeDay));

	private DateNotations() {
	}

	static Optional<WrittenDate> find(String whole) {
		String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
		return NOTATIONS.stream()
			.flatMap((notation) -> notation.first(text).stream())
			.min(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()))
			.map((found) -> found.beside(weekday(text, found.start(), found.end())));
	}

	/** Whether all that stands beside the date is a weekday and punctuation. */
	static boolean isEmptyBeside(String text, int start, int end) {
		String beside = text.substring(0, start) + " " + text.substring(end);
		return WORD.matcher(beside)
			.replaceAll((word) -> CalendarWords.weekday(word.group()).isPresent() ? "" : "x")
			.codePoints()
			.noneMatch(Character::isLetterOrDigit);
	}

	private static @Nullable DayOfWeek weekday(String text, int start, int end) {
		String before = text.substring(Math.max(0, start - WEEKDAY_BEFORE), start);
		String after = text.substring(end, Math.min(text.length(), end + WEEKDAY_AFTER));
		return Stream.of(before, after)
			.flatMap((part) -> WORD.matcher(part).results())
			.flatMap((word) -> CalendarWords.weekday(word.group()).stream())
			.findFirst()
			.orElse(null);
	}

	private static Optional<Found> dayBeforeMonth(MatchResult m) {
		String shortYear = (m.group(4) != null) ? m.group(4) : m.group(5);
		String year = (m.group(3) != null) ? m.group(3) : shortYear;
		return CalendarWords.month(m.group(2))
			.flatMap((month) -> numbers(m.group(1), String.valueOf(month.getValue()), year, false, m));
	}

	private static Optional<Found> monthBeforeDay(MatchResult m) {
		return CalendarWords.month(m.group(1))
			.flatMap((month) -> numbers(m.group(2), String.valueOf(month.getValue()), m.group(3), false, m));
	}

	private static Optional<Found> numbers(String day, String month, @Nullable String year, boolean swappable,
			MatchResult m) {
		int d = Integer.parseInt(day);
		int mo = Integer.parseInt(month);
		boolean possible = d > 0 && mo > 0
				&& (swappable ? Math.min(d, mo) <= 12 && Math.max(d, mo) <= 31 : mo <= 12 && d <= 31);
		return possible ? Optional.of(new Found(d, mo, year(year), swappable, m.start(), m.end())) : Optional.empty();
	}

	private static @Nullable Integer year(@Nullable String written) {
		if (written == null) {
			return null;
		}
		int year = Integer.parseInt(written);
		if (written.length() > 2) {
			return year;
		}
		return (year < 70) ? 2000 + year : 1900 + year;
	}

	private record Found(int day, int month, @Nullable Integer year, boolean swappable, int start, int end) {

		WrittenDate beside(@Nullable DayOfWeek weekday) {
			return new WrittenDate(day(), month(), year(), weekday, swappable(), start(), end());
		}

	}

	@FunctionalInterface
	private interface Reading {

		Optional<Found> of(MatchResult match);

	}

	private record Notation(Pattern pattern, Reading reading) {

		Notation(String regex, Reading reading) {
			this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reading);
		}

		Optional<Found> first(String text) {
			Matcher matcher = pattern().matcher(text);
			for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
				Optional<Found> found = reading().of(matcher.toMatchResult());
				if (found.isPresent()) {
					return found;
				}
			}
			return Optional.empty();
		}

	}

}
