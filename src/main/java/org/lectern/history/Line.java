package org.lectern.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of history.
 *
 * @param version the site's version that this change made
 * @param ordinal its place among the changes of that version
 */
public record Line(long version, int ordinal, Instant happenedAt, String author, String subjectKind, UUID subjectId,
		String verb, String words, List<Difference> differences, @Nullable String snapshotBefore,
		@Nullable String snapshotAfter, boolean openToAll) {
}
