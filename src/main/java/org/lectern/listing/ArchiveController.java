package org.lectern.listing;

import java.time.LocalDate;
import java.util.List;

import org.lectern.catalog.Counts.Year;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What has been, in all or of one year. */
@Controller
class ArchiveController {

	private final EventLists lists;

	private final ListChoices choices;

	ArchiveController(EventLists lists, ListChoices choices) {
		this.lists = lists;
		this.choices = choices;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/archive")
	String index(@ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		show(model, reader, asked, asked.filter(), "/archive");
		return "listing/archive";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/archive/{year:[12]\\d{3}}")
	String show(@PathVariable int year, @ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		List<Year> years = show(model, reader, asked,
				asked.filter().between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), "/archive/" + year);
		if (years.stream().noneMatch((known) -> known.year() == year)) {
			throw new NotFound();
		}
		model.addAttribute("year", year);
		return "listing/archive";
	}

	private List<Year> show(Model model, Reader reader, Asked asked, Filter filter, String path) {
		List<Year> years = this.choices.offerPast(model, reader, asked);
		model.addAttribute("everything", years.stream().mapToLong(Year::events).sum());
		model.addAttribute("path", path);
		model.addAttribute("list", this.lists.past(reader, filter, asked, path));
		return years;
	}

}
