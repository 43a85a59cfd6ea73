package org.lectern.calendars;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lectern.catalog.Filter;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists as calendars: to subscribe to what comes, to keep what has been. */
@Controller
class ListCalendarController {

	private final Calendars calendars;

	private final CalendarAnswers answers;

	ListCalendarController(Calendars calendars, CalendarAnswers answers) {
		this.calendars = calendars;
		this.answers = answers;
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/events.ics")
	void events(@RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.answers.send(this.calendars.list("/events", Filter.NONE, parameters), request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/lectures.ics")
	void lectures(@RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.answers.send(this.calendars.list("/lectures", Filter.lecturesOnly(), parameters), request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/archive.ics")
	void archive(@RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.answers.download(this.calendars.list("/archive", Filter.NONE, parameters), true, request, response);
	}

	@SameForAll(CalendarRequest.PARAMETERS)
	@GetMapping("/archive/{year:[12]\\d{3}}.ics")
	void year(@PathVariable int year, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Filter days = Filter.NONE.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		this.answers.download(this.calendars.list("/archive/" + year, days, parameters), true, request, response);
	}

}
