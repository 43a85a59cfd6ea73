package org.lectern.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.calendars.CalendarRequest.Cancelled;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Removed;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
import org.springframework.stereotype.Component;

/** Writes events as VEVENTs (RFC 5545 §3.6.1). */
@Component
class EventComponents {

	private final EventText text;

	private final EventPlaces places;

	private final EventSource source;

	EventComponents(EventText text, EventPlaces places, EventSource source) {
		this.text = text;
		this.places = places;
		this.source = source;
	}

	/** Writes an event that has a date. */
	void write(IcalWriter writer, EventRecord event, CalendarRequest request, Detail detail) {
		writer.begin("VEVENT");
		stamps(writer, event.publicId().toString(), event.changedAt(), event.sequence());
		writer.property("CREATED").utc(event.createdAt());
		span(writer, event.when());
		writer.property("SUMMARY").with("LANGUAGE", this.text.language(event)).text(this.text.summary(event));
		writer.property("STATUS").token(status(event.standing(), request.cancelled()));
		writer.property("TRANSP").token(blocks(event) ? "OPAQUE" : "TRANSPARENT");
		writer.property("CATEGORIES").texts(this.text.categories(event));
		this.places.write(writer, event);
		var passages = this.text.passages(event, detail);
		writer.property("DESCRIPTION").text(Passage.plain(passages));
		if (detail.hasHtml()) {
			writer.property("X-ALT-DESC").with("FMTTYPE", "text/html").text(Passage.html(passages));
		}
		if (detail.hasSource()) {
			this.source.write(writer, event);
		}
		if (request.alarm() != null && blocks(event)) {
			alarm(writer, request.alarm(), this.text.summary(event));
		}
		writer.end();
	}

	/** Writes that an event is no more, which is what takes it out of calendars. */
	void write(IcalWriter writer, Removed removed) {
		writer.begin("VEVENT");
		stamps(writer, removed.publicId().toString(), removed.changedAt(), removed.sequence());
		span(writer, removed.when());
		writer.property("SUMMARY").text(this.text.summary(removed));
		writer.property("STATUS").token("CANCELLED");
		writer.property("TRANSP").token("TRANSPARENT");
		writer.end();
	}

	/** RFC 5545 §3.8.7.2: without a METHOD, DTSTAMP is when it was last revised. */
	private static void stamps(IcalWriter writer, String uid, Instant changedAt, long sequence) {
		writer.property("UID").text(uid);
		writer.property("DTSTAMP").utc(changedAt);
		writer.property("LAST-MODIFIED").utc(changedAt);
		writer.property("SEQUENCE").number(Math.min(sequence, Integer.MAX_VALUE));
	}

	/** RFC 5545 §3.8.2.2: DTEND is exclusive and lies after DTSTART. */
	private static void span(IcalWriter writer, When when) {
		LocalDate first = Objects.requireNonNull(when.date());
		if (when.isAllDay()) {
			LocalDate last = (when.endDate() != null) ? when.endDate() : first;
			writer.property("DTSTART").date(first);
			writer.property("DTEND").date((last.isBefore(first) ? first : last).plusDays(1));
			return;
		}
		writer.property("DTSTART").local(when.start());
		if (when.endsAt().isAfter(when.startsAt())) {
			writer.property("DTEND").local(when.end());
		}
	}

	private static String status(Standing standing, Cancelled cancelled) {
		return switch (standing) {
			case AS_PLANNED -> "CONFIRMED";
			case POSTPONED -> "TENTATIVE";
			case CANCELLED -> (cancelled == Cancelled.KEEP) ? "CONFIRMED" : "CANCELLED";
		};
	}

	/** Whether it takes somebody's time: not whole days, and not what is called off. */
	private static boolean blocks(EventRecord event) {
		return event.standing() != Standing.CANCELLED && !event.when().isAllDay();
	}

	private static void alarm(IcalWriter writer, @Nullable Integer minutes, String summary) {
		writer.begin("VALARM");
		writer.property("ACTION").token("DISPLAY");
		writer.property("TRIGGER").duration(Duration.ofMinutes(-Objects.requireNonNull(minutes)));
		writer.property("DESCRIPTION").text(summary);
		writer.end();
	}

}
