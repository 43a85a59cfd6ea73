package org.lectern.listing;

import java.time.Duration;
import java.util.List;

import org.lectern.catalog.EventLine;
import org.lectern.catalog.Standing;

/**
 * Which events take place at the same time. What goes on for a day and more leaves its
 * visitors time for others, so it overlaps nothing.
 */
final class Overlaps {

	private static final Duration LONG = Duration.ofHours(12);

	private final List<EventLine> events;

	Overlaps(List<EventLine> events) {
		this.events = events.stream().filter(Overlaps::takesItsTime).toList();
	}

	/** How many others take place while this one does. */
	int with(EventLine event) {
		return takesItsTime(event) ? (int) this.events.stream().filter((other) -> overlap(event, other)).count() : 0;
	}

	private static boolean overlap(EventLine one, EventLine other) {
		return one.id() != other.id() && one.startsAt().isBefore(other.endsAt())
				&& other.startsAt().isBefore(one.endsAt());
	}

	private static boolean takesItsTime(EventLine event) {
		return event.standing() == Standing.AS_PLANNED && !event.when().isAllDay()
				&& Duration.between(event.startsAt(), event.endsAt()).compareTo(LONG) < 0;
	}

}
