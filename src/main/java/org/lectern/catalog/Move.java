package org.lectern.catalog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An event that lately stood elsewhere in the programme.
 *
 * @param event as it is now
 * @param formerWhen when it was to be
 * @param formerVenue the slug of the venue at which it was to be
 * @param formerPlace the place where it was to be, in words
 */
public record Move(EventRecord event, When formerWhen, @Nullable String formerVenue, @Nullable String formerPlace) {

	/** Whether it is at another time now. */
	public boolean isOfTime() {
		return !formerWhen.startsAt().equals(event.startsAt());
	}

	/** Whether it is at another venue now. */
	public boolean isOfVenue() {
		EventRecord.VenueFacts venue = event.venue();
		return formerVenue != null
				&& (venue == null || !(formerVenue.equals(venue.slug()) || venue.label().equals(formerPlace)));
	}

	/** Whether it would take place at this instant, or later, had it not been moved. */
	public boolean wasAhead(Instant now) {
		return formerWhen.isDated() && now.isBefore(formerWhen.endsAt());
	}

}
