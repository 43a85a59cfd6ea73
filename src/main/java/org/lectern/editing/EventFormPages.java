package org.lectern.editing;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Programme.Edited;
import org.lectern.catalog.Rehearsal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** The pages on which an event is written: form, preview, and both texts. */
@Component
class EventFormPages {

	private final Programme programme;

	private final Rehearsal rehearsal;

	private final EventReader reader;

	private final Headings headings;

	private final Clock clock;

	EventFormPages(Programme programme, Rehearsal rehearsal, EventReader reader, Headings headings, Clock clock) {
		this.programme = programme;
		this.rehearsal = rehearsal;
		this.reader = reader;
		this.headings = headings;
		this.clock = clock;
	}

	/** The form with what a button changed of it, and with what is wrong with it. */
	String form(Model model, @Nullable UUID id, EventForm form, BindingResult errors) {
		BindingResult shown = new BeanPropertyBindingResult(form, "form");
		shown.addAllErrors(errors);
		String view = form(model, id, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", shown);
		return view;
	}

	/** The form as it is. */
	String form(Model model, @Nullable UUID id, EventForm form) {
		model.addAttribute("form", form);
		model.addAttribute("understood", MomentWords.of(reader.when(form), clock.instant()));
		model.addAttribute("added", reader.added(form));
		Edited edited = (id != null) ? programme.event(id) : null;
		model.addAttribute("edited", edited);
		model.addAttribute("heading", (edited != null) ? headings.of(edited.event()) : null);
		model.addAttribute("address", address(id));
		return "editing/event";
	}

	/**
	 * What visitors would see: the public page of an event takes it over, with the form's
	 * fields for the way back.
	 */
	String preview(Model model, @Nullable UUID id, EventForm form, EventDetails details) {
		Edited edited = (id != null) ? programme.event(id) : null;
		model.addAttribute("rehearsed",
				rehearsal.page(Reader.ANYONE, details, (edited != null) ? edited.event() : null));
		model.addAttribute("typed", Fields.of(form));
		model.addAttribute("typedAt", address(id));
		return "forward:/events/rehearsal";
	}

	/** Both texts where they differ; nothing if they do not. */
	@Nullable String conflict(Model model, UUID id, EventForm form, EventDetails details, String button) {
		Edited now = programme.event(id);
		EventForm before = Seen.parse(form.seen())
			.flatMap((seen) -> programme.asOf(seen.version(), seen.ordinal()))
			.map((old) -> FilledForm.of(now, old))
			.orElse(null);
		BothTexts both = BothTexts.of(FilledForm.of(now, details), FilledForm.of(now), before);
		if (both.differing().isEmpty()) {
			return null;
		}
		model.addAttribute("both", both);
		model.addAttribute("line", now.history().get(0));
		model.addAttribute("labels", "editing.event.");
		model.addAttribute("button", button);
		model.addAttribute("address", address(id));
		return "editing/conflict";
	}

	/** An event as its form needs it. */
	EventForm filled(UUID id) {
		return FilledForm.of(programme.event(id));
	}

	private static String address(@Nullable UUID id) {
		return (id != null) ? "/admin/events/" + id : "/admin/events";
	}

}
