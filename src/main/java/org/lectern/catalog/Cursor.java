package org.lectern.catalog;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list sorted by start: lists go on behind it, or before it.
 *
 * @param startsAt the start of the event at that place
 * @param id tells apart events of the same start
 * @param backwards whether the page before this place is wanted
 */
public record Cursor(Instant startsAt, long id, boolean backwards) {

	private static final Pattern FORM = Pattern.compile("(-?\\d{1,12})-(\\d{1,18})(-b)?");

	/**
	 * Reads what {@link #toString()} wrote; empty for anything else.
	 */
	public static Optional<Cursor> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(new Cursor(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))),
				Long.parseLong(matcher.group(2)), matcher.group(3) != null));
	}

	/**
	 * The page before this place in place of the one behind it, and the other way round.
	 */
	Cursor reversed() {
		return new Cursor(this.startsAt, this.id, !this.backwards);
	}

	@Override
	public String toString() {
		return this.startsAt.getEpochSecond() + "-" + this.id + (this.backwards ? "-b" : "");
	}

}
