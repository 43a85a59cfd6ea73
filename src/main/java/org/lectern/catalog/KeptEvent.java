package org.lectern.catalog;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event as an export keeps it.
 *
 * @param id its public identifier
 * @param slugFromTitle whether its address was made of its title
 * @param deletedAt since when it is in the bin
 * @param publishedAt when it first became public
 * @param pending the draft of a change that stands beside the public text
 */
public record KeptEvent(UUID id, @Nullable String slug, boolean slugFromTitle, Status status, Standing standing,
		@Nullable String standingNote, @Nullable Instant deletedAt, Instant createdAt, Instant updatedAt,
		@Nullable Instant publishedAt, EventDetails details, @Nullable KeptDraft pending) {

	/** A pending change, by whom and since when. */
	public record KeptDraft(EventDetails details, String author, Instant savedAt) {
	}

}
