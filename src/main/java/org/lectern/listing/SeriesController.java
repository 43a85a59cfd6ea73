package org.lectern.listing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.Filter;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Series;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Series of events. */
@Controller
class SeriesController {

	private final Catalog catalog;

	private final EventLists lists;

	private final Prose prose;

	SeriesController(Catalog catalog, EventLists lists, Prose prose) {
		this.catalog = catalog;
		this.lists = lists;
		this.prose = prose;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/series")
	String index(@RequestParam(required = false) @Nullable String letter,
			@RequestParam(required = false) @Nullable String behind, Reader reader, Model model) {
		NameCursor begin = NamePage.begin(letter, behind);
		NamePage.show(model, "everySeries", this.catalog.series(reader, begin, NamePage.SIZE + 1), SeriesCount::place,
				begin);
		return "listing/series";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/series/{slug}")
	String show(@PathVariable String slug, @ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		Series series = this.catalog.series(reader, slug);
		model.addAttribute("series", series);
		this.prose.describe(model, series.description());
		this.lists.offer(model, reader, Filter.series(slug), asked, "/series/" + slug);
		return "listing/one-series";
	}

	@GetMapping("/series/{slug}/next")
	String next(@PathVariable String slug, Reader reader) {
		Series series = this.catalog.series(reader, slug);
		return this.catalog.next(reader, Filter.series(slug))
			.map((event) -> "redirect:/events/" + event.slug())
			.orElse("redirect:/series/" + series.slug());
	}

}
