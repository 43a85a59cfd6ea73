package org.lectern.listing;

import java.time.Instant;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
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
		if (asked.at() == null) {
			EventList coming = coming(reader, narrowed);
			model.addAttribute("coming", coming);
			model.addAttribute("announced", coming.events());
		}
		model.addAttribute("past", past(reader, narrowed, asked, path));
		model.addAttribute("path", path);
	}

	/** What is to come, from where the visitor is in the list. */
	EventList coming(Reader reader, Filter filter, Asked asked, String path) {
		Slice<EventLine> slice = this.catalog.current(reader, filter, asked.at(), COMING);
		return list(slice, asked, path, () -> this.catalog.countCurrent(reader, filter));
	}

	/** The next ones, without ways to turn pages. */
	EventList coming(Reader reader, Filter filter) {
		Slice<EventLine> slice = this.catalog.current(reader, filter, null, COMING);
		long total = (slice.next() == null) ? slice.items().size() : this.catalog.countCurrent(reader, filter);
		return new EventList(slice.items(), total, null, null);
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
		Slice<EventLine> slice = this.catalog.archive(reader, filter, asked.at(), PAST);
		return list(slice, asked, path, () -> this.catalog.countArchive(reader, filter));
	}

	/** The last few, for where nothing else can be shown. */
	EventList last(Reader reader, Filter filter) {
		Slice<EventLine> slice = this.catalog.archive(reader, filter, null, A_FEW);
		return new EventList(slice.items(), slice.items().size(), null, null);
	}

	private static EventList list(Slice<EventLine> slice, Asked asked, String path, LongSupplier count) {
		boolean whole = slice.next() == null && slice.previous() == null && asked.at() == null;
		long total = whole ? slice.items().size() : count.getAsLong();
		return new EventList(slice.items(), total, link(asked, path, slice.previous()),
				link(asked, path, slice.next()));
	}

	private static @Nullable String link(Asked asked, String path, @Nullable Cursor at) {
		return (at != null) ? asked.link(path, at) : null;
	}

}
