package org.lectern.listing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Portion;
import org.lectern.catalog.Portion.Wish;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.catalog.Standing;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Asks the catalog for lists of events. */
@Component
class EventLists {

	private static final int COMING = 40;

	private static final int PAST = 50;

	private static final int A_FEW = 5;

	private final Catalog catalog;

	private final Site site;

	EventLists(Catalog catalog, Site site) {
		this.catalog = catalog;
		this.site = site;
	}

	/**
	 * What is to come and what has been of one thing; only the past is turned like pages.
	 */
	void offer(Model model, Reader reader, Filter filter, Asked asked, String path) {
		Filter narrowed = asked.filter().and(filter);
		Wish past = new Wish(Span.ARCHIVE, narrowed, asked.at(), PAST);
		model.addAttribute("path", path);
		if (asked.at() != null) {
			model.addAttribute("past", list(this.catalog.lists(reader, List.of(past)).get(0), asked, path));
			return;
		}
		List<Portion> both = this.catalog.lists(reader, List.of(new Wish(Span.CURRENT, narrowed, null, COMING), past));
		EventList coming = whole(both.get(0));
		model.addAttribute("coming", coming);
		model.addAttribute("announced", coming.events());
		model.addAttribute("past", list(both.get(1), asked, path));
	}

	/**
	 * What is to come, from where the visitor is in the list, and for where that is
	 * nothing, the last few of all.
	 */
	EventList offerComing(Model model, Reader reader, Asked asked, String path) {
		List<Portion> both = this.catalog.lists(reader,
				List.of(new Wish(Span.CURRENT, asked.filter(), asked.at(), COMING),
						new Wish(Span.ARCHIVE, Filter.NONE, null, A_FEW)));
		EventList list = list(both.get(0), asked, path);
		model.addAttribute("list", list);
		if (list.events().isEmpty()) {
			model.addAttribute("last", whole(both.get(1)));
		}
		return list;
	}

	/**
	 * The first of them that takes place as planned; what began on an earlier day and
	 * still goes on is not news.
	 */
	@Nullable EventLine next(EventList list) {
		Instant today = this.site.today().atStartOfDay(this.site.zone()).toInstant();
		return list.events()
			.stream()
			.filter((event) -> event.standing() == Standing.AS_PLANNED && event.when().isDated())
			.filter((event) -> !event.startsAt().isBefore(today))
			.findFirst()
			.orElse(null);
	}

	/** What has been, from where the visitor is in the list. */
	EventList past(Reader reader, Filter filter, Asked asked, String path) {
		Wish wish = new Wish(Span.ARCHIVE, filter, asked.at(), PAST);
		return list(this.catalog.lists(reader, List.of(wish)).get(0), asked, path);
	}

	private static EventList whole(Portion portion) {
		return new EventList(portion.slice().items(), portion.total(), portion.more(), null, null);
	}

	private static EventList list(Portion portion, Asked asked, String path) {
		return new EventList(portion.slice().items(), portion.total(), portion.more(),
				link(asked, path, portion.slice().previous()), link(asked, path, portion.slice().next()));
	}

	private static @Nullable String link(Asked asked, String path, @Nullable Cursor at) {
		return (at != null) ? asked.link(path, at) : null;
	}

}
