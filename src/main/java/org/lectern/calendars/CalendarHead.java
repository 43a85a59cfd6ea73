package org.lectern.calendars;

import java.time.Duration;

import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Writes how a calendar begins (RFC 5545 §3.6, RFC 7986 §5). */
@Component
class CalendarHead {

	private static final Duration REFRESH = Duration.ofHours(1);

	private final Site site;

	private final CalendarAddresses addresses;

	CalendarHead(Site site, CalendarAddresses addresses) {
		this.site = site;
		this.addresses = addresses;
	}

	/** Begins a calendar that is nothing but its events. */
	void begin(IcalWriter writer) {
		writer.begin("VCALENDAR");
		writer.property("VERSION").token("2.0");
		writer.property("PRODID").text("-//Lectern//Lectern//EN");
		writer.property("CALSCALE").token("GREGORIAN");
	}

	/** Begins a calendar that says what it is. */
	void begin(IcalWriter writer, Heading heading) {
		begin(writer);
		writer.property("NAME").text(heading.name());
		writer.property("X-WR-CALNAME").text(heading.name());
		writer.property("DESCRIPTION").text(heading.words());
		writer.property("X-WR-CALDESC").text(heading.words());
		writer.property("X-WR-TIMEZONE").text(this.site.zone().getId());
		writer.property("COLOR").token(Colours.nearest(this.site.accent().hex()));
		writer.property("X-APPLE-CALENDAR-COLOR").text(this.site.accent().toString());
		if (heading.page() != null) {
			writer.property("URL").uri(this.addresses.of(heading.page()));
		}
		if (heading.source()) {
			writer.property("REFRESH-INTERVAL").with("VALUE", "DURATION").duration(REFRESH);
			writer.property("X-PUBLISHED-TTL").duration(REFRESH);
			writer.property("SOURCE").with("VALUE", "URI").uri(this.addresses.of(heading.address()));
		}
	}

}
