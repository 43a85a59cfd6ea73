package org.lectern.listing;

import java.util.Map;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Status;
import org.lectern.site.Moved;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The page of an event. */
@Controller
class EventController {

	private final Catalog catalog;

	private final Prose prose;

	private final Summaries summaries;

	EventController(Catalog catalog, Prose prose, Summaries summaries) {
		this.catalog = catalog;
		this.prose = prose;
		this.summaries = summaries;
	}

	@GetMapping("/events")
	String index() {
		throw new Moved("/");
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/events/{slug}")
	String show(@PathVariable String slug, Reader reader, Model model) {
		EventPage page = this.catalog.event(reader, slug);
		model.addAttribute("editor", reader.isEditor());
		model.addAttribute("unlisted", page.event().status() != Status.PUBLISHED || page.event().isDeleted());
		return page(page, model);
	}

	/**
	 * The page of an event that is not saved: the desk hands it over, with what was typed
	 * and where the form is.
	 */
	@PostMapping("/events/rehearsal")
	String rehearse(@RequestAttribute EventPage rehearsed, @RequestAttribute Map<String, String> typed,
			@RequestAttribute String typedAt, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("typedAt", typedAt);
		model.addAttribute("unlisted", true);
		return page(rehearsed, model);
	}

	private String page(EventPage page, Model model) {
		Announcement announcement = new Announcement(page);
		model.addAttribute("page", page);
		model.addAttribute("event", page.event());
		model.addAttribute("announcement", announcement);
		model.addAttribute("heading", this.summaries.title(page.event()));
		model.addAttribute("description", this.summaries.of(page.event()));
		model.addAttribute("formulas", this.prose.hasMaths(announcement));
		return "listing/event";
	}

}
