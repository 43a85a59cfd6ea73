package org.lectern.catalog;

import java.time.Duration;

/**
 * How many things fit into one transaction. It follows what the last ones took, so that
 * none holds the site's version for long: others wait for it.
 */
public final class BatchSize {

	private static final int FIRST = 100;

	private static final int LEAST = 20;

	private static final int MOST = 1000;

	private static final Duration AIM = Duration.ofSeconds(1);

	private int size = FIRST;

	/** How many to take next. */
	public int next() {
		return this.size;
	}

	/** Takes note of how long so many took. */
	public void took(int things, Duration time) {
		if (things >= LEAST) {
			long fitting = things * AIM.toNanos() / Math.max(1, time.toNanos());
			this.size = (int) Math.max(LEAST, Math.min(fitting, Math.min(2L * this.size, MOST)));
		}
	}

}
