package org.lectern.catalog;

import org.jspecify.annotations.Nullable;

/**
 * All that an editor says about a venue.
 *
 * @param name the building, or the whole place
 * @param capacity seats
 */
public record VenueDetails(String name, @Nullable String room, @Nullable String address, @Nullable String mapUrl,
		@Nullable Integer capacity, @Nullable Boolean stepFree, @Nullable Boolean hearingLoop, @Nullable String note) {

	/** A venue of which only the name is known. */
	public static VenueDetails named(String name) {
		return new VenueDetails(name, null, null, null, null, null, null, null);
	}

}
