package org.lectern.text;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A time of day or a span of it as somebody wrote it, such as "2pm", "14h30", "2:00 –
 * 3:00 pm" or "14 bis 15 Uhr".
 *
 * @param time when it starts
 * @param endTime when it ends; missing when the text does not say
 * @param isGuess whether the half of the day was guessed, as afternoon for "2:00 – 3:00"
 * @param start where it begins in the text
 * @param end behind its last character in the text
 */
public record WrittenTime(LocalTime time, @Nullable LocalTime endTime, boolean isGuess, int start, int end) {

	/** The time that is all of this text. */
	public static Optional<WrittenTime> of(String text) {
		return TimeNotations.whole(text);
	}

	/** The first time in this text; only its first 2,000 characters are read. */
	public static Optional<WrittenTime> find(String text) {
		return TimeNotations.find(text);
	}

	/** How long it lasts, across midnight if need be; empty without an end. */
	public Optional<Duration> duration() {
		return Optional.ofNullable(this.endTime)
			.map((until) -> Duration.between(this.time, until))
			.map((between) -> between.isNegative() ? between.plusDays(1) : between);
	}

}
