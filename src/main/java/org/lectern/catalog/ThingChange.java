package org.lectern.catalog;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.history.Difference;
import org.lectern.history.Recorded;

/** Something happened to a series, a speaker, a venue or a topic. */
record ThingChange(String subjectKind, UUID subjectId, String verb, String words, List<Difference> differences,
		@Nullable String snapshotBefore, @Nullable String snapshotAfter) implements Recorded {

	@Override
	public boolean openToAll() {
		return false;
	}

}
