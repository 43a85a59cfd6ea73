package org.lectern.editing;

import java.util.UUID;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts events into the bin and takes them out of it; and copies them. */
@Controller
@RequestMapping("/admin/events/{id}")
class BinController {

	private final Editorial editorial;

	private final EventVerbs verbs;

	private final Flash flash;

	BinController(Editorial editorial, EventVerbs verbs, Flash flash) {
		this.editorial = editorial;
		this.verbs = verbs;
		this.flash = flash;
	}

	@PostMapping("/deletion")
	String delete(@PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
		return verbs.go(id, next, Event::isDeleted, "deleted", () -> editorial.delete(id, version));
	}

	@PostMapping("/restoration")
	String restore(@PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
		return verbs.go(id, next, (event) -> !event.isDeleted(), "restored", () -> editorial.restore(id, version));
	}

	@PostMapping("/copies")
	String copy(@PathVariable UUID id, RedirectAttributes next) {
		UUID copy = editorial.duplicate(id).publicId();
		flash.say(next, copy, "copied");
		return "redirect:/admin/events/" + copy;
	}

}
