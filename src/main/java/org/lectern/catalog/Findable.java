package org.lectern.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A public event with all by which it can be found; nothing in it is for some readers
 * only.
 *
 * @param year of its start, in its own zone; missing while it has no date
 * @param slidesFrom the first day on which everybody may see its slides
 */
public record Findable(long id, UUID publicId, @Nullable String title, EventKind kind, @Nullable Integer year,
		Instant startsAt, Instant endsAt, @Nullable Run series, @Nullable Named venue, @Nullable String place,
		boolean online, @Nullable String host, @Nullable LocalDate slidesFrom, @Nullable LocalDate recordingFrom,
		List<Said> talks, List<Named> topics) {

	/** A venue or topic. */
	public record Named(UUID publicId, String slug, String name) {
	}

	/**
	 * A series.
	 *
	 * @param words what is said of it: description and organisers
	 */
	public record Run(UUID publicId, String slug, String name, @Nullable String category, boolean lectures,
			@Nullable String words) {
	}

	/**
	 * A talk.
	 *
	 * @param abstractText Markdown with maths
	 */
	public record Said(@Nullable String title, @Nullable String abstractText, @Nullable String language,
			List<Heard> people) {
	}

	/** A person in a talk, with position and affiliation of that day. */
	public record Heard(UUID publicId, String slug, String name, @Nullable String position,
			@Nullable String affiliation, @Nullable String biography) {
	}

	/**
	 * A person who takes part in public events.
	 *
	 * @param affiliations all that were told, the last first
	 */
	public record Person(UUID publicId, String slug, String name, List<String> affiliations) {
	}

}
