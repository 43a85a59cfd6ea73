package org.lectern.listing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Filter;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Places, with what takes place there. */
@Controller
class VenuesController {

	private final Catalog catalog;

	private final EventLists lists;

	VenuesController(Catalog catalog, EventLists lists) {
		this.catalog = catalog;
		this.lists = lists;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/venues")
	String index(@RequestParam(required = false) @Nullable String letter,
			@RequestParam(required = false) @Nullable String behind, Reader reader, Model model) {
		NameCursor begin = NamePage.begin(letter, behind);
		NamePage.show(model, "venues", this.catalog.venues(reader, begin, NamePage.SIZE + 1), Named::place, begin);
		return "listing/venues";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/venues/{slug}")
	String show(@PathVariable String slug, @ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		model.addAttribute("venue", this.catalog.venue(reader, slug));
		this.lists.offer(model, reader, Filter.venue(slug), asked, "/venues/" + slug);
		return "listing/venue";
	}

}
