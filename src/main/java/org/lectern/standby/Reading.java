package org.lectern.standby;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * What a thread reads for one page. It begins at the standby and may go on at the first
 * database, which is as new at least; it never goes back, so that no page tells of an
 * earlier time below than above.
 */
final class Reading {

	private static final ThreadLocal<@Nullable Reading> NOW = new ThreadLocal<>();

	private static final int DEEPEST_CAUSE = 20;

	private final Follower standby;

	private final long least;

	private boolean begun;

	private boolean left;

	private Reading(Follower standby, long least) {
		this.standby = standby;
		this.least = least;
	}

	/**
	 * Begins one in this thread.
	 * @param least the version of the site that is to be seen, or a later one
	 */
	static Reading begin(Follower standby, long least) {
		Reading reading = new Reading(standby, least);
		NOW.set(reading);
		return reading;
	}

	/** The one that this thread is at. */
	static @Nullable Reading now() {
		return NOW.get();
	}

	/** Ends it; whatever this thread asks for then is asked of the first database. */
	void end() {
		NOW.remove();
	}

	/** A connection to the standby; none where the first database has to be asked. */
	@Nullable Connection connection() {
		Connection connection = left ? null : standby.connection(least);
		left = connection == null;
		begun |= connection != null;
		return connection;
	}

	/**
	 * Whether it was the standby by which it came to this. Then the first database is
	 * asked from here on, and what broke off may be tried again.
	 */
	boolean goesOnAfter(Throwable problem) {
		Throwable cause = problem;
		for (int i = 0; cause != null && i < DEEPEST_CAUSE && begun && !left; i++) {
			if (cause instanceof SQLException broken) {
				standby.failed(broken);
				left = true;
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
