package org.lectern.editing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Series;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.Topic;
import org.lectern.catalog.Venue;
import org.lectern.editing.EventForm.Registration;
import org.lectern.editing.EventForm.Where;

/** What is typed into the forms of series, speakers, venues and topics. */
final class ThingForms {

	private ThingForms() {
	}

	/** A form that says from which state of a thing it was made. */
	interface Versioned {

		/** Missing for a thing that is new. */
		@Nullable String version();

		@Nullable String name();

		/** Whether it is meant to be another one of the same name. */
		@Nullable String another();

	}

	/** A series. */
	record SeriesForm(@Nullable String version, @Nullable String name, @Nullable String another,
			@Nullable String category, @Nullable String lectures, @Nullable String description,
			@Nullable String cadence, @Nullable String organisers, @Nullable String homepage, Usually usually,
			Where where, Registration registration) implements Versioned {

		static final SeriesForm BLANK = new SeriesForm(null, null, null, null, null, null, null, null, null,
				Usually.BLANK, Where.BLANK, Registration.BLANK);

		SeriesForm {
			usually = Objects.requireNonNullElse(usually, Usually.BLANK);
			where = Objects.requireNonNullElse(where, Where.BLANK);
			registration = Objects.requireNonNullElse(registration, Registration.BLANK);
		}

		static SeriesForm of(Series series, SeriesDetails details) {
			SeriesDetails.Defaults usual = details.defaults();
			Integer minutes = usual.minutes();
			return new SeriesForm(String.valueOf(series.version()), details.name(), null, details.category(),
					FilledForm.tick(details.lectures()), details.description(), details.cadence(), details.organisers(),
					details.homepage(),
					new Usually(FilledForm.name(usual.kind()), FilledForm.text(usual.time()),
							(minutes != null) ? minutes.toString() : null,
							(usual.zone() != null) ? usual.zone().getId() : null, FilledForm.name(usual.audience()),
							usual.host(), usual.contact()),
					FilledForm.where(usual.place()), new Registration(usual.registrationUrl(),
							FilledForm.tick(usual.registrationRequired()), null, null, null));
		}

	}

	/** What a new event of a series begins with. */
	record Usually(@Nullable String kind, @Nullable String time, @Nullable String minutes, @Nullable String zone,
			@Nullable String audience, @Nullable String host, @Nullable String contact) {

		static final Usually BLANK = new Usually(null, null, null, null, null, null, null);

	}

	/** A speaker. */
	record SpeakerForm(@Nullable String version, @Nullable String name, @Nullable String another,
			@Nullable String sortName, @Nullable String pronunciation, @Nullable String homepage,
			@Nullable String orcid, @Nullable String biography) implements Versioned {

		static final SpeakerForm BLANK = new SpeakerForm(null, null, null, null, null, null, null, null);

		static SpeakerForm of(Speaker speaker) {
			return new SpeakerForm(String.valueOf(speaker.version()), speaker.name(), null,
					speaker.details().sortName(), speaker.pronunciation(), speaker.homepage(), speaker.orcid(),
					speaker.biography());
		}

	}

	/** A venue. */
	record VenueForm(@Nullable String version, @Nullable String name, @Nullable String another, @Nullable String room,
			@Nullable String address, @Nullable String mapUrl, @Nullable String capacity, @Nullable String stepFree,
			@Nullable String hearingLoop, @Nullable String note) implements Versioned {

		static final VenueForm BLANK = new VenueForm(null, null, null, null, null, null, null, null, null, null);

		static VenueForm of(Venue venue) {
			Integer capacity = venue.capacity();
			return new VenueForm(String.valueOf(venue.version()), venue.name(), null, venue.room(), venue.address(),
					venue.mapUrl(), (capacity != null) ? capacity.toString() : null,
					FilledForm.answer(venue.stepFree()), FilledForm.answer(venue.hearingLoop()), venue.note());
		}

	}

	/** A topic. */
	record TopicForm(@Nullable String version, @Nullable String name, @Nullable String another) implements Versioned {

		static final TopicForm BLANK = new TopicForm(null, null, null);

		static TopicForm of(Topic topic) {
			return new TopicForm(String.valueOf(topic.version()), topic.name(), null);
		}

	}

}
