package org.lectern.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An import at the desk.
 *
 * @param beatAt when it was last known to be at work
 * @param done how much is done, in percent
 * @param progress the file that it is at
 * @param preview what would become of it
 * @param report what became of it
 */
record Run(UUID id, State state, String author, Instant madeAt, Instant beatAt, Wishes wishes, int done,
		String progress, @Nullable Report preview, @Nullable Report report) {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** Whether something goes on with it right now. */
	public boolean isBusy(Instant now) {
		return this.state.busy && this.beatAt.plus(PATIENCE).isAfter(now);
	}

	/** Whether it was at work when its process ended. */
	public boolean isInterrupted(Instant now) {
		return this.state == State.INTERRUPTED || (this.state.busy && !isBusy(now));
	}

	/** How far it is. */
	enum State {

		/** The files are being looked at. */
		READING(true),
		/** Somebody has to say whether it is right. */
		READY(false),
		/** Events go in. */
		IMPORTING(true),
		/** All is in. */
		DONE(false),
		/** It was stopped; whole events are in. */
		CANCELLED(false),
		/** The process ended while it was at work. */
		INTERRUPTED(false),
		/** What it made goes into the bin. */
		UNDOING(true),
		/** What it made is in the bin. */
		UNDONE(false),
		/** It broke. */
		FAILED(false);

		private final boolean busy;

		State(boolean busy) {
			this.busy = busy;
		}

	}

}
