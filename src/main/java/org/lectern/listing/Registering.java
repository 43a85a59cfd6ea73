package org.lectern.listing;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with registering for an event.
 *
 * @param url where to register, while one can
 * @param host the name of the host to which that leads; missing within this site
 * @param closes when it closes or has closed, in words
 */
record Registering(State state, boolean required, @Nullable String url, @Nullable String host, @Nullable String closes,
		@Nullable String note) {

	/** Whether one can register now. */
	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	/** How it stands. */
	enum State {

		/** Nothing is said of it. */
		NONE,
		/** One must, but the link is not known yet. */
		LATER,
		/** Here it is. */
		OPEN,
		/** No longer. */
		CLOSED

	}

}
