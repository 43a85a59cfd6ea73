package org.lectern.editing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.editing.ThingForms.SpeakerForm;
import org.lectern.editing.ThingFormPages.Thing;
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

/** The list and the form of speakers. */
@Controller
@RequestMapping("/admin/speakers")
class SpeakerFormController {

	private static final int PAGE = 100;

	private final Catalog catalog;

	private final Directory directory;

	private final ThingReader reader;

	private final ThingFormPages pages;

	SpeakerFormController(Catalog catalog, Directory directory, ThingReader reader, ThingFormPages pages) {
		this.catalog = catalog;
		this.directory = directory;
		this.reader = reader;
		this.pages = pages;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String behind,
			Model model) {
		List<Counts.Named> found = catalog.speakers(Desk.EDITOR, q.isBlank() ? null : q.replace('\0', ' '),
				NameCursor.parse(behind).orElse(null), PAGE);
		List<Thing> some = found.stream().map((one) -> new Thing(one.slug(), one.name(), null, one.events())).toList();
		String more = (found.size() == PAGE) ? found.get(PAGE - 1).place().toString() : null;
		return pages.page(model, Kind.SPEAKER, some, q, more);
	}

	@GetMapping(params = "new")
	String form(Model model) {
		return pages.form(model, Kind.SPEAKER, null, null, SpeakerForm.BLANK);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") SpeakerForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		SpeakerDetails details = reader.speaker(form, null, errors);
		if (errors.hasErrors()) {
			return pages.form(model, Kind.SPEAKER, null, null, form);
		}
		return pages.saved(next, Kind.SPEAKER, directory.create(details).slug());
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Model model) {
		Speaker speaker = catalog.speaker(Desk.EDITOR, slug);
		return pages.form(model, Kind.SPEAKER, slug, speaker.name(), SpeakerForm.of(speaker));
	}

	@PostMapping("/{slug}")
	String update(@PathVariable String slug, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") SpeakerForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Speaker speaker = catalog.speaker(Desk.EDITOR, slug);
		SpeakerDetails details = reader.speaker(form, speaker.photo(), errors);
		if (errors.hasErrors() || button.equals(Button.EDIT)) {
			return pages.form(model, Kind.SPEAKER, slug, speaker.name(), form);
		}
		if (ThingFormPages.isStale(form, speaker.version())) {
			return pages.stale(model, Kind.SPEAKER, slug, form, SpeakerForm.of(speaker), response);
		}
		directory.revise(slug, speaker.version(), details);
		return pages.saved(next, Kind.SPEAKER, slug);
	}

}
