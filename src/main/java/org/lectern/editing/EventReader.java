package org.lectern.editing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Audience;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Suggestions;
import org.lectern.catalog.When;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/**
 * Reads the form of an event: says at each field what cannot be understood, all at once.
 */
@Component
class EventReader {

	private final Catalog catalog;

	private final Suggestions suggestions;

	private final Site site;

	EventReader(Catalog catalog, Suggestions suggestions, Site site) {
		this.catalog = catalog;
		this.suggestions = suggestions;
		this.site = site;
	}

	/** What the form says; of use only while there are no errors. */
	EventDetails read(EventForm form, Errors errors) {
		Reading reading = reading(errors);
		When when = new MomentReading(reading, "when.", site.zone()).read(form.when());
		return read(form, reading, when, new Names(suggestions));
	}

	/** When it would be. */
	When when(EventForm form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		When when = new MomentReading(reading(errors), "when.", site.zone()).read(form.when());
		return errors.hasErrors() ? When.someDay(when.zone()) : when;
	}

	/** Whom and what it would add. */
	List<Names.NewName> added(EventForm form) {
		Names names = new Names(suggestions);
		read(form, reading(new BeanPropertyBindingResult(form, "form")), When.someDay(site.zone()), names);
		return names.added();
	}

	private Reading reading(Errors errors) {
		return new Reading(errors, site.today(), site.zone());
	}

	private EventDetails read(EventForm form, Reading reading, When when, Names names) {
		EventForm.What what = form.what();
		EventKind kind = reading.choice("what.kind", what.kind(), EventKind.class);
		return new EventDetails((kind != null) ? kind : EventKind.OTHER, reading.line("what.title", what.title(), 500),
				names.pick(Kind.SERIES, what.seriesSlug(), reading.line("what.series", what.series(), 300)), when,
				place(form.where(), reading, names), registration(form.registration(), reading),
				new TalkReading(reading, names, new Known(catalog)).read(form.talks()),
				topics(form.topics(), reading, names),
				reading.choice("around.audience", form.around().audience(), Audience.class),
				access(form.access(), reading), reading.line("around.host", form.around().host(), 300),
				reading.line("around.contact", form.around().contact(), 300));
	}

	static Place place(EventForm.Where where, Reading reading, Names names) {
		JoinAccess access = reading.choice("where.joinAccess", where.joinAccess(), JoinAccess.class);
		String joinUrl = reading.web("where.joinUrl", where.joinUrl());
		String platform = reading.line("where.platform", where.platform(), 100);
		boolean online = "true".equals(where.online());
		if (!online && (joinUrl != null || platform != null)) {
			reading.reject("where.online", "not-online");
		}
		return new Place(names.pick(Kind.VENUE, where.venueSlug(), reading.line("where.venue", where.venue(), 300)),
				reading.line("where.note", where.note(), 500), online, platform, joinUrl,
				(access != null) ? access : JoinAccess.AFTER_REGISTRATION);
	}

	private static Registration registration(EventForm.Registration typed, Reading reading) {
		Registration registration = new Registration(reading.web("registration.url", typed.url()),
				"true".equals(typed.required()), reading.line("registration.note", typed.note(), 500),
				reading.date("registration.closesDate", typed.closesDate()),
				reading.moment("registration.closesTime", typed.closesTime()));
		if (registration.closesDate() == null && registration.closesTime() != null) {
			reading.reject("registration.closesDate", "day-missing");
		}
		return registration;
	}

	private static List<Pick> topics(List<EventForm.TopicRow> rows, Reading reading, Names names) {
		List<Pick> topics = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Pick topic = names.pick(Kind.TOPIC, null, reading.line("topics[" + i + "].name", rows.get(i).name(), 200));
			if (topic != null && !topics.contains(topic)) {
				topics.add(topic);
			}
		}
		return topics;
	}

	private static Access access(EventForm.Access typed, Reading reading) {
		return new Access(reading.known("access.captions", typed.captions()),
				reading.known("access.signLanguage", typed.signLanguage()),
				reading.known("access.recorded", typed.recorded()),
				reading.line("access.refreshments", typed.refreshments(), 300),
				reading.line("access.note", typed.note(), 1000));
	}

	/** The people whom the catalog knows. */
	private record Known(Catalog catalog) implements TalkReading.People {

		@Override
		public @Nullable String biography(String slug) {
			return catalog.speaker(Desk.EDITOR, slug).biography();
		}

		@Override
		public @Nullable String homepage(String slug) {
			return catalog.speaker(Desk.EDITOR, slug).homepage();
		}

	}

}
