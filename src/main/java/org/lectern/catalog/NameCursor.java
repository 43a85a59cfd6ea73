package org.lectern.catalog;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list sorted by name: the list goes on behind it.
 *
 * @param sortKey sorts the name at that place, in hexadecimal digits
 * @param id tells apart things of the same name
 */
public record NameCursor(String sortKey, long id) implements Comparable<NameCursor> {

	private static final Pattern FORM = Pattern.compile("((?:[0-9a-f]{2}){1,1000})-(\\d{1,18})");

	/**
	 * Reads what {@link #toString()} wrote; empty for anything else.
	 */
	public static Optional<NameCursor> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new NameCursor(matcher.group(1), Long.parseLong(matcher.group(2))))
				: Optional.empty();
	}

	/** Before all names that begin with these letters. */
	public static NameCursor before(String beginning) {
		return new NameCursor(HexFormat.of().formatHex(Folded.sortKey(beginning)), 0);
	}

	@Override
	public int compareTo(NameCursor other) {
		int byName = this.sortKey.compareTo(other.sortKey);
		return (byName != 0) ? byName : Long.compare(this.id, other.id);
	}

	byte[] key() {
		return HexFormat.of().parseHex(this.sortKey);
	}

	@Override
	public String toString() {
		return this.sortKey + "-" + this.id;
	}

}
