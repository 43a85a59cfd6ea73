package org.lectern.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a list; what is missing does not.
 *
 * @param words each word must occur in title, people, affiliations, series, place or
 * topics, accents and case aside
 * @param series slug
 * @param topic slug
 * @param venue slug
 * @param speaker slug
 * @param lectures events of kind lecture and of series of lectures
 * @param from the first day, in the site's zone
 * @param to the last day, inclusive
 */
public record Filter(@Nullable String words, @Nullable String series, @Nullable String topic, @Nullable String venue,
		@Nullable String speaker, @Nullable EventKind kind, boolean lectures, boolean withSlides, boolean withRecording,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	/** Everything. */
	public static final Filter NONE = new Filter(null, null, null, null, null, null, false, false, false, null, null);

	/** All events of a series. */
	public static Filter series(String slug) {
		return new Filter(null, slug, null, null, null, null, false, false, false, null, null);
	}

	/** All events on a topic. */
	public static Filter topic(String slug) {
		return new Filter(null, null, slug, null, null, null, false, false, false, null, null);
	}

	/** All events at a venue. */
	public static Filter venue(String slug) {
		return new Filter(null, null, null, slug, null, null, false, false, false, null, null);
	}

	/** All events at which a person takes part. */
	public static Filter speaker(String slug) {
		return new Filter(null, null, null, null, slug, null, false, false, false, null, null);
	}

	/** All lectures. */
	public static Filter lecturesOnly() {
		return new Filter(null, null, null, null, null, null, true, false, false, null, null);
	}

	/** The same, of these days only. */
	public Filter between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new Filter(this.words, this.series, this.topic, this.venue, this.speaker, this.kind, this.lectures,
				this.withSlides, this.withRecording, from, to);
	}

}
