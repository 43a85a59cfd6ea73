package org.lectern.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.site.SameForAll;
import org.lectern.site.Site;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the interface: to people on a page, to programs in OpenAPI. */
@Controller
class HandbookController {

	private static final int TO_CHOOSE_FROM = 20;

	private final Catalog catalog;

	private final Site site;

	private final Examples examples;

	HandbookController(Catalog catalog, Site site, Examples examples) {
		this.catalog = catalog;
		this.site = site;
		this.examples = examples;
	}

	@SameForAll
	@GetMapping({ "/api", "/api/v1" })
	String index(Model model) {
		Optional<EventRecord> latest = this.catalog.latest(Reader.ANYONE, Filter.NONE, Span.ALL, null, TO_CHOOSE_FROM)
			.items()
			.stream()
			.max(Comparator.comparingInt(Examples::names));
		model.addAttribute("operations", Operation.ALL);
		model.addAttribute("examples", this.examples.of(latest.orElse(null)));
		model.addAttribute("answer", latest.map(this.examples::answer).orElse(null));
		model.addAttribute("parameters",
				Stream.of(Parameter.FILTERS, List.of(Parameter.STATE), Parameter.PAGING)
					.flatMap(List::stream)
					.toList());
		model.addAttribute("chapters", Handbook.chapters());
		return "api/handbook";
	}

	@SameForAll
	@GetMapping("/api/v1/openapi.json")
	ResponseEntity<Map<String, Object>> describe() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(OpenApi.describe(this.site.name(), this.examples.description(), this.site.baseUrl()));
	}

}
