package org.lectern.catalog;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list sorted by start, or by the last change: lists go on behind it, or
 * before it.
 *
 * @param startsAt the start of the event at that place, or its last change, to the
 * microsecond
 * @param id tells apart events of the same start
 * @param backwards whether the page before this place is wanted
 */
public record Cursor(Instant startsAt, long id, boolean backwards) implements Comparable<Cursor> {

	private static final Pattern FORM = Pattern.compile("(-?\\d{1,12})(?:\\.(\\d{6}))?-(\\d{1,18})(-b)?");

	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

	private static final int NANOS = 1_000;

	/**
	 * Reads what {@link #toString()} wrote; empty for anything else.
	 */
	public static Optional<Cursor> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		long micros = (matcher.group(2) != null) ? Long.parseLong(matcher.group(2)) : 0;
		Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)), micros * NANOS);
		return Optional.of(new Cursor(at, Long.parseLong(matcher.group(3)), matcher.group(4) != null))
			.filter((cursor) -> at.isAfter(FIRST) && at.isBefore(LAST));
	}

	/**
	 * The page before this place in place of the one behind it, and the other way round.
	 */
	Cursor reversed() {
		return new Cursor(this.startsAt, this.id, !this.backwards);
	}

	@Override
	public int compareTo(Cursor other) {
		int byStart = this.startsAt.compareTo(other.startsAt);
		return (byStart != 0) ? byStart : Long.compare(this.id, other.id);
	}

	@Override
	public String toString() {
		long micros = this.startsAt.getNano() / NANOS;
		String fraction = (micros != 0) ? ".%06d".formatted(micros) : "";
		return this.startsAt.getEpochSecond() + fraction + "-" + this.id + (this.backwards ? "-b" : "");
	}

}
