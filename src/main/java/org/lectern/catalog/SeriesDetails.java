package org.lectern.catalog;

import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * All that an editor says about a series.
 *
 * @param category stands before the name, such as "Other"
 * @param lectures whether its events stand under Lectures
 * @param description Markdown
 * @param cadence in words, such as "every first Wednesday"
 * @param organisers names, as they are shown
 * @param defaults what a new event of the series begins with
 */
public record SeriesDetails(String name, @Nullable String category, boolean lectures, @Nullable String description,
		@Nullable String cadence, @Nullable String organisers, @Nullable String homepage, Defaults defaults) {

	/** A series of which only the name is known. */
	public static SeriesDetails named(String name) {
		return new SeriesDetails(name, null, false, null, null, null, null, Defaults.NONE);
	}

	/**
	 * What a new event of the series begins with.
	 *
	 * @param minutes how long it takes
	 */
	public record Defaults(@Nullable EventKind kind, @Nullable LocalTime time, @Nullable Integer minutes,
			@Nullable ZoneId zone, EventDetails.Place place, @Nullable String registrationUrl,
			boolean registrationRequired, @Nullable String host, @Nullable String contact,
			@Nullable Audience audience) {

		/** Nothing. */
		public static final Defaults NONE = new Defaults(null, null, null, null, EventDetails.Place.UNKNOWN, null,
				false, null, null, null);

	}

}
