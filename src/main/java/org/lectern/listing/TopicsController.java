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

/** Topics, with all that was and will be said on them. */
@Controller
class TopicsController {

	private final Catalog catalog;

	private final EventLists lists;

	TopicsController(Catalog catalog, EventLists lists) {
		this.catalog = catalog;
		this.lists = lists;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/topics")
	String index(Reader reader, Model model) {
		model.addAttribute("topics", this.catalog.topics(reader));
		return "listing/topics";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/topics/{slug}")
	String show(@PathVariable String slug, @ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		model.addAttribute("topic", this.catalog.topic(reader, slug));
		this.lists.offer(model, reader, Filter.topic(slug), asked, "/topics/" + slug);
		return "listing/topic";
	}

}
