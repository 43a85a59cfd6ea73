package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.history.Author;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one pending draft that may stand beside a published event. */
@Component
class PendingDrafts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final ObjectProvider<Author> author;

	PendingDrafts(JdbcClient jdbc, JsonMapper json, Clock clock, ObjectProvider<Author> author) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.author = author;
	}

	void save(long event, EventDetails details) {
		@Nullable Author known = this.author.getIfAvailable();
		restore(event,
				new KeptEvent.KeptDraft(details, (known != null) ? known.name() : "Lectern", this.clock.instant()));
	}

	/** The draft that an export kept, in place of the one that there may be. */
	void restore(long event, KeptEvent.KeptDraft draft) {
		discard(event);
		this.jdbc.sql("insert into pending_draft (event_id, details, author, saved_at) values (?, ?, ?, ?)")
			.params(event, this.json.writeValueAsString(draft.details()), draft.author(),
					draft.savedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	void discard(long event) {
		this.jdbc.sql("delete from pending_draft where event_id = ?").param(event).update();
	}

	Optional<PendingDraft> of(long event) {
		return this.jdbc.sql("select details, author, saved_at from pending_draft where event_id = ?")
			.param(event)
			.query((row, number) -> new PendingDraft(this.json.readValue(row.getString("details"), EventDetails.class),
					row.getString("author"),
					Objects.requireNonNull(row.getObject("saved_at", OffsetDateTime.class)).toInstant()))
			.optional();
	}

	/** What is pending, by whom and since when. */
	record PendingDraft(EventDetails details, String author, Instant savedAt) {
	}

}
