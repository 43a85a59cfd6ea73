package org.lectern.listing;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

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
	String index(Reader reader, Model model) {
		model.addAttribute("venues", this.catalog.venues(reader));
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
