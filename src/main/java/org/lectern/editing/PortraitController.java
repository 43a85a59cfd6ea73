package org.lectern.editing;

import java.io.IOException;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Speaker;
import org.lectern.media.UnusablePhoto;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photo of a speaker. */
@Controller
@RequestMapping("/admin/speakers/{slug}/photo")
class PortraitController {

	private final Catalog catalog;

	private final Portraits portraits;

	private final Flash flash;

	PortraitController(Catalog catalog, Portraits portraits, Flash flash) {
		this.catalog = catalog;
		this.portraits = portraits;
		this.flash = flash;
	}

	@GetMapping
	String form(@PathVariable String slug, Model model) {
		return page(slug, new PhotoForm(null), model);
	}

	@PostMapping
	String update(@PathVariable String slug, @Valid @ModelAttribute("form") PhotoForm form, BindingResult errors,
			Model model, RedirectAttributes next) throws IOException {
		MultipartFile photo = form.photo();
		if (photo == null || photo.isEmpty()) {
			errors.rejectValue("photo", "editing.problem.photo-missing");
		}
		else if (!errors.hasErrors()) {
			keep(slug, photo.getBytes(), errors);
		}
		if (errors.hasErrors()) {
			return page(slug, form, model);
		}
		flash.say(next, "photo");
		return "redirect:/admin/speakers/" + slug + "/photo";
	}

	@PostMapping("/removal")
	String remove(@PathVariable String slug, RedirectAttributes next) {
		portraits.remove(slug);
		flash.say(next, "photo-removed");
		return "redirect:/admin/speakers/" + slug + "/photo";
	}

	private void keep(String slug, byte[] upload, BindingResult errors) {
		try {
			portraits.keep(slug, upload);
		}
		catch (UnusablePhoto ex) {
			errors.rejectValue("photo", "editing.problem.photo", String.valueOf(ex.getMessage()));
		}
	}

	private String page(String slug, PhotoForm form, Model model) {
		Speaker speaker = catalog.speaker(Desk.EDITOR, slug);
		model.addAttribute("form", form);
		model.addAttribute("speaker", speaker);
		model.addAttribute("photo", portraits.path(speaker));
		return "editing/photo";
	}

	/** What is chosen. */
	record PhotoForm(@Nullable MultipartFile photo) {
	}

}
