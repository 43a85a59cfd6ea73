package org.lectern.feeds;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.catalog.Filter;
import org.lectern.catalog.Span;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds of the three tabs. */
@Controller
class ListFeedController {

	private final EventFeeds feeds;

	private final EventWords words;

	private final FeedAnswers answers;

	ListFeedController(EventFeeds feeds, EventWords words, FeedAnswers answers) {
		this.feeds = feeds;
		this.words = words;
		this.answers = answers;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/events.atom", "/events.json" })
	ResponseEntity<byte[]> current(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
		Asked asked = Asked.of(request.getRequestURI(), parameters);
		return answer(asked, "current", Span.CURRENT, Filter.NONE, "/");
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/lectures.atom", "/lectures.json" })
	ResponseEntity<byte[]> lectures(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
		Asked asked = Asked.of(request.getRequestURI(), parameters);
		return answer(asked, "lectures", Span.ALL, Filter.lecturesOnly(), "/lectures");
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/archive.atom", "/archive.json" })
	ResponseEntity<byte[]> archive(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
		Asked asked = Asked.of(request.getRequestURI(), parameters);
		return answer(asked, "archive", Span.ARCHIVE, Filter.NONE, "/archive");
	}

	private ResponseEntity<byte[]> answer(Asked asked, String title, Span span, Filter own, String page) {
		return this.answers.answer(this.feeds.feed(asked, this.words.say(title), span, own, page), asked.format());
	}

}
