package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One event as a source tells it, before anyone has judged it. Text is kept as the source
 * wrote it; HTML has become Markdown.
 *
 * @param line where it stands in its source (1-based line, or the item's number where the
 * format has no lines)
 * @param uid the source's own identifier; without one the fingerprint identifies it
 * @param recurrenceId which instance of a recurring event this is, empty for a single one
 * @param zone the zone of date and times; missing for floating times, which then take the
 * import's zone
 * @param date the local date of its start
 * @param time the local time of its start; missing for an all-day event
 * @param endDate the last day (inclusive for all-day events); missing where it is the
 * date
 * @param endTime the local time of its end; missing where the source does not say
 * @param title what is said there; missing while it is to be announced
 * @param speakers in the source's order
 * @param abstractText Markdown
 * @param place the place in the source's own words
 * @param joinUrl where to join online (never shown publicly without the check)
 * @param language an IETF language tag
 * @param url the source's own page about it
 * @param doubts what was guessed, in words for the person who looks at the preview
 */
record Incoming(int line, @Nullable String uid, @Nullable String recurrenceId, @Nullable ZoneId zone, LocalDate date,
		@Nullable LocalTime time, @Nullable LocalDate endDate, @Nullable LocalTime endTime, @Nullable String title,
		List<IncomingSpeaker> speakers, @Nullable String abstractText, @Nullable String place, @Nullable String joinUrl,
		@Nullable String registrationUrl, @Nullable String series, @Nullable String kind, List<String> topics,
		Standing standing, @Nullable String language, @Nullable String url, List<IncomingMaterial> materials,
		List<String> doubts) {

	/** The same with other links, or without those for which there is none. */
	Incoming linking(Function<String, @Nullable String> usable) {
		List<IncomingSpeaker> people = this.speakers.stream()
			.map((speaker) -> new IncomingSpeaker(speaker.name(), speaker.position(), speaker.affiliation(),
					link(speaker.homepage(), usable), speaker.biography()))
			.toList();
		List<IncomingMaterial> links = new ArrayList<>();
		for (IncomingMaterial material : this.materials) {
			String address = usable.apply(material.url());
			if (address != null) {
				links.add(new IncomingMaterial(material.kind(), material.label(), address));
			}
		}
		return new Incoming(this.line, this.uid, this.recurrenceId, this.zone, this.date, this.time, this.endDate,
				this.endTime, this.title, people, this.abstractText, this.place, link(this.joinUrl, usable),
				link(this.registrationUrl, usable), this.series, this.kind, this.topics, this.standing, this.language,
				link(this.url, usable), links, this.doubts);
	}

	private static @Nullable String link(@Nullable String link, Function<String, @Nullable String> usable) {
		return (link != null) ? usable.apply(link) : null;
	}

	/** Whether the source still means it to happen. */
	enum Standing {

		AS_PLANNED, POSTPONED, CANCELLED

	}

	/** A person as the source names them. */
	record IncomingSpeaker(String name, @Nullable String position, @Nullable String affiliation,
			@Nullable String homepage, @Nullable String biography) {
	}

	/**
	 * Something to look at, by its address.
	 *
	 * @param kind slides, recording, paper, poster or other
	 */
	record IncomingMaterial(String kind, @Nullable String label, String url) {
	}

}
