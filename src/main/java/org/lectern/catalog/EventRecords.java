package org.lectern.catalog;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lectern.catalog.EventRows.Total;
import org.lectern.catalog.EventRows.Wanted;
import org.springframework.stereotype.Component;

/** Reads public events whole, many at a time, in two queries. */
@Component
class EventRecords {

	private final EventRows rows;

	private final Talks talks;

	private final EventPages pages;

	private final Clock clock;

	EventRecords(EventRows rows, Talks talks, EventPages pages, Clock clock) {
		this.rows = rows;
		this.talks = talks;
		this.pages = pages;
		this.clock = clock;
	}

	Slice<EventRecord> slice(Reader reader, EventQuery query, int size) {
		Instant now = this.clock.instant();
		return this.rows.read(List.of(new Wanted(query, size + 1, Total.UNKNOWN)), (row) -> record(row, reader, now))
			.get(0)
			.slice(query, size)
			.map(this::telling);
	}

	EventRecord bySlug(Reader reader, String slug) {
		EventQuery query = new EventQuery(false, null).listed().where("e.slug = :slug").with("slug", slug);
		return slice(reader, query, 1).items().stream().findFirst().orElseThrow(() -> this.pages.missing(slug));
	}

	/** What is left to tell of an event that was public and is deleted. */
	Optional<Removed> removed(String slug) {
		EventQuery query = new EventQuery(false, null).where("e.slug = :slug")
			.where("e.status = 'PUBLISHED' and e.deleted_at is not null")
			.with("slug", slug);
		return slice(Reader.ANYONE, query, 1).items()
			.stream()
			.findFirst()
			.map((event) -> new Removed(event.publicId(), event.title(), event.when(), event.changedAt(),
					event.sequence()));
	}

	private List<EventRecord> telling(List<EventRecord> records) {
		Map<Long, Talks.Said> said = this.talks.whole(records.stream().map(EventRecord::id).toList());
		return records.stream()
			.map((record) -> record.telling(said.getOrDefault(record.id(), Talks.Said.NOTHING)))
			.toList();
	}

	private static EventRecord record(EventRow row, Reader reader, Instant now) throws SQLException {
		Instant created = row.instant("created_at");
		return new EventRecord(row.id(), row.publicId(), row.text("slug"), row.one(EventKind.class, "kind"),
				row.one(Standing.class, "standing"), row.perhaps("standing_note"), row.perhaps("title"), row.when(),
				row.instant("starts_at"), row.instant("ends_at"), row.series(), row.venue(), row.perhaps("place_note"),
				row.is("online"), row.perhaps("platform"), JoinLinks.answer(JoinLinks.Asked.of(row), reader, now),
				row.registration(), (row.perhaps("audience") != null) ? row.one(Audience.class, "audience") : null,
				row.access(), row.perhaps("host"), row.perhaps("contact"), List.of(), List.of(), created,
				(row.perhaps("published_at") != null) ? row.instant("published_at") : created,
				row.instant("updated_at"), 0);
	}

}
