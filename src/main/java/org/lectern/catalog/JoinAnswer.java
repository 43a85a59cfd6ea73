package org.lectern.catalog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about joining online.
 *
 * @param url only when it is open to this reader now
 * @param opensAt only when it opens later
 */
public record JoinAnswer(State state, @Nullable String url, @Nullable Instant opensAt) {

	/** How it stands with the link. */
	public enum State {

		/** Not online, or there is no link. */
		NONE,
		/** Here it is. */
		OPEN,
		/** It will stand here from an instant on. */
		OPENS_LATER,
		/** It is sent to those who register. */
		AFTER_REGISTRATION,
		/** It is over, or called off. */
		CLOSED

	}

	static JoinAnswer of(State state) {
		return new JoinAnswer(state, null, null);
	}

}
