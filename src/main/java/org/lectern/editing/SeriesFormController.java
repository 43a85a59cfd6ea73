package org.lectern.editing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.Series;
import org.lectern.catalog.SeriesDetails;
import org.lectern.editing.ThingForms.SeriesForm;
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

/** The list and the form of series. */
@Controller
@RequestMapping("/admin/series")
class SeriesFormController {

	private final Catalog catalog;

	private final Directory directory;

	private final ThingReader reader;

	private final ThingFormPages pages;

	SeriesFormController(Catalog catalog, Directory directory, ThingReader reader, ThingFormPages pages) {
		this.catalog = catalog;
		this.directory = directory;
		this.reader = reader;
		this.pages = pages;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "") String q, Model model) {
		List<Thing> all = catalog.series(Desk.EDITOR)
			.stream()
			.map((one) -> new Thing(one.slug(), one.name(), one.category(), one.events()))
			.toList();
		return pages.index(model, Kind.SERIES, all, q);
	}

	@GetMapping(params = "new")
	String form(Model model) {
		return pages.form(model, Kind.SERIES, null, null, SeriesForm.BLANK);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") SeriesForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		SeriesDetails details = reader.series(form, errors);
		if (errors.hasErrors()) {
			return pages.form(model, Kind.SERIES, null, null, form);
		}
		return pages.saved(next, Kind.SERIES, directory.create(details).slug());
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Model model) {
		Series series = catalog.series(Desk.EDITOR, slug);
		return pages.form(model, Kind.SERIES, slug, series.name(), SeriesForm.of(series, directory.details(slug)));
	}

	@PostMapping("/{slug}")
	String update(@PathVariable String slug, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") SeriesForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Series series = catalog.series(Desk.EDITOR, slug);
		SeriesDetails details = reader.series(form, errors);
		if (errors.hasErrors() || button.equals(Button.EDIT)) {
			return pages.form(model, Kind.SERIES, slug, series.name(), form);
		}
		if (ThingFormPages.isStale(form, series.version())) {
			return pages.stale(model, Kind.SERIES, slug, form, SeriesForm.of(series, directory.details(slug)),
					response);
		}
		directory.revise(slug, series.version(), details);
		return pages.saved(next, Kind.SERIES, slug);
	}

}
