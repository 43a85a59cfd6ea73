package org.lectern.history;

import java.time.Instant;

/**
 * The last public change of one thing.
 *
 * @param version the site's version that it made
 */
public record LastChange(long version, Instant happenedAt) {

	/** The later one of two. */
	public LastChange or(LastChange other) {
		return (other.version > this.version) ? other : this;
	}

}
