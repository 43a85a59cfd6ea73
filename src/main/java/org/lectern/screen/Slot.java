package org.lectern.screen;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Move;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;

/**
 * A time at which something is, or was to be, at this display.
 *
 * @param moved where the event was before, if that is not long ago
 * @param left whether it was to be here, then, and is no longer
 */
record Slot(EventRecord event, @Nullable Move moved, boolean left) {

	private static final int LONG = 60;

	private static final int LONGER = 110;

	/** When it is, or was to be. */
	public When when() {
		return (left && moved != null) ? moved.formerWhen() : event.when();
	}

	public Instant from() {
		return when().startsAt();
	}

	public Instant until() {
		return when().endsAt();
	}

	boolean isOn(Instant now) {
		return !now.isBefore(from()) && now.isBefore(until());
	}

	/**
	 * What became of it; "PLANNED" where nothing did, or where it is all set for a new
	 * date.
	 */
	public String fate() {
		if (event.standing() == Standing.CANCELLED) {
			return "CANCELLED";
		}
		return !left ? "PLANNED" : (event.standing() == Standing.POSTPONED) ? "POSTPONED" : "MOVED";
	}

	/** How long the title is, for the size of its letters. */
	public String length() {
		String title = event.title();
		int length = (title != null) ? title.length() : 0;
		return (length > LONGER) ? "longer" : (length > LONG) ? "long" : "short";
	}

}
