package org.lectern.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.history.Difference;

/**
 * Something that happened to a public event, as everybody may read it.
 *
 * @param what what happened, such as {@code CANCELLED}
 * @param words the same as a sentence without a full stop
 * @param event what it happened to, as it is now
 */
public record PublicChange(Place place, Instant happenedAt, String what, String words, List<Difference> differences,
		UUID eventId, EventLine event) {

	/** Where a change stands among all changes. */
	public record Place(long version, int ordinal) {

		private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

		/** Reads what {@link #toString()} wrote; empty for anything else. */
		public static Optional<Place> parse(String text) {
			Matcher matcher = FORM.matcher(text);
			return matcher.matches()
					? Optional.of(new Place(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
					: Optional.empty();
		}

		@Override
		public String toString() {
			return this.version + "-" + this.ordinal;
		}

	}

}
