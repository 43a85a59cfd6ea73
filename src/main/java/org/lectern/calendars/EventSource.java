package org.lectern.calendars;

import java.util.Optional;

import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.Standing;
import org.springframework.stereotype.Component;

/**
 * Writes beside what people read the same facts as they were entered, so that another
 * Lectern reads them without guessing.
 */
@Component
class EventSource {

	private final EventText text;

	EventSource(EventText text) {
		this.text = text;
	}

	void write(IcalWriter writer, EventRecord event) {
		writer.property("X-LECTERN-KIND").text(event.kind().name());
		writer.property("X-LECTERN-TITLE").text(event.title());
		Optional.ofNullable(event.series())
			.ifPresent((series) -> writer.property("X-LECTERN-SERIES").text(series.name()));
		event.topics().forEach((topic) -> writer.property("X-LECTERN-TOPIC").text(topic.name()));
		event.talks().forEach((talk) -> talk(writer, talk));
		place(writer, event);
		writer.property("X-LECTERN-REGISTRATION").text(event.registration().url());
		if (event.when().time() != null && event.when().endTime() == null) {
			writer.property("X-LECTERN-END").token("OPEN");
		}
		if (event.standing() != Standing.AS_PLANNED) {
			writer.property("X-LECTERN-STANDING").token(event.standing().name());
		}
	}

	/**
	 * No value may be empty: libical drops such a line. A talk without a title says so by
	 * a parameter, and has for its value what people are told instead.
	 */
	private void talk(IcalWriter writer, TalkRecord talk) {
		String title = talk.title();
		writer.property("X-LECTERN-TALK")
			.with("LANGUAGE", talk.language())
			.with("X-START", (talk.startOffset() != null) ? talk.startOffset().toString() : null)
			.with("X-UNTITLED", (title != null) ? null : "TRUE")
			.text((title != null) ? title : this.text.untitled());
		for (SpeakerName one : talk.appearances()) {
			writer.property("X-LECTERN-SPEAKER")
				.with("X-ROLE", one.role().name())
				.with("X-POSITION", one.position())
				.with("X-AFFILIATION", one.affiliation())
				.text(one.name());
		}
		writer.property("X-LECTERN-ABSTRACT").text(talk.abstractText());
	}

	private static void place(IcalWriter writer, EventRecord event) {
		Optional.ofNullable(event.venue()).ifPresent((venue) -> writer.property("X-LECTERN-VENUE").text(venue.label()));
		writer.property("X-LECTERN-PLACE").text(event.placeNote());
		if (event.online()) {
			writer.property("X-LECTERN-ONLINE").with("X-PLATFORM", event.platform()).token("TRUE");
		}
	}

}
