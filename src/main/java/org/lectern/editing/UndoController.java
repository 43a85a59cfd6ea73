package org.lectern.editing;

import java.util.UUID;

import org.lectern.catalog.Editorial;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was done to an event, and brings back how it was. */
@Controller
@RequestMapping("/admin/events/{id}")
class UndoController {

	private final Editorial editorial;

	private final History history;

	private final Flash flash;

	UndoController(Editorial editorial, History history, Flash flash) {
		this.editorial = editorial;
		this.history = history;
		this.flash = flash;
	}

	@PostMapping("/undo/{line}")
	String undo(@PathVariable UUID id, @PathVariable String line, RedirectAttributes next) {
		Seen seen = Seen.parse(line).orElseThrow(NotFound::new);
		editorial.undo(id, seen.version(), seen.ordinal());
		flash.say(next, id, "undone");
		return "redirect:/admin/events/" + id;
	}

	@PostMapping("/restorations/{line}")
	String restore(@PathVariable UUID id, @PathVariable String line, @RequestParam long version,
			RedirectAttributes next) {
		editorial.restoreTo(id, version, line(id, line));
		flash.say(next, id, "brought-back");
		return "redirect:/admin/events/" + id;
	}

	private Line line(UUID id, String line) {
		return Seen.parse(line)
			.flatMap((seen) -> history.line(seen.version(), seen.ordinal()))
			.filter((found) -> found.subjectId().equals(id) && found.snapshotAfter() != null)
			.orElseThrow(NotFound::new);
	}

}
