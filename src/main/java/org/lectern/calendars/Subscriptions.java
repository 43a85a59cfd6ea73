package org.lectern.calendars;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.catalog.Standing;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/**
 * Makes calendars to subscribe to: bounded in time and size, so that every application
 * takes all of it. What has no room is told with less detail; only then later events are
 * left out, and the calendar says so.
 */
@Component
class Subscriptions {

	static final int DAYS_BACK = 14;

	static final int DAYS_AHEAD = 400;

	/** Google, for one, does not read more than a megabyte. */
	static final int MOST_OCTETS = 1_000_000;

	/** For the beginning of the calendar, which is written last. */
	private static final int RESERVE = 8_000;

	private static final int AT_ONCE = 100;

	/** How many events without abstracts take the room of one with all of it, about. */
	private static final int MANY = 4;

	private static final Duration ZONES_KNOWN = Duration.ofDays(5 * 365);

	private final Catalog catalog;

	private final EventComponents components;

	private final CalendarHead head;

	private final Headings headings;

	private final Site site;

	private final Clock clock;

	Subscriptions(Catalog catalog, EventComponents components, CalendarHead head, Headings headings, Site site,
			Clock clock) {
		this.catalog = catalog;
		this.components = components;
		this.head = head;
		this.headings = headings;
		this.site = site;
		this.clock = clock;
	}

	/** A calendar as it is now. */
	Subscription of(Asked asked) {
		Reading reading = new Reading(window(asked.request().filter()));
		Body body = body(reading, asked.request(), Detail.WHOLE);
		if (body.isFull()) {
			body = fullest(reading, asked.request(), body.count);
		}
		return new Subscription(whole(this.headings.subscription(asked, body.detail, body.isFull()), body.content()),
				body.lively);
	}

	/**
	 * With as much detail as there is room for, sought by halves: each level takes less.
	 * @param whole for how many events there was room with all of it
	 */
	private Body fullest(Reading reading, CalendarRequest request, int whole) {
		if (reading.has(MANY * whole)) {
			Body least = body(reading, request, Detail.NONE);
			if (least.isFull()) {
				return least;
			}
		}
		List<Detail> levels = List.of(Detail.values());
		int first = 1;
		int last = levels.size() - 1;
		Body found = null;
		while (first < last) {
			int middle = (first + last) / 2;
			Body body = body(reading, request, levels.get(middle));
			if (body.isFull()) {
				first = middle + 1;
			}
			else {
				last = middle;
				found = body;
			}
		}
		return (found != null) ? found : body(reading, request, Detail.NONE);
	}

	/** What a subscription shows, unless other days are asked for. */
	Filter window(Filter filter) {
		LocalDate today = this.site.today();
		LocalDate from = filter.from();
		LocalDate to = filter.to();
		LocalDate first = (from != null) ? from
				: ((to != null && to.isBefore(today)) ? to : today).minusDays(DAYS_BACK);
		LocalDate last = (to != null) ? to : (first.isAfter(today) ? first : today).plusDays(DAYS_AHEAD);
		return filter.between(first, last);
	}

	private Body body(Reading reading, CalendarRequest request, Detail detail) {
		Body body = new Body(request, detail);
		for (int i = 0; !body.isFull() && reading.has(i); i++) {
			body.add(reading.event(i));
		}
		body.close();
		return body;
	}

	private ByteArrayOutputStream whole(Heading heading, byte[] events) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(events.length + RESERVE);
		IcalWriter writer = new IcalWriter(out);
		this.head.begin(writer, heading);
		out.writeBytes(events);
		writer.end();
		return out;
	}

	/**
	 * A calendar.
	 *
	 * @param lively whether it tells of an online event that is about to begin or on
	 */
	record Subscription(ByteArrayOutputStream content, boolean lively) {
	}

	/** The events from the record, read once and no further than a body has room for. */
	private final class Reading {

		private final Filter filter;

		private final List<EventRecord> events = new ArrayList<>();

		private @Nullable Cursor next;

		private boolean begun;

		private Reading(Filter filter) {
			this.filter = filter;
		}

		private boolean has(int place) {
			while (place >= this.events.size() && (!this.begun || this.next != null)) {
				Slice<EventRecord> slice = Subscriptions.this.catalog.records(Reader.ANYONE, this.filter, Span.ALL,
						this.next, AT_ONCE);
				this.events.addAll(slice.items());
				this.next = slice.next();
				this.begun = true;
			}
			return place < this.events.size();
		}

		private EventRecord event(int place) {
			return this.events.get(place);
		}

	}

	/** The events of a calendar, as many as there is room for. */
	private final class Body {

		private final CalendarRequest request;

		private final Detail detail;

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();

		private final IcalWriter writer = new IcalWriter(this.out);

		private final Zones zones = new Zones(this.writer, Subscriptions.this.clock.instant().plus(ZONES_KNOWN));

		private boolean full;

		private boolean lively;

		private int kept;

		private int count;

		private Body(CalendarRequest request, Detail detail) {
			this.request = request;
			this.detail = detail;
		}

		private void add(EventRecord event) {
			boolean dropped = event.standing() == Standing.CANCELLED
					&& this.request.cancelled() == CalendarRequest.Cancelled.DROP;
			if (dropped || !event.when().isDated()) {
				return;
			}
			this.zones.use(event.when().zone(), event.startsAt());
			Subscriptions.this.components.write(this.writer, event, this.request, this.detail);
			this.full = this.out.size() > MOST_OCTETS - RESERVE;
			if (!this.full) {
				this.kept = this.out.size();
				this.count++;
				this.lively = this.lively || isLively(event);
			}
		}

		private void close() {
			this.zones.end(Subscriptions.this.site.zone(), Subscriptions.this.clock.instant());
			this.kept = this.full ? this.kept : this.out.size();
		}

		private boolean isLively(EventRecord event) {
			var now = Subscriptions.this.clock.instant();
			return event.online() && now.isAfter(event.startsAt().minus(Duration.ofHours(1)))
					&& now.isBefore(event.endsAt().plus(Duration.ofHours(1)));
		}

		private boolean isFull() {
			return this.full;
		}

		private byte[] content() {
			return Arrays.copyOf(this.out.toByteArray(), this.kept);
		}

	}

}
