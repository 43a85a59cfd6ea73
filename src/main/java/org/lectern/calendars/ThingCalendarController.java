package org.lectern.calendars;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a series, a venue, a speaker or a topic has, as calendars. */
@Controller
class ThingCalendarController {

	private final Calendars calendars;

	private final CalendarAnswers answers;

	ThingCalendarController(Calendars calendars, CalendarAnswers answers) {
		this.calendars = calendars;
		this.answers = answers;
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/series/{slug}.ics")
	void series(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.answers.send(this.calendars.series(slug, parameters), request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/venues/{slug}.ics")
	void venue(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.answers.send(this.calendars.venue(slug, parameters), request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/speakers/{slug}.ics")
	void speaker(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.answers.send(this.calendars.speaker(slug, parameters), request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/topics/{slug}.ics")
	void topic(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.answers.send(this.calendars.topic(slug, parameters), request, response);
	}

}
