package org.lectern.calendars;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.lectern.catalog.EventRecord;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Makes a calendar of events that somebody picked, to be asked for again and again. */
@Component
public class PickedEvents {

	private static final Duration REFRESH = Duration.ofHours(1);

	private static final Duration ZONES_KNOWN = Duration.ofDays(5 * 365);

	private final EventComponents components;

	private final CalendarHead head;

	private final Site site;

	private final Clock clock;

	PickedEvents(EventComponents components, CalendarHead head, Site site, Clock clock) {
		this.components = components;
		this.head = head;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The calendar as iCalendar (RFC 5545), with as much of the abstracts as a megabyte
	 * has room for. It does not tell its own address.
	 * @param name what it is called
	 * @param words what is in it
	 */
	public byte[] calendar(String name, String words, List<EventRecord> events) {
		ByteArrayOutputStream calendar = new ByteArrayOutputStream();
		for (Detail detail : Detail.values()) {
			calendar.reset();
			write(new IcalWriter(calendar), new Heading(name, "/starred", "", words, false), events, detail);
			if (calendar.size() <= Subscriptions.MOST_OCTETS) {
				break;
			}
		}
		return calendar.toByteArray();
	}

	private void write(IcalWriter writer, Heading heading, List<EventRecord> events, Detail detail) {
		Zones zones = new Zones(writer, this.clock.instant().plus(ZONES_KNOWN));
		this.head.begin(writer, heading);
		writer.property("REFRESH-INTERVAL").with("VALUE", "DURATION").duration(REFRESH);
		writer.property("X-PUBLISHED-TTL").duration(REFRESH);
		events.stream().filter((event) -> event.when().isDated()).forEach((event) -> {
			zones.use(event.when().zone(), event.startsAt());
			this.components.write(writer, event, CalendarRequest.of(Map.of()), detail);
		});
		zones.end(this.site.zone(), this.clock.instant());
		writer.end();
	}

}
