package org.lectern.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.lectern.intake.Run.State;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploads at the desk: looked at first, then imported. */
@Controller
@RequestMapping("/admin/import")
class ImportController {

	private final ImportDesk desk;

	private final Site site;

	private final Clock clock;

	ImportController(ImportDesk desk, Site site, Clock clock) {
		this.desk = desk;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping
	String index(Model model) {
		return form(new ImportForm(null, this.site.zone().getId(), null, null, null), model);
	}

	@PostMapping
	String create(@RequestParam(name = "files", required = false) List<MultipartFile> files,
			@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) throws IOException {
		Wishes wishes = form.wishes(this.site.zone(), errors);
		List<MultipartFile> chosen = (files != null) ? files.stream().filter((file) -> !file.isEmpty()).toList()
				: List.of();
		if (chosen.isEmpty()) {
			errors.reject("intake.import.files.none");
		}
		else if (chosen.size() > ImportDesk.MOST_FILES) {
			errors.reject("intake.import.files.many", new Object[] { ImportDesk.MOST_FILES }, "");
		}
		return errors.hasErrors() ? form(form, model) : "redirect:/admin/import/" + this.desk.take(chosen, wishes);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		Run run = this.desk.find(id).orElseThrow(NotFound::new);
		return show(run, ImportForm.of(run.wishes()), model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable UUID id, @ModelAttribute("form") ImportForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean again, Model model) {
		Run run = this.desk.find(id).orElseThrow(NotFound::new);
		Wishes wishes = form.wishes(run.wishes().zone(), errors);
		if (errors.hasErrors()) {
			return show(run, form, model);
		}
		this.desk.goOn(run, again ? State.READING : State.IMPORTING, wishes);
		return "redirect:/admin/import/" + id;
	}

	private String form(ImportForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("runs", this.desk.latest());
		model.addAttribute("now", this.clock.instant());
		return "intake/import";
	}

	private String show(Run run, ImportForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("run", run);
		model.addAttribute("report", (run.report() != null) ? run.report() : run.preview());
		model.addAttribute("busy", run.isBusy(this.clock.instant()));
		model.addAttribute("interrupted", run.isInterrupted(this.clock.instant()));
		model.addAttribute("columns", Stream.of(Column.values()).map(Column::word).toList());
		return "intake/run";
	}

}
