package org.lectern.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.editing.EventSaving.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an event, new or known. */
@Controller
@RequestMapping("/admin/events")
class EventFormController {

	private final EventDesk desk;

	private final EventFormPages pages;

	private final Flash flash;

	EventFormController(EventDesk desk, EventFormPages pages, Flash flash) {
		this.desk = desk;
		this.pages = pages;
		this.flash = flash;
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable String series, Model model) {
		return pages.form(model, null, desk.blank(series));
	}

	@PostMapping
	String create(@RequestParam(name = "do", defaultValue = "check") String button,
			@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		EventDetails details = desk.read(form, errors, button, null);
		if (errors.hasErrors() || !Button.isKnown(button)) {
			return pages.form(model, null, Button.changed(form, button), errors);
		}
		if (button.equals(Button.PREVIEW)) {
			return pages.preview(model, null, form, details);
		}
		UUID id = desk.key(form);
		Optional<Outcome> outcome = desk.create(id, details, button);
		return outcome.isPresent() ? done(outcome.get(), next)
				: stale(pages.conflict(model, id, form, details, button), id, next, response);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		return pages.form(model, id, pages.filled(id));
	}

	@PostMapping("/{id}")
	String update(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "check") String button,
			@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		EventDetails details = desk.read(form, errors, button, id);
		if (errors.hasErrors() || !Button.isKnown(button)) {
			return pages.form(model, id, Button.changed(form, button), errors);
		}
		if (button.equals(Button.PREVIEW)) {
			return pages.preview(model, id, form, details);
		}
		Optional<Outcome> outcome = desk.update(id, form, details, button);
		return outcome.isPresent() ? done(outcome.get(), next)
				: stale(pages.conflict(model, id, form, details, button), id, next, response);
	}

	private String done(Outcome outcome, RedirectAttributes next) {
		if (outcome.word().equals("same")) {
			flash.say(next, "same");
		}
		else {
			flash.say(next, outcome.id(), outcome.word());
		}
		return "redirect:/admin/events/" + outcome.id();
	}

	/** With nothing that differs it was the same form sent twice. */
	private String stale(@Nullable String view, UUID id, RedirectAttributes next, HttpServletResponse response) {
		if (view == null) {
			flash.say(next, "already");
			return "redirect:/admin/events/" + id;
		}
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		return view;
	}

}
