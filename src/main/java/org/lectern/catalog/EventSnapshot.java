package org.lectern.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An event as it was at one moment: what history keeps and an undo brings back.
 */
record EventSnapshot(Status status, Standing standing, @Nullable String standingNote, boolean deleted,
		EventDetails details) {

	static EventSnapshot of(Event event) {
		return new EventSnapshot(event.status(), event.standing(), event.standingNote(), event.isDeleted(),
				event.details());
	}

}
