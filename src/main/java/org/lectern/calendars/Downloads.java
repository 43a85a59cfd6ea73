package org.lectern.calendars;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Removed;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.catalog.Standing;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Writes calendars to keep: one event, or all there is, a few at a time. */
@Component
class Downloads {

	private static final int AT_ONCE = 200;

	private static final Duration ZONES_KNOWN = Duration.ofDays(5 * 365);

	private final Catalog catalog;

	private final EventComponents components;

	private final CalendarHead head;

	private final Headings headings;

	private final Site site;

	private final Clock clock;

	Downloads(Catalog catalog, EventComponents components, CalendarHead head, Headings headings, Site site,
			Clock clock) {
		this.catalog = catalog;
		this.components = components;
		this.head = head;
		this.headings = headings;
		this.site = site;
		this.clock = clock;
	}

	/** Writes an event; one without a date is not there. */
	void one(EventRecord event, CalendarRequest request, OutputStream out) {
		IcalWriter writer = new IcalWriter(out);
		this.head.begin(writer);
		event(writer, zones(writer), event, request);
		writer.end();
	}

	/** Writes that an event is no more. */
	void removed(Removed removed, OutputStream out) {
		IcalWriter writer = new IcalWriter(out);
		this.head.begin(writer);
		zones(writer).use(removed.when().zone(), removed.when().startsAt());
		this.components.write(writer, removed);
		writer.end();
	}

	/** Writes all events of a list, from the first to the last. */
	void all(Asked asked, boolean past, OutputStream out) {
		IcalWriter writer = new IcalWriter(out);
		this.head.begin(writer, this.headings.download(asked));
		Zones zones = zones(writer);
		@Nullable Cursor cursor = null;
		do {
			Slice<EventRecord> slice = this.catalog.records(Reader.ANYONE, asked.request().filter(), Span.ALL, cursor,
					AT_ONCE);
			for (EventRecord event : slice.items()) {
				if (!past || !event.endsAt().isAfter(this.clock.instant())) {
					event(writer, zones, event, asked.request());
				}
			}
			cursor = slice.next();
			boolean ahead = past && !slice.items().isEmpty()
					&& slice.items().get(slice.items().size() - 1).startsAt().isAfter(this.clock.instant());
			cursor = ahead ? null : cursor;
		}
		while (cursor != null);
		zones.end(this.site.zone(), this.clock.instant());
		writer.end();
	}

	private void event(IcalWriter writer, Zones zones, EventRecord event, CalendarRequest request) {
		boolean dropped = event.standing() == Standing.CANCELLED
				&& request.cancelled() == CalendarRequest.Cancelled.DROP;
		if (event.when().isDated() && !dropped) {
			zones.use(event.when().zone(), event.startsAt());
			this.components.write(writer, event, request, Detail.WHOLE);
		}
	}

	private Zones zones(IcalWriter writer) {
		return new Zones(writer, this.clock.instant().plus(ZONES_KNOWN));
	}

}
