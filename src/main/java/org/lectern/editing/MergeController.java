package org.lectern.editing;

import org.lectern.catalog.Directory;
import org.lectern.catalog.Directory.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes one of two entries for the same speaker, venue or topic. */
@Controller
@RequestMapping("/admin/{path:speakers|venues|topics}/{slug}/merge")
class MergeController {

	private final Directory directory;

	private final Merging merging;

	private final Flash flash;

	MergeController(Directory directory, Merging merging, Flash flash) {
		this.directory = directory;
		this.merging = merging;
		this.flash = flash;
	}

	@GetMapping
	String form(@PathVariable String path, @PathVariable String slug, @RequestParam(defaultValue = "") String into,
			@RequestParam(defaultValue = "") String name, Model model) {
		Kind kind = Shelf.kind(path);
		model.addAttribute("gone", merging.entry(kind, slug));
		model.addAttribute("kept",
				merging.find(kind, into, name).filter((one) -> !one.slug().equals(slug)).orElse(null));
		model.addAttribute("into", into);
		model.addAttribute("typed", name);
		model.addAttribute("path", path);
		return "editing/merge";
	}

	@PostMapping
	String merge(@PathVariable String path, @PathVariable String slug, @RequestParam String into,
			RedirectAttributes next) {
		Kind kind = Shelf.kind(path);
		String gone = merging.entry(kind, slug).name();
		String kept = merging.entry(kind, into).name();
		switch (kind) {
			case SPEAKER -> directory.mergeSpeakers(slug, into);
			case VENUE -> directory.mergeVenues(slug, into);
			default -> directory.mergeTopics(slug, into);
		}
		flash.say(next, "merged", gone, kept);
		return "redirect:/admin/" + path + "/" + into;
	}

}
