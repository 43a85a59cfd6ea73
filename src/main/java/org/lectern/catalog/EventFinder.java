package org.lectern.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds public events by words in bounded time; offered by the module that keeps an index
 * of them.
 */
public interface EventFinder {

	/**
	 * The ids of the first events behind a place in a list, those that the filter lets
	 * through and that hold all its words or words that begin so.
	 * @return empty while that cannot be told for the record as it is now
	 */
	Optional<List<Long>> find(Filter filter, Span span, @Nullable Cursor behind, int most);

	/**
	 * How many events {@link #find} would come to in all.
	 * @return empty while that cannot be told for the record as it is now
	 */
	Optional<Long> count(Filter filter, Span span);

}
