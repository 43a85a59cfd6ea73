package org.lectern.catalog;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.history.Difference;
import org.lectern.history.Recorded;

/**
 * Something happened to an event; told inside the transaction in which it happened.
 *
 * @param what what happened
 */
public record EventChange(UUID subjectId, What what, String words, List<Difference> differences,
		@Nullable String snapshotBefore, @Nullable String snapshotAfter, boolean openToAll) implements Recorded {

	@Override
	public String subjectKind() {
		return "event";
	}

	@Override
	public String verb() {
		return this.what.name();
	}

	/** What can happen to an event. */
	public enum What {

		CREATED, REVISED, DRAFT_SAVED, DRAFT_DISCARDED, PUBLISHED, WITHDRAWN, MOVED, POSTPONED, CANCELLED, REINSTATED,
		DELETED, RESTORED, UNDONE

	}

}
