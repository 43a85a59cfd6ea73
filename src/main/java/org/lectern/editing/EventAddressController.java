package org.lectern.editing;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Programme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an event another address; the old one leads there. */
@Controller
@RequestMapping("/admin/events/{id}/address")
class EventAddressController {

	private final Editorial editorial;

	private final Programme programme;

	private final EventVerbs verbs;

	EventAddressController(Editorial editorial, Programme programme, EventVerbs verbs) {
		this.editorial = editorial;
		this.programme = programme;
		this.verbs = verbs;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		Event event = programme.event(id).event();
		return page(id, new AddressForm(String.valueOf(event.version()), event.slug()), model);
	}

	@PostMapping
	String update(@PathVariable UUID id, @Valid @ModelAttribute("form") AddressForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		String slug = Objects.requireNonNullElse(form.wish(), "").strip();
		if (!slug.matches(".*[A-Za-z0-9].*") || slug.length() > 80) {
			errors.rejectValue("wish", "editing.problem.address-missing");
		}
		if (errors.hasErrors()) {
			return page(id, form, model);
		}
		return verbs.go(id, next, (event) -> slug.equals(event.slug()), "readdressed",
				() -> editorial.readdress(id, programme.event(id).event().version(), slug));
	}

	private static String page(UUID id, AddressForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("start", "/events/");
		model.addAttribute("address", "/admin/events/" + id + "/address");
		model.addAttribute("back", "/admin/events/" + id);
		return "editing/address";
	}

}
