package org.lectern.feeds;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.PublicChange.Place;
import org.lectern.feeds.ChangeFeeds.Part;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed, to read and to follow. */
@Controller
class ChangeController {

	private final ChangeFeeds changes;

	private final FeedAnswers answers;

	ChangeController(ChangeFeeds changes, FeedAnswers answers) {
		this.changes = changes;
		this.answers = answers;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/changes")
	String index(@RequestParam Map<String, String> parameters, Model model) {
		Asked asked = Asked.of("/changes", parameters);
		Place before = place(asked);
		Part part = this.changes.part(asked.filter(), before);
		model.addAttribute("changes", part.changes());
		model.addAttribute("narrowed", asked.narrowed());
		model.addAttribute("older", (part.next() != null) ? asked.page("/changes", part.next()) : null);
		model.addAttribute("later", before != null);
		model.addAttribute("unlisted", !parameters.isEmpty());
		return "feeds/changes";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping({ "/changes.atom", "/changes.json" })
	ResponseEntity<byte[]> feed(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
		Asked asked = Asked.of(request.getRequestURI(), parameters);
		return this.answers.answer(this.changes.feed(asked, place(asked)), asked.format());
	}

	private static @Nullable Place place(Asked asked) {
		return Optional.ofNullable(asked.at()).flatMap(Place::parse).orElse(null);
	}

}
