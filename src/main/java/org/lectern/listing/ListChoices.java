package org.lectern.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a visitor can choose from beside a list of events. */
@Component
class ListChoices {

	private static final int MOST_TOPICS = 40;

	private static final int MOST_IN_A_MONTH = 500;

	private final Catalog catalog;

	private final MonthSheets sheets;

	private final Site site;

	ListChoices(Catalog catalog, MonthSheets sheets, Site site) {
		this.catalog = catalog;
		this.sheets = sheets;
		this.site = site;
	}

	/** Series, kinds and the topics most spoken of. */
	void offer(Model model, Reader reader, Asked asked) {
		model.addAttribute("everySeries", this.catalog.series(reader).stream().filter(ListChoices::isUsed).toList());
		model.addAttribute("kinds", EventKind.values());
		model.addAttribute("topics", topics(reader, asked));
	}

	/** The month in which the visitor is, with its days leading to this list. */
	void offerMonth(Model model, Reader reader, Asked asked) {
		LocalDate from = asked.from();
		LocalDate day = (from != null) ? from : this.site.today();
		model.addAttribute("month", month(reader, YearMonth.from(day), this::dayOfList));
	}

	/** A month with all its events; its days lead where {@code link} says. */
	MonthSheet month(Reader reader, YearMonth month, Function<LocalDate, String> link) {
		return this.sheets.sheet(month, events(reader, month), link);
	}

	/** All events of a month. */
	List<EventLine> events(Reader reader, YearMonth month) {
		return this.catalog.between(reader, Filter.NONE, month.atDay(1), month.atEndOfMonth(), MOST_IN_A_MONTH);
	}

	private String dayOfList(LocalDate day) {
		return day.isBefore(this.site.today()) ? MonthSheets.path(YearMonth.from(day)) + "#day-" + day
				: "/?from=" + day + "&to=" + day;
	}

	private List<Named> topics(Reader reader, Asked asked) {
		return this.catalog.topics(reader)
			.stream()
			.sorted(Comparator.comparing((Named topic) -> !topic.slug().equals(asked.topic()))
				.thenComparing(Comparator.comparingLong(Named::events).reversed()))
			.limit(MOST_TOPICS)
			.sorted(Comparator.comparing((Named topic) -> topic.place().sortKey()))
			.toList();
	}

	private static boolean isUsed(SeriesCount series) {
		return series.events() > 0;
	}

}
