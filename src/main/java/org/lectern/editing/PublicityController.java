package org.lectern.editing;

import java.util.UUID;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes events public, and takes them back. */
@Controller
@RequestMapping("/admin/events/{id}")
class PublicityController {

	private final Editorial editorial;

	private final Programme programme;

	private final EventVerbs verbs;

	PublicityController(Editorial editorial, Programme programme, EventVerbs verbs) {
		this.editorial = editorial;
		this.programme = programme;
		this.verbs = verbs;
	}

	@PostMapping("/publication")
	String publish(@PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
		return verbs.go(id, next, PublicityController::isPublic, "published", () -> editorial.publish(id, version));
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
		return verbs.go(id, next, (event) -> !isPublic(event), "withdrawn", () -> editorial.withdraw(id, version));
	}

	@PostMapping("/discarding")
	String discard(@PathVariable UUID id, RedirectAttributes next) {
		return verbs.go(id, next, (event) -> programme.event(id).pending() == null, "discarded",
				() -> editorial.discardDraft(id, programme.event(id).event().version()));
	}

	private static boolean isPublic(Event event) {
		return event.status() == Status.PUBLISHED;
	}

}
