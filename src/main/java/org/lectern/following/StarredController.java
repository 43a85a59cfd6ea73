package org.lectern.following;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The talks that somebody starred. The browser knows which, the page does not; it asks
 * for what everybody may see of them.
 */
@Controller
class StarredController {

	private final Catalog catalog;

	private final Clock clock;

	StarredController(Catalog catalog, Clock clock) {
		this.catalog = catalog;
		this.clock = clock;
	}

	@SameForAll
	@GetMapping("/starred")
	String index() {
		return "following/starred";
	}

	/** A part of the page: these talks as a list, what is over behind the rest. */
	@GetMapping("/starred/talks")
	String show(@RequestParam(defaultValue = "") String ids, Model model) {
		List<EventLine> coming = new ArrayList<>(this.catalog.events(Reader.ANYONE, EventIds.of(ids).all()));
		List<EventLine> past = new ArrayList<>(coming);
		coming.removeIf((event) -> !event.endsAt().isAfter(this.clock.instant()));
		past.removeAll(coming);
		Collections.reverse(past);
		model.addAttribute("coming", coming);
		model.addAttribute("past", past);
		return "following/talks :: talks";
	}

}
