package org.lectern.calendars;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.calendars.CalendarRequest.Cancelled;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Event;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Status;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Tells pages by which links their events come into a calendar. */
@Component("calendarLinks")
class CalendarLinks {

	private static final String GOOGLE = "https://calendar.google.com/calendar/r";

	private static final String OUTLOOK = "https://outlook.office.com/calendar/0/addfromweb";

	private static final String OUTLOOK_PERSONAL = "https://outlook.live.com/calendar/0/addfromweb";

	/** So far the events of a calendar are counted. */
	private static final int MANY = 1_000;

	private final Catalog catalog;

	private final Subscriptions subscriptions;

	private final CalendarAddresses addresses;

	private final EventLinks events;

	private final Site site;

	private final Clock clock;

	CalendarLinks(Catalog catalog, Subscriptions subscriptions, CalendarAddresses addresses, EventLinks events,
			Site site, Clock clock) {
		this.catalog = catalog;
		this.subscriptions = subscriptions;
		this.addresses = addresses;
		this.events = events;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The calendar of a list.
	 * @param page the list's path, such as {@code /} or {@code /series/logic}
	 * @param parameters what narrows it
	 * @param name what it is called; the site's own name where it is missing
	 */
	public Links of(String page, Map<String, String> parameters, @Nullable String name) {
		Filter fixed = fixed(page);
		CalendarRequest request = CalendarRequest.of(parameters).of(fixed);
		String path = (page.equals("/") ? "/events" : page) + ".ics";
		String here = CalendarAddresses.path(path, request.parameters(fixed));
		long events = this.catalog.countUpTo(MANY + 1, Reader.ANYONE, this.subscriptions.window(request.filter()));
		String address = this.addresses.of(here);
		if (address == null) {
			return new Links(here, null, null, null, null, null, events);
		}
		String kept = this.addresses.of(CalendarAddresses.path(path, request.with(Cancelled.KEEP).parameters(fixed)));
		Map<String, String> added = new LinkedHashMap<>();
		added.put("url", webcal(address));
		added.put("name", (name != null) ? name : this.site.name());
		return new Links(here, address, webcal(address),
				CalendarAddresses.path(GOOGLE, Map.of("cid", webcal(String.valueOf(kept)))),
				CalendarAddresses.path(OUTLOOK, added), CalendarAddresses.path(OUTLOOK_PERSONAL, added), events);
	}

	/** The ways of one event into a calendar; none where it is not to come. */
	public EventLinks.@Nullable Links of(Event event, String title, String words) {
		boolean open = event.status() == Status.PUBLISHED && !event.isDeleted() && event.when().isDated()
				&& event.standing() != Standing.CANCELLED && !event.hasEnded(this.clock.instant());
		return open ? this.events.of(event, title, words) : null;
	}

	private static Filter fixed(String page) {
		String slug = page.substring(page.lastIndexOf('/') + 1);
		return switch (page.substring(0, page.length() - slug.length())) {
			case "/series/" -> Filter.series(slug);
			case "/venues/" -> Filter.venue(slug);
			case "/speakers/" -> Filter.speaker(slug);
			case "/topics/" -> Filter.topic(slug);
			default -> page.equals("/lectures") ? Filter.lecturesOnly() : Filter.NONE;
		};
	}

	private static String webcal(String address) {
		return address.replaceFirst("^https?:", "webcal:");
	}

	/**
	 * The ways to a calendar.
	 *
	 * @param download its path on this site
	 * @param address its absolute address; this and all links that need it are missing
	 * until the site knows its own
	 * @param events how many it holds now; one more than {@link #MANY} for all that are
	 * more
	 */
	record Links(String download, @Nullable String address, @Nullable String webcal, @Nullable String google,
			@Nullable String outlook, @Nullable String outlookPersonal, long events) {
	}

}
