package org.lectern.editing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programme.Edited;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.When;
import org.lectern.editing.EventForm.Access;
import org.lectern.editing.EventForm.Around;
import org.lectern.editing.EventForm.MaterialRow;
import org.lectern.editing.EventForm.Moment;
import org.lectern.editing.EventForm.Registration;
import org.lectern.editing.EventForm.SpeakerRow;
import org.lectern.editing.EventForm.TalkRow;
import org.lectern.editing.EventForm.TopicRow;
import org.lectern.editing.EventForm.What;
import org.lectern.editing.EventForm.Where;

/** Fills the form of an event with what is known. */
final class FilledForm {

	private final Map<String, Speaker> people = new HashMap<>();

	private FilledForm() {
	}

	/** The form of an event, or of its pending change where there is one. */
	static EventForm of(Edited edited) {
		EventDetails pending = edited.pending();
		return of(edited, (pending != null) ? pending : edited.details());
	}

	/** The form of other details of the same event. */
	static EventForm of(Edited edited, EventDetails details) {
		FilledForm filled = new FilledForm();
		filled.know(edited.event());
		return filled.form(null, Seen.of(edited), details);
	}

	/** The form of an event that does not exist yet. */
	static EventForm of(UUID key, EventDetails details) {
		return new FilledForm().form(key.toString(), null, details);
	}

	private void know(Event event) {
		event.talks()
			.forEach((talk) -> talk.appearances()
				.forEach((appearance) -> people.put(appearance.speaker().slug(), appearance.speaker())));
	}

	private EventForm form(@Nullable String key, @Nullable String seen, EventDetails details) {
		Pick series = details.series();
		EventDetails.Registration registration = details.registration();
		EventDetails.Access access = details.access();
		return new EventForm(key, seen, new What(name(series), slug(series), details.kind().name(), details.title()),
				moment(details.when()), where(details.place()),
				new Registration(registration.url(), tick(registration.required()), registration.note(),
						text(registration.closesDate()), text(registration.closesTime())),
				details.talks().stream().map(this::talk).toList(),
				details.topics().stream().map((topic) -> new TopicRow(topic.name())).toList(),
				new Access(answer(access.captions()), answer(access.signLanguage()), answer(access.recorded()),
						access.refreshments(), access.note()),
				new Around(name(details.audience()), details.host(), details.contact()))
			.withRoomToType();
	}

	static Moment moment(When when) {
		return new Moment(text(when.date()), text(when.time()), text(when.endDate()), text(when.endTime()),
				when.zone().getId(), tick(when.isAllDay()));
	}

	static Where where(EventDetails.Place place) {
		return new Where(name(place.venue()), slug(place.venue()), place.note(), tick(place.online()), place.platform(),
				place.joinUrl(), place.joinAccess().name());
	}

	private TalkRow talk(TalkDetails talk) {
		Integer offset = talk.startOffset();
		return new TalkRow(talk.title(), talk.abstractText(), talk.language(),
				(offset != null) ? offset.toString() : null, talk.appearances().stream().map(this::speaker).toList(),
				talk.materials().stream().map(FilledForm::material).toList());
	}

	private SpeakerRow speaker(AppearanceDetails appearance) {
		String slug = appearance.speaker().slug();
		Speaker known = (slug != null) ? people.get(slug) : null;
		String biography = appearance.biography();
		String homepage = appearance.homepage();
		return new SpeakerRow(appearance.speaker().name(), slug, appearance.role().name(), appearance.position(),
				appearance.affiliation(), (biography == null && known != null) ? known.biography() : biography,
				(homepage == null && known != null) ? known.homepage() : homepage);
	}

	private static MaterialRow material(MaterialDetails material) {
		return new MaterialRow(material.kind().name(), material.label(), material.url(), text(material.publicFrom()));
	}

	static @Nullable String text(@Nullable LocalDate date) {
		return (date != null) ? MomentWords.day(date) : null;
	}

	static @Nullable String text(@Nullable LocalTime time) {
		return (time == null) ? null : (time.getSecond() == 0) ? MomentWords.time(time) : time.toString();
	}

	static @Nullable String tick(boolean ticked) {
		return ticked ? "true" : null;
	}

	static @Nullable String answer(@Nullable Boolean known) {
		return (known == null) ? null : (known ? Reading.Answer.YES : Reading.Answer.NO).name();
	}

	static @Nullable String name(@Nullable Enum<?> choice) {
		return (choice != null) ? choice.name() : null;
	}

	static @Nullable String name(@Nullable Pick pick) {
		return (pick != null) ? pick.name() : null;
	}

	static @Nullable String slug(@Nullable Pick pick) {
		return (pick != null) ? pick.slug() : null;
	}

}
