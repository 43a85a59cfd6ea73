package org.lectern.search;

import java.util.Comparator;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the search. */
@Controller
class SearchController {

	private static final int TOPICS = 24;

	private final Search search;

	private final Catalog catalog;

	SearchController(Search search, Catalog catalog) {
		this.search = search;
		this.catalog = catalog;
	}

	@SameForAll(Asking.PARAMETERS)
	@GetMapping("/search")
	String index(@RequestParam Map<String, String> parameters, Model model, HttpServletResponse response) {
		Asking asking = Asking.of(parameters);
		model.addAttribute("asking", asking);
		if (asking.isEmpty()) {
			model.addAttribute("topics",
					this.catalog.topics(Reader.ANYONE)
						.stream()
						.sorted(Comparator.comparingLong(Named::events).reversed())
						.limit(TOPICS)
						.toList());
			return "search/search";
		}
		Results results = this.search.results(asking).orElse(null);
		model.addAttribute("results", results);
		if (results == null || !results.fresh()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
		return "search/search";
	}

}
