package org.lectern.editing;

import java.util.Objects;

import jakarta.validation.Valid;

import org.lectern.catalog.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a series, speaker, venue or topic another address; the old one leads there. */
@Controller
@RequestMapping("/admin/{path:series|speakers|venues|topics}/{slug}/address")
class ThingAddressController {

	private final Directory directory;

	private final Flash flash;

	ThingAddressController(Directory directory, Flash flash) {
		this.directory = directory;
		this.flash = flash;
	}

	@GetMapping
	String form(@PathVariable String path, @PathVariable String slug, Model model) {
		return page(path, slug, new AddressForm(null, slug), model);
	}

	@PostMapping
	String update(@PathVariable String path, @PathVariable("slug") String old,
			@Valid @ModelAttribute("form") AddressForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		String wish = Objects.requireNonNullElse(form.wish(), "").strip();
		if (!wish.matches(".*[A-Za-z0-9].*") || wish.length() > 80) {
			errors.rejectValue("wish", "editing.problem.address-missing");
		}
		if (errors.hasErrors()) {
			return page(path, old, form, model);
		}
		String slug = directory.readdress(Shelf.kind(path), old, wish);
		flash.say(next, "readdressed");
		return "redirect:/admin/" + path + "/" + slug;
	}

	private static String page(String path, String slug, AddressForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("start", "/" + path + "/");
		model.addAttribute("address", "/admin/" + path + "/" + slug + "/address");
		model.addAttribute("back", "/admin/" + path + "/" + slug);
		return "editing/address";
	}

}
