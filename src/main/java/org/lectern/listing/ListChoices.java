package org.lectern.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Choices;
import org.lectern.catalog.Counts.Year;
import org.lectern.catalog.Reader;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a visitor can choose from beside a list of events. */
@Component
class ListChoices {

	private static final int MOST = 40;

	private final Catalog catalog;

	private final MonthSheets sheets;

	private final Site site;

	ListChoices(Catalog catalog, MonthSheets sheets, Site site) {
		this.catalog = catalog;
		this.sheets = sheets;
		this.site = site;
	}

	/** The busiest series, topics and places, beside what is to come; and a month. */
	void offerComing(Model model, Reader reader, Asked asked) {
		LocalDate from = asked.from();
		YearMonth month = YearMonth.from((from != null) ? from : this.site.today());
		Choices choices = this.catalog.comingChoices(reader, asked.filter(), month, MOST);
		offer(model, choices);
		model.addAttribute("month", this.sheets.sheet(month, choices.days(), this::dayOfList));
	}

	/** The same beside the archive, with its years. */
	List<Year> offerPast(Model model, Reader reader, Asked asked) {
		Choices choices = this.catalog.pastChoices(reader, asked.filter(), MOST);
		offer(model, choices);
		model.addAttribute("years", choices.years());
		return choices.years();
	}

	/** The same beside a list of any time. */
	void offer(Model model, Reader reader, Asked asked) {
		offer(model, this.catalog.pastChoices(reader, asked.filter(), MOST));
	}

	private static void offer(Model model, Choices choices) {
		model.addAttribute("everySeries", choices.series());
		model.addAttribute("topics", choices.topics());
		model.addAttribute("places", choices.places());
	}

	private String dayOfList(LocalDate day) {
		return day.isBefore(this.site.today()) ? MonthSheets.path(YearMonth.from(day)) + "#day-" + day
				: "/?from=" + day + "&to=" + day;
	}

}
