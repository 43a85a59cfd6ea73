package org.lectern.listing;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page: what is to come. */
@Controller
class CurrentController {

	private final Catalog catalog;

	private final EventLists lists;

	private final ListChoices choices;

	CurrentController(Catalog catalog, EventLists lists, ListChoices choices) {
		this.catalog = catalog;
		this.lists = lists;
		this.choices = choices;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/")
	String index(@ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		EventList list = this.lists.offerComing(model, reader, asked, "/");
		boolean front = !asked.narrowed() && asked.at() == null;
		model.addAttribute("announced", list.events());
		model.addAttribute("next", front ? this.lists.next(list) : null);
		this.choices.offerComing(model, reader, asked);
		return "listing/current";
	}

	@GetMapping("/next")
	String next(Reader reader) {
		return this.catalog.next(reader, Filter.NONE)
			.map((event) -> "redirect:/events/" + event.slug())
			.orElse("redirect:/");
	}

}
