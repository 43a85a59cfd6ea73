package org.lectern.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Knows about how many events are to come, for whoever chooses between two ways to find
 * the same. It is asked again after a change here, and each minute for what ended or was
 * changed elsewhere.
 */
@Component
class Outlook {

	private static final int FEW = 2_000;

	private static final Duration MEMORY = Duration.ofMinutes(1);

	private final Totals totals;

	private final Clock clock;

	private volatile @Nullable View last;

	Outlook(Totals totals, Clock clock) {
		this.totals = totals;
		this.clock = clock;
	}

	/**
	 * Whether all of them are sorted sooner than the first are found in a long archive.
	 */
	boolean isShort() {
		Instant now = this.clock.instant();
		View view = this.last;
		if (view == null || Duration.between(view.asOf(), now).abs().compareTo(MEMORY) > 0) {
			EventQuery coming = new EventQuery(false, null).listed().unended(now);
			view = new View(this.totals.count(coming, Filter.NONE, false), now);
			this.last = view;
		}
		return view.events() <= FEW;
	}

	/** The numbers of events are others now. */
	void changed() {
		this.last = null;
	}

	/** How many were to come at that time. */
	private record View(long events, Instant asOf) {
	}

}
