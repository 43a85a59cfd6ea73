package org.lectern.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine;

/**
 * A part of a list of events, as a page shows it.
 *
 * @param total how many events the whole list has
 * @param more whether there are more than that, which nobody counted
 * @param back the address of the part before it; missing at the beginning
 * @param on the address of the part behind it; missing at the end
 */
record EventList(List<EventLine> events, long total, boolean more, @Nullable String back, @Nullable String on) {

	/** Whether there is more than what is shown. */
	public boolean isPart() {
		return this.total > this.events.size();
	}

}
