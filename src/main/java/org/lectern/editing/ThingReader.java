package org.lectern.editing;

import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Audience;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.SeriesDetails.Defaults;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.catalog.Suggestions;
import org.lectern.catalog.VenueDetails;
import org.lectern.editing.ThingForms.SeriesForm;
import org.lectern.editing.ThingForms.SpeakerForm;
import org.lectern.editing.ThingForms.TopicForm;
import org.lectern.editing.ThingForms.VenueForm;
import org.lectern.editing.ThingForms.Versioned;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the forms of series, speakers, venues and topics; all mistakes at once. */
@Component
class ThingReader {

	private static final Pattern ORCID = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");

	private static final int A_WEEK = 7 * 24 * 60;

	private final Suggestions suggestions;

	private final Site site;

	ThingReader(Suggestions suggestions, Site site) {
		this.suggestions = suggestions;
		this.site = site;
	}

	SeriesDetails series(SeriesForm form, Errors errors) {
		Reading reading = reading(errors);
		SeriesDetails details = new SeriesDetails(reading.required("name", form.name(), 300, "name-missing"),
				reading.line("category", form.category(), 100), "true".equals(form.lectures()),
				reading.text("description", form.description(), 50_000), reading.line("cadence", form.cadence(), 300),
				reading.line("organisers", form.organisers(), 1000), reading.web("homepage", form.homepage()),
				defaults(form, reading));
		unique(Kind.SERIES, form, details.name(), errors);
		return details;
	}

	private Defaults defaults(SeriesForm form, Reading reading) {
		ThingForms.Usually usual = form.usually();
		return new Defaults(reading.choice("usually.kind", usual.kind(), EventKind.class),
				reading.moment("usually.time", usual.time()),
				reading.number("usually.minutes", usual.minutes(), 1, A_WEEK),
				reading.zone("usually.zone", usual.zone()),
				EventReader.place(form.where(), reading, new Names(suggestions)),
				reading.web("registration.url", form.registration().url()),
				"true".equals(form.registration().required()), reading.line("usually.host", usual.host(), 300),
				reading.line("usually.contact", usual.contact(), 300),
				reading.choice("usually.audience", usual.audience(), Audience.class));
	}

	/**
	 * What the form says of a person.
	 * @param photo stays as it is
	 */
	SpeakerDetails speaker(SpeakerForm form, @Nullable String photo, Errors errors) {
		Reading reading = reading(errors);
		String orcid = reading.line("orcid", form.orcid(), 60);
		String digits = (orcid != null) ? orcid.replaceFirst("^https?://orcid\\.org/", "") : null;
		if (digits != null && !ORCID.matcher(digits).matches()) {
			reading.reject("orcid", "orcid");
		}
		SpeakerDetails details = new SpeakerDetails(reading.required("name", form.name(), 300, "name-missing"),
				reading.line("sortName", form.sortName(), 300),
				reading.line("pronunciation", form.pronunciation(), 300), reading.web("homepage", form.homepage()),
				digits, reading.text("biography", form.biography(), 50_000), photo);
		unique(Kind.SPEAKER, form, details.name(), errors);
		return details;
	}

	VenueDetails venue(VenueForm form, Errors errors) {
		Reading reading = reading(errors);
		VenueDetails details = new VenueDetails(reading.required("name", form.name(), 300, "name-missing"),
				reading.line("room", form.room(), 200), reading.line("address", form.address(), 500),
				reading.web("mapUrl", form.mapUrl()), reading.number("capacity", form.capacity(), 1, 1_000_000),
				reading.known("stepFree", form.stepFree()), reading.known("hearingLoop", form.hearingLoop()),
				reading.text("note", form.note(), 2000));
		String label = (details.room() != null) ? details.name() + ", " + details.room() : details.name();
		unique(Kind.VENUE, form, label, errors);
		return details;
	}

	String topic(TopicForm form, @Nullable String slug, Errors errors) {
		String name = reading(errors).required("name", form.name(), 200, "name-missing");
		boolean taken = suggestions.named(Kind.TOPIC, Pick.named(name))
			.filter((other) -> !Objects.equals(other.slug(), slug))
			.isPresent();
		if (taken && !errors.hasFieldErrors("name")) {
			errors.rejectValue("name", "editing.problem.taken");
		}
		return name;
	}

	/** A new one must not be there already, unless that is meant. */
	private void unique(Kind kind, Versioned form, String name, Errors errors) {
		boolean fresh = form.version() == null || form.version().isBlank();
		if (fresh && !"true".equals(form.another()) && !errors.hasFieldErrors("name")
				&& suggestions.named(kind, Pick.named(name)).isPresent()) {
			errors.rejectValue("name", "editing.problem.taken");
		}
	}

	private Reading reading(Errors errors) {
		return new Reading(errors, site.today(), site.zone());
	}

}
