package org.lectern.calendars;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.VenueFacts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes where an event is so that calendar applications lead there: the room to a map,
 * an event that is only online to where it is joined.
 */
@Component
class EventPlaces {

	private final EventPractice practice;

	private final MessageSource messages;

	EventPlaces(EventPractice practice, MessageSource messages) {
		this.practice = practice;
		this.messages = messages;
	}

	void write(IcalWriter writer, EventRecord event) {
		writer.property("LOCATION").text(location(event));
		VenueFacts venue = event.venue();
		if (venue != null) {
			Coordinates.in(venue.mapUrl()).ifPresent((there) -> writer.property("GEO").token(there.geo()));
		}
		writer.property("URL").uri(this.practice.page(event));
		writer.property("CONFERENCE")
			.with("VALUE", "URI")
			.with("FEATURE", "VIDEO")
			.with("LABEL", Objects.requireNonNullElse(event.platform(), say("online")))
			.uri(this.practice.joinAddress(event));
		writer.property("CONTACT").text(event.contact());
		event.talks()
			.forEach((talk) -> talk.materials()
				.forEach((material) -> writer.property("ATTACH")
					.with("X-LABEL", material.label())
					.with("X-LECTERN-KIND", material.kind().name())
					.uri(this.practice.url(material))));
	}

	/** A room with its address, a place in words, or where to join. */
	@Nullable String location(EventRecord event) {
		VenueFacts venue = event.venue();
		if (venue != null) {
			return Stream.of(venue.label(), venue.address())
				.filter(Objects::nonNull)
				.map((part) -> part.strip().replaceAll("\\s*\\R\\s*", ", "))
				.distinct()
				.collect(Collectors.joining(", "));
		}
		if (event.placeNote() != null || !event.online()) {
			return event.placeNote();
		}
		return Stream.of(this.practice.joinAddress(event), this.practice.page(event))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> (event.platform() != null) ? say("online-on", event.platform()) : say("online"));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("calendars." + key, arguments, Locale.ENGLISH);
	}

}
