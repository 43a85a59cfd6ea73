package org.lectern.embed;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.catalog.Subject;
import org.lectern.catalog.Subjects;
import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Events for the frame of another site's page: whoever looks, it shows what anyone may
 * see.
 */
@Controller
class EmbedController {

	private final Catalog catalog;

	private final Subjects subjects;

	private final Clock clock;

	EmbedController(Catalog catalog, Subjects subjects, Clock clock) {
		this.catalog = catalog;
		this.subjects = subjects;
		this.clock = clock;
	}

	@ModelAttribute
	void forOtherSitesOnly(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

	@SameForAll(Embed.PARAMETERS)
	@GetMapping("/embed")
	String show(@RequestParam Map<String, String> parameters, Model model) {
		Embed embed = Embed.of(parameters);
		Subject subject = subjects.of(Reader.ANYONE, embed.filter());
		model.addAttribute("embed", embed);
		model.addAttribute("names", subject.names());
		model.addAttribute("events", events(embed, subject));
		model.addAttribute("whole", Embed.link(embed.past() ? "/archive" : "/", subject.filter().parameters()));
		model.addAttribute("now", clock.instant());
		return "embed/embed";
	}

	private List<EventRecord> events(Embed embed, Subject subject) {
		if (embed.event() != null) {
			return List.of(catalog.record(Reader.ANYONE, embed.event()));
		}
		Span span = embed.past() ? Span.ARCHIVE : Span.CURRENT;
		return catalog.records(Reader.ANYONE, subject.filter(), span, null, embed.limit()).items();
	}

	@ExceptionHandler
	ResponseEntity<Void> follow(Moved moved, WebRequest request) {
		String slug = moved.path().substring(moved.path().lastIndexOf('/') + 1);
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(asked(request).ofEvent(slug).address()))
			.build();
	}

	@ExceptionHandler
	ModelAndView miss(NotFound problem, WebRequest request) {
		return missing(HttpStatus.NOT_FOUND, request);
	}

	@ExceptionHandler
	ModelAndView miss(Gone problem, WebRequest request) {
		return missing(HttpStatus.GONE, request);
	}

	private static ModelAndView missing(HttpStatus status, WebRequest request) {
		return new ModelAndView("embed/missing", Map.of("embed", asked(request)), status);
	}

	private static Embed asked(WebRequest request) {
		Map<String, String> parameters = new HashMap<>();
		request.getParameterNames().forEachRemaining((name) -> parameters.put(name, request.getParameter(name)));
		return Embed.of(parameters);
	}

}
