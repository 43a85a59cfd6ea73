package org.lectern.editing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.Venue;
import org.lectern.catalog.VenueDetails;
import org.lectern.editing.ThingForms.VenueForm;
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

/** The list and the form of venues. */
@Controller
@RequestMapping("/admin/venues")
class VenueFormController {

	private final Catalog catalog;

	private final Directory directory;

	private final ThingReader reader;

	private final ThingFormPages pages;

	VenueFormController(Catalog catalog, Directory directory, ThingReader reader, ThingFormPages pages) {
		this.catalog = catalog;
		this.directory = directory;
		this.reader = reader;
		this.pages = pages;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "") String q, Model model) {
		List<Thing> all = catalog.venues(Desk.EDITOR)
			.stream()
			.map((one) -> new Thing(one.slug(), one.name(), null, one.events()))
			.toList();
		return pages.index(model, Kind.VENUE, all, q);
	}

	@GetMapping(params = "new")
	String form(Model model) {
		return pages.form(model, Kind.VENUE, null, null, VenueForm.BLANK);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") VenueForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		VenueDetails details = reader.venue(form, errors);
		if (errors.hasErrors()) {
			return pages.form(model, Kind.VENUE, null, null, form);
		}
		return pages.saved(next, Kind.VENUE, directory.create(details).slug());
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Model model) {
		Venue venue = catalog.venue(Desk.EDITOR, slug);
		return pages.form(model, Kind.VENUE, slug, venue.label(), VenueForm.of(venue));
	}

	@PostMapping("/{slug}")
	String update(@PathVariable String slug, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") VenueForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Venue venue = catalog.venue(Desk.EDITOR, slug);
		VenueDetails details = reader.venue(form, errors);
		if (errors.hasErrors() || button.equals(Button.EDIT)) {
			return pages.form(model, Kind.VENUE, slug, venue.label(), form);
		}
		if (ThingFormPages.isStale(form, venue.version())) {
			return pages.stale(model, Kind.VENUE, slug, form, VenueForm.of(venue), response);
		}
		directory.revise(slug, venue.version(), details);
		return pages.saved(next, Kind.VENUE, slug);
	}

}
