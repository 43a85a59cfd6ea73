package org.lectern.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;

/** Makes events for tests, in speech. */
public final class Programmes {

	/** The zone of the tests' site. */
	public static final ZoneId ZONE = ZoneId.of("America/Chicago");

	private Programmes() {
	}

	/** An event with one talk of this title. */
	public static Draft talk(@Nullable String title) {
		return new Draft(title);
	}

	/** What is being said of an event. */
	public static final class Draft {

		private final @Nullable String title;

		private When when = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 0), ZONE);

		private EventKind kind = EventKind.COLLOQUIUM;

		private @Nullable Pick series;

		private Place place = new Place(Pick.named("Lockett Hall, 285"), null, false, null, null,
				JoinAccess.AFTER_REGISTRATION);

		private Registration registration = Registration.NONE;

		private @Nullable String abstractText = "What it is about.";

		private final List<AppearanceDetails> appearances = new ArrayList<>();

		private final List<MaterialDetails> materials = new ArrayList<>();

		private final List<Pick> topics = new ArrayList<>();

		private Draft(@Nullable String title) {
			this.title = title;
		}

		/** On an ISO date, at 2 pm, or at an ISO date and time. */
		public Draft on(String date) {
			String[] parts = date.split("T");
			LocalTime time = (parts.length > 1) ? LocalTime.parse(parts[1]) : LocalTime.of(14, 0);
			this.when = When.on(LocalDate.parse(parts[0]), time, time.plusHours(1), ZONE);
			return this;
		}

		/** At another time altogether. */
		public Draft at(When when) {
			this.when = when;
			return this;
		}

		/** By a person of an affiliation. */
		public Draft by(String name, @Nullable String affiliation) {
			this.appearances.add(new AppearanceDetails(Pick.named(name), Role.SPEAKER, null, affiliation, null, null));
			return this;
		}

		/** In a series. */
		public Draft in(String series) {
			this.series = Pick.named(series);
			return this;
		}

		/** Of a kind. */
		public Draft kind(EventKind kind) {
			this.kind = kind;
			return this;
		}

		/** Somewhere else. */
		public Draft at(Place place) {
			this.place = place;
			return this;
		}

		/** With registration. */
		public Draft registration(Registration registration) {
			this.registration = registration;
			return this;
		}

		/** With another abstract. */
		public Draft abstractText(@Nullable String text) {
			this.abstractText = text;
			return this;
		}

		/** With slides or a recording. */
		public Draft with(MaterialKind kind, String url, @Nullable LocalDate from) {
			this.materials.add(new MaterialDetails(kind, null, url, from));
			return this;
		}

		/** On a topic. */
		public Draft about(String topic) {
			this.topics.add(Pick.named(topic));
			return this;
		}

		/** All that was said. */
		public EventDetails details() {
			TalkDetails talk = new TalkDetails(this.title, this.abstractText, "en", null, List.copyOf(this.appearances),
					List.copyOf(this.materials));
			return new EventDetails(this.kind, null, this.series, this.when, this.place, this.registration,
					List.of(talk), List.copyOf(this.topics), null, EventDetails.Access.UNKNOWN, null, null);
		}

		/** Makes it a draft. */
		public Event draft(Editorial editorial) {
			return editorial.create(details());
		}

		/** Makes it public. */
		public Event published(Editorial editorial) {
			Event event = draft(editorial);
			return editorial.publish(event.publicId(), event.version());
		}

	}

}
