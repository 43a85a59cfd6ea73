package org.lectern.following;

import java.util.Locale;

import org.lectern.calendars.PickedEvents;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Reader;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The starred talks of somebody, for the calendar that knows the secret; of each what
 * everybody may see.
 */
@Controller
class StarCalendarFile {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

	private final StarCalendars calendars;

	private final Catalog catalog;

	private final PickedEvents pickedEvents;

	private final Site site;

	private final MessageSource messages;

	StarCalendarFile(StarCalendars calendars, Catalog catalog, PickedEvents pickedEvents, Site site,
			MessageSource messages) {
		this.calendars = calendars;
		this.catalog = catalog;
		this.pickedEvents = pickedEvents;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping("/starred/{secret:" + Secret.FORM + "}.ics")
	ResponseEntity<byte[]> show(@PathVariable String secret) {
		EventIds talks = this.calendars.use(new Secret(secret)).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("Referrer-Policy", "no-referrer")
			.header("X-Robots-Tag", "noindex")
			.contentType(CALENDAR)
			.body(this.pickedEvents.calendar(say("name", this.site.name()), say("holds"),
					this.catalog.records(Reader.ANYONE, talks.all())));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("following.calendar." + key, arguments, Locale.ENGLISH);
	}

}
