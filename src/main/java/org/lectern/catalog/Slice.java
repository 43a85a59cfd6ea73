package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and how to get at its neighbours.
 *
 * @param next goes on behind the last item; missing at the end
 * @param previous goes back before the first item; missing at the beginning
 */
public record Slice<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {

	/**
	 * Of what a query found: one more than the size where there are more.
	 * @param place where an item stands in the list
	 */
	static <T> Slice<T> of(List<T> found, int size, EventQuery query, Function<T, Cursor> place) {
		List<T> items = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
		boolean more = found.size() > size;
		if (query.isBackwards()) {
			Collections.reverse(items);
		}
		if (items.isEmpty()) {
			return new Slice<>(items, null, null);
		}
		boolean hasNext = query.isBackwards() || more;
		boolean hasPrevious = query.isBackwards() ? more : query.hasCursor();
		return new Slice<>(items, hasNext ? place.apply(items.get(items.size() - 1)) : null,
				hasPrevious ? place.apply(items.get(0)).reversed() : null);
	}

	/** The same part of the list, told in another way. */
	<U> Slice<U> map(Function<List<T>, List<U>> telling) {
		return new Slice<>(telling.apply(this.items), this.next, this.previous);
	}

}
