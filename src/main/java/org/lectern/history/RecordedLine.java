package org.lectern.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A line of history as queries see it that join it with what it is about. It is written
 * by {@link Recorder} alone.
 */
@Entity(name = "HistoryLine")
@Table(name = "history_line")
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // read by queries only
class RecordedLine {

	@EmbeddedId
	private Place place;

	private Instant happenedAt;

	private UUID subjectId;

	private String verb;

	private String words;

	private String differences;

	private boolean openToAll;

	protected RecordedLine() {
	}

	/** Where it stands in the history. */
	@Embeddable
	record Place(long version, int ordinal) implements Serializable {
	}

}
