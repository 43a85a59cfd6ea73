package org.lectern.listing;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lectures: their series, what is to come and what has been. */
@Controller
class LecturesController {

	private static final int MOST_SERIES = 60;

	private final Catalog catalog;

	private final EventLists lists;

	LecturesController(Catalog catalog, EventLists lists) {
		this.catalog = catalog;
		this.lists = lists;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/lectures")
	String index(@ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		model.addAttribute("lectureSeries", this.catalog.lectureSeries(reader, MOST_SERIES));
		this.lists.offer(model, reader, Filter.lecturesOnly(), asked, "/lectures");
		return "listing/lectures";
	}

}
