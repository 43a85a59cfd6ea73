package org.lectern.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Event;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.JoinAnswer;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Venue;
import org.lectern.site.Addresses;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where an event is, as schema.org's {@code Place} and {@code VirtualLocation}. The link
 * to join stands there only where everybody may have it at any time.
 */
@Component
class Locations {

	private final Catalog catalog;

	private final Addresses addresses;

	private final Site site;

	private final MessageSource messages;

	Locations(Catalog catalog, Addresses addresses, Site site, MessageSource messages) {
		this.catalog = catalog;
		this.addresses = addresses;
		this.site = site;
		this.messages = messages;
	}

	/** A place, a virtual one, or both; never nothing. */
	List<Thing> of(Event event) {
		List<Thing> locations = new ArrayList<>();
		Venue venue = event.venue();
		if (venue != null) {
			locations.add(place(venue, event.placeNote()));
		}
		else if (event.placeNote() != null || !event.isOnline()) {
			locations.add(place(event.placeNote()));
		}
		if (event.isOnline()) {
			locations.add(virtual(event));
		}
		return locations;
	}

	/** How one can take part; missing as long as that is not known. */
	static @Nullable String attendance(Event event) {
		boolean inPerson = event.venue() != null || event.placeNote() != null;
		if (!inPerson && !event.isOnline()) {
			return null;
		}
		String mode = (inPerson && event.isOnline()) ? "Mixed" : inPerson ? "Offline" : "Online";
		return "https://schema.org/" + mode + "EventAttendanceMode";
	}

	private Thing place(Venue venue, @Nullable String note) {
		return Thing.of("Place")
			.with("name", venue.label())
			.with("address", (venue.address() != null) ? venue.address() : address(venue.label()))
			.with("url", this.addresses.best("/venues/" + venue.slug()))
			.with("hasMap", Addresses.web(venue.mapUrl()))
			.with("description", note)
			.with("maximumAttendeeCapacity", venue.capacity())
			.with("amenityFeature",
					Stream.of(feature("step-free", venue.stepFree()), feature("hearing-loop", venue.hearingLoop()))
						.filter(Objects::nonNull)
						.toList());
	}

	private Thing place(@Nullable String note) {
		String name = (note != null) ? note : say("no-place");
		return Thing.of("Place").with("name", name).with("address", address(note));
	}

	/** All that is known of the way there where nobody wrote an address. */
	private String address(@Nullable String label) {
		String institution = this.site.institution();
		return Stream.of(label, (institution != null) ? institution : this.site.name())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private Thing virtual(Event event) {
		JoinAnswer answer = this.catalog.joinLink(event, Reader.ANYONE);
		boolean open = answer.state() == JoinAnswer.State.OPEN && event.joinAccess() == JoinAccess.EVERYONE;
		String link = open ? Addresses.web(answer.url()) : null;
		return Thing.of("VirtualLocation")
			.with("name", event.platform())
			.with("url", (link != null) ? link : this.addresses.best("/events/" + event.slug()));
	}

	private @Nullable Thing feature(String key, @Nullable Boolean value) {
		return (value == null) ? null
				: Thing.of("LocationFeatureSpecification").with("name", say(key)).with("value", value);
	}

	private String say(String key) {
		return this.messages.getMessage("sharing.data." + key, null, Locale.ENGLISH);
	}

}
