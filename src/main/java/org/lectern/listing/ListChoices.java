package org.lectern.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a visitor can choose from beside a list of events. */
@Component
class ListChoices {

	private static final int MOST = 40;

	private static final int MOST_IN_A_MONTH = 500;

	private final Catalog catalog;

	private final MonthSheets sheets;

	private final Site site;

	ListChoices(Catalog catalog, MonthSheets sheets, Site site) {
		this.catalog = catalog;
		this.sheets = sheets;
		this.site = site;
	}

	/** Series, and the topics and places that most events have. */
	void offer(Model model, Reader reader, Asked asked) {
		model.addAttribute("everySeries", this.catalog.series(reader).stream().filter(ListChoices::isUsed).toList());
		model.addAttribute("topics", mostUsed(this.catalog.topics(reader), asked.topic()));
		model.addAttribute("places", mostUsed(this.catalog.venues(reader), asked.venue()));
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

	private static List<Named> mostUsed(List<Named> all, @Nullable String chosen) {
		return all.stream()
			.sorted(Comparator.comparing((Named one) -> !one.slug().equals(chosen))
				.thenComparing(Comparator.comparingLong(Named::events).reversed()))
			.limit(MOST)
			.sorted(Comparator.comparing((Named one) -> one.place().sortKey()))
			.toList();
	}

	private static boolean isUsed(SeriesCount series) {
		return series.events() > 0;
	}

}
