package org.lectern.listing;

import java.time.LocalDate;
import java.time.YearMonth;

import org.lectern.catalog.Reader;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Months and weeks, day by day. */
@Controller
class CalendarController {

	private final CalendarSheets sheets;

	private final ListChoices choices;

	CalendarController(CalendarSheets sheets, ListChoices choices) {
		this.sheets = sheets;
		this.choices = choices;
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/calendar/{year:[12]\\d{3}}-{month:0[1-9]|1[0-2]}")
	String month(@PathVariable int year, @PathVariable int month, @ModelAttribute(binding = false) Asked asked,
			Reader reader, Model model) {
		return show(this.sheets.month(YearMonth.of(year, month), reader, asked), asked, reader, model);
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/calendar/{year:[12]\\d{3}}-W{week:0[1-9]|[1-4]\\d|5[0-3]}")
	String week(@PathVariable int year, @PathVariable int week, @ModelAttribute(binding = false) Asked asked,
			Reader reader, Model model) {
		LocalDate monday = CalendarSheets.monday(year, week);
		if (monday == null) {
			throw new NotFound();
		}
		return show(this.sheets.week(monday, reader, asked), asked, reader, model);
	}

	private String show(CalendarSheet sheet, Asked asked, Reader reader, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("unlisted", asked.narrowed() || sheet.isEmpty());
		this.choices.offer(model, reader, asked);
		return "listing/calendar";
	}

}
