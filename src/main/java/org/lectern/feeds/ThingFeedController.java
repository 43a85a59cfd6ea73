package org.lectern.feeds;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds of a series, a speaker, a venue or a topic: all its events. */
@Controller
class ThingFeedController {

	private final Catalog catalog;

	private final EventFeeds feeds;

	private final FeedAnswers answers;

	ThingFeedController(Catalog catalog, EventFeeds feeds, FeedAnswers answers) {
		this.catalog = catalog;
		this.feeds = feeds;
		this.answers = answers;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/series/{slug}.atom", "/series/{slug}.json" })
	ResponseEntity<byte[]> series(@PathVariable String slug, @RequestParam Map<String, String> parameters,
			HttpServletRequest request) {
		String name = this.catalog.series(Reader.ANYONE, slug).name();
		return answer(Asked.of(request.getRequestURI(), parameters), name, Filter.series(slug));
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/speakers/{slug}.atom", "/speakers/{slug}.json" })
	ResponseEntity<byte[]> speaker(@PathVariable String slug, @RequestParam Map<String, String> parameters,
			HttpServletRequest request) {
		String name = this.catalog.speaker(Reader.ANYONE, slug).name();
		return answer(Asked.of(request.getRequestURI(), parameters), name, Filter.speaker(slug));
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/venues/{slug}.atom", "/venues/{slug}.json" })
	ResponseEntity<byte[]> venue(@PathVariable String slug, @RequestParam Map<String, String> parameters,
			HttpServletRequest request) {
		String name = this.catalog.venue(Reader.ANYONE, slug).label();
		return answer(Asked.of(request.getRequestURI(), parameters), name, Filter.venue(slug));
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/topics/{slug}.atom", "/topics/{slug}.json" })
	ResponseEntity<byte[]> topic(@PathVariable String slug, @RequestParam Map<String, String> parameters,
			HttpServletRequest request) {
		String name = this.catalog.topic(Reader.ANYONE, slug).name();
		return answer(Asked.of(request.getRequestURI(), parameters), name, Filter.topic(slug));
	}

	private ResponseEntity<byte[]> answer(Asked asked, String name, Filter own) {
		return this.answers.answer(this.feeds.feed(asked, name, Span.ALL, own, asked.path()), asked.format());
	}

}
