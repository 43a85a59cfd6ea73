package org.lectern.editing;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Standing;
import org.lectern.editing.EventSaving.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Goes from what was typed to what is saved. */
@Component
class EventDesk {

	private final EventReader reader;

	private final EventSaving saving;

	private final Beginnings beginnings;

	private final Programme programme;

	EventDesk(EventReader reader, EventSaving saving, Beginnings beginnings, Programme programme) {
		this.reader = reader;
		this.saving = saving;
		this.beginnings = beginnings;
		this.programme = programme;
	}

	/** The form of a new event, with the defaults of a series. */
	EventForm blank(@Nullable String series) {
		return FilledForm.of(UUID.randomUUID(), beginnings.of(series));
	}

	/**
	 * What the form says; of use only if there are no errors then.
	 * @param id of an event that is there already
	 */
	EventDetails read(EventForm form, Errors errors, String button, @Nullable UUID id) {
		Errors judged = Button.judges(button) ? errors : new BeanPropertyBindingResult(form, "form");
		EventDetails details = reader.read(form, judged);
		boolean undated = !details.when().isDated() && !judged.hasFieldErrors("when*");
		if (button.equals(Button.PUBLISH) && undated && !isPostponed(id)) {
			errors.rejectValue("when.date", "editing.problem.publish-date");
		}
		return details;
	}

	/** The identifier that a new event is to have. */
	UUID key(EventForm form) {
		String key = form.key();
		boolean known = key != null && key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
		return known ? UUID.fromString(key) : UUID.randomUUID();
	}

	Optional<Outcome> create(UUID id, EventDetails details, String button) {
		return saving.create(id, details, button.equals(Button.PUBLISH));
	}

	Optional<Outcome> update(UUID id, EventForm form, EventDetails details, String button) {
		return saving.update(id, form.seen(), details, button.equals(Button.PUBLISH));
	}

	private boolean isPostponed(@Nullable UUID id) {
		return id != null && programme.event(id).event().standing() == Standing.POSTPONED;
	}

}
