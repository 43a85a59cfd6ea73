package org.lectern.listing;

import java.time.YearMonth;
import java.util.List;

import org.lectern.catalog.EventLine;
import org.lectern.catalog.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All events of a month, day by day. */
@Controller
class CalendarController {

	private final ListChoices choices;

	private final MonthSheets sheets;

	CalendarController(ListChoices choices, MonthSheets sheets) {
		this.choices = choices;
		this.sheets = sheets;
	}

	@GetMapping("/calendar/{year:[12]\\d{3}}-{month:0[1-9]|1[0-2]}")
	String show(@PathVariable int year, @PathVariable int month, Reader reader, Model model) {
		YearMonth of = YearMonth.of(year, month);
		List<EventLine> events = this.choices.events(reader, of);
		model.addAttribute("events", events);
		model.addAttribute("sheet", this.sheets.sheet(of, events, (day) -> "#day-" + day));
		model.addAttribute("unlisted", events.isEmpty());
		return "listing/month";
	}

}
