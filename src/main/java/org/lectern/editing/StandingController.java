package org.lectern.editing;

import java.util.UUID;

import jakarta.validation.Valid;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
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

/** Cancels and postpones events, and lets them take place after all. */
@Controller
@RequestMapping("/admin/events/{id}")
class StandingController {

	private final Editorial editorial;

	private final StandingPages pages;

	private final EventVerbs verbs;

	StandingController(Editorial editorial, StandingPages pages, EventVerbs verbs) {
		this.editorial = editorial;
		this.pages = pages;
		this.verbs = verbs;
	}

	@GetMapping("/{verb:cancellation|postponement}")
	String form(@PathVariable UUID id, @PathVariable String verb, Model model) {
		return pages.form(model, id, verb);
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable UUID id, @Valid @ModelAttribute("form") StandingForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		Reading reading = pages.reading(errors);
		String reason = reading.line("reason", form.reason(), 900);
		if (errors.hasErrors()) {
			return pages.again(model, id, "cancellation");
		}
		return verbs.go(id, next, (event) -> event.standing() == Standing.CANCELLED, "cancelled",
				() -> editorial.cancel(id, pages.version(form), reason));
	}

	@PostMapping("/postponement")
	String postpone(@PathVariable UUID id, @Valid @ModelAttribute("form") StandingForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		Reading reading = pages.reading(errors);
		String reason = reading.line("reason", form.reason(), 900);
		When when = pages.newTime(id, form, reading);
		if (errors.hasErrors()) {
			return pages.again(model, id, "postponement");
		}
		return verbs.go(id, next, (event) -> isPostponed(event, when), "postponed",
				() -> editorial.postpone(id, pages.version(form), reason, when.isDated() ? when : null));
	}

	@PostMapping("/reinstatement")
	String reinstate(@PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
		return verbs.go(id, next, (event) -> event.standing() == Standing.AS_PLANNED, "reinstated",
				() -> editorial.reinstate(id, version));
	}

	private static boolean isPostponed(Event event, When when) {
		boolean sameTime = event.when().isDated() ? event.when().equals(when) : !when.isDated();
		return event.standing() == Standing.POSTPONED && sameTime;
	}

}
