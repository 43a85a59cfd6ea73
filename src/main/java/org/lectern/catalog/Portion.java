package org.lectern.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list of events, with the length of the whole.
 *
 * @param total how many events the whole list has
 * @param more whether there are more than that, which nobody counted
 */
public record Portion(Slice<EventLine> slice, long total, boolean more) {

	/**
	 * What is wanted of a list.
	 *
	 * @param cursor the place where it begins; missing for its beginning
	 */
	public record Wish(Span span, Filter filter, @Nullable Cursor cursor, int size) {
	}

}
