package org.lectern.intake;

import java.util.UUID;

import org.lectern.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Stops an import, or takes it back. */
@Controller
@RequestMapping("/admin/import/{id}")
class ImportStopController {

	private final ImportDesk desk;

	ImportStopController(ImportDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable UUID id) {
		this.desk.cancel(this.desk.find(id).orElseThrow(NotFound::new));
		return "redirect:/admin/import/" + id;
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID id) {
		this.desk.undo(this.desk.find(id).orElseThrow(NotFound::new));
		return "redirect:/admin/import/" + id;
	}

}
