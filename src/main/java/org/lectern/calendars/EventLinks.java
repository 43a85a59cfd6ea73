package org.lectern.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.Venue;
import org.lectern.catalog.When;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the links that fill in one event at the calendars of the web. */
@Component
class EventLinks {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final String GOOGLE = "https://calendar.google.com/calendar/render";

	private static final String OUTLOOK = "https://outlook.office.com/calendar/0/deeplink/compose";

	private static final String OUTLOOK_PERSONAL = "https://outlook.live.com/calendar/0/deeplink/compose";

	private final CalendarAddresses addresses;

	private final MessageSource messages;

	EventLinks(CalendarAddresses addresses, MessageSource messages) {
		this.addresses = addresses;
		this.messages = messages;
	}

	/** The links of an event that has a date. */
	Links of(Event event, String title, String words) {
		String page = this.addresses.of("/events/" + event.slug());
		String details = (page != null) ? words + "\n\n" + page : words;
		String place = Objects.requireNonNullElse(place(event, page), "");
		Map<String, String> outlook = outlook(event.when(), title, details, place);
		return new Links("/events/" + event.slug() + ".ics",
				CalendarAddresses.path(GOOGLE, google(event.when(), title, details, place)),
				CalendarAddresses.path(OUTLOOK, outlook), CalendarAddresses.path(OUTLOOK_PERSONAL, outlook));
	}

	private static Map<String, String> google(When when, String title, String details, String place) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("action", "TEMPLATE");
		values.put("text", title);
		values.put("dates", when.isAllDay() ? DAY.format(first(when)) + "/" + DAY.format(behind(when))
				: TIME.format(when.startsAt()) + "/" + TIME.format(when.endsAt()));
		if (Zones.isNamed(when.zone())) {
			values.put("ctz", when.zone().getId());
		}
		put(values, "details", details);
		put(values, "location", place);
		return values;
	}

	private static Map<String, String> outlook(When when, String title, String details, String place) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("path", "/calendar/action/compose");
		values.put("rru", "addevent");
		values.put("subject", title);
		values.put("startdt", when.isAllDay() ? first(when).toString() : iso(when.startsAt()));
		values.put("enddt", when.isAllDay() ? behind(when).toString() : iso(when.endsAt()));
		if (when.isAllDay()) {
			values.put("allday", "true");
		}
		put(values, "body", details);
		put(values, "location", place);
		return values;
	}

	private @Nullable String place(Event event, @Nullable String page) {
		Venue venue = event.venue();
		if (venue != null) {
			return Optional.ofNullable(venue.address())
				.map((address) -> venue.label() + ", " + address.strip().replaceAll("\\s*\\R\\s*", ", "))
				.orElse(venue.label());
		}
		if (event.placeNote() != null || !event.isOnline()) {
			return event.placeNote();
		}
		return (page != null) ? page : this.messages.getMessage("calendars.online", null, Locale.ENGLISH);
	}

	private static LocalDate first(When when) {
		return Objects.requireNonNull(when.date());
	}

	private static LocalDate behind(When when) {
		return ((when.endDate() != null) ? when.endDate() : first(when)).plusDays(1);
	}

	private static String iso(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

	private static void put(Map<String, String> values, String name, String value) {
		if (!value.isBlank()) {
			values.put(name, value);
		}
	}

	/**
	 * The ways of one event into a calendar.
	 *
	 * @param file its path on this site
	 */
	record Links(String file, String google, String outlook, String outlookPersonal) {
	}

}
