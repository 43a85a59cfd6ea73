package org.lectern.catalog;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Lets queries ask which events have a pending draft. */
@Entity
@Immutable
@Table(name = "pending_draft")
@SuppressWarnings("UnusedVariable") // read by queries only
class PendingDraftRow {

	@Id
	private @Nullable Long eventId;

	private @Nullable Instant savedAt;

	protected PendingDraftRow() {
	}

}
