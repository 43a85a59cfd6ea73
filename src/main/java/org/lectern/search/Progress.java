package org.lectern.search;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How far the building of the index is, for people to see. */
@Component("searchProgress")
class Progress {

	private volatile long total;

	private volatile long done;

	private volatile boolean building;

	void begin(long total) {
		this.total = total;
		this.done = 0;
		this.building = true;
	}

	void reached(long done) {
		this.done = done;
	}

	void end() {
		this.building = false;
	}

	/** The share that is in, in percent; missing while nothing is built. */
	public @Nullable Integer percent() {
		long all = Math.max(this.total, 1);
		return this.building ? (int) Math.min(99, this.done * 100 / all) : null;
	}

}
