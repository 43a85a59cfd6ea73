package org.lectern.calendars;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lectern.catalog.Removed;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One event as a calendar file. */
@Controller
class EventCalendarController {

	private final Calendars calendars;

	private final CalendarAnswers answers;

	EventCalendarController(Calendars calendars, CalendarAnswers answers) {
		this.calendars = calendars;
		this.answers = answers;
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/events/{slug}.ics")
	void show(@PathVariable String slug, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Optional<Removed> removed = this.calendars.removed(slug);
		if (removed.isPresent()) {
			this.answers.send(removed.get(), request, response);
			return;
		}
		this.answers.send(this.calendars.event(slug, parameters), CalendarRequest.of(parameters), request, response);
	}

}
