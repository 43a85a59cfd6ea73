package org.lectern.catalog;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRows.Total;
import org.lectern.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the queries for the parts of the programme. A filter's words are looked up in an
 * index where there is one that is up to date, else in the record; whether an event may
 * be seen is asked of the record in any case.
 */
@Component
class Spans {

	/** So many more are looked up, lest one that just vanished ends the list. */
	private static final int SPARE = 10;

	private static final int FEW = 1_000;

	private final Totals totals;

	private final Outlook outlook;

	private final ObjectProvider<EventFinder> finder;

	private final Site site;

	private final Clock clock;

	Spans(Totals totals, Outlook outlook, ObjectProvider<EventFinder> finder, Site site, Clock clock) {
		this.totals = totals;
		this.outlook = outlook;
		this.finder = finder;
		this.site = site;
		this.clock = clock;
	}

	/** The query for a page of so many, from a place on. */
	EventQuery page(Span span, Filter filter, @Nullable Cursor cursor, int size) {
		EventQuery query = begun(span, new EventQuery(span == Span.ARCHIVE, cursor));
		return narrow(query, filter, found(span, filter, cursor, size + SPARE));
	}

	/** The part of a list that is wanted, and how to tell the length of the whole. */
	EventRows.Wanted wanted(Portion.Wish wish) {
		Filter filter = wish.filter();
		Optional<Long> counted = index(filter).flatMap((index) -> index.count(filter, wish.span()));
		Total total = counted.map((number) -> new Total(String.valueOf(number), Map.of(), false))
			.orElseGet(() -> this.totals.of(all(wish.span(), filter), filter, wish.span() == Span.ARCHIVE));
		return new EventRows.Wanted(page(wish.span(), filter, wish.cursor(), wish.size()), wish.size() + 1, total);
	}

	/**
	 * The query for what changed last. Of many that hold the words or are to come the
	 * record finds a page soon; few are looked up all, such as what is to come and has a
	 * recording already.
	 */
	EventQuery latest(Span span, Filter filter, @Nullable Cursor cursor) {
		boolean withMaterials = filter.withRecording() || filter.withSlides();
		if (span == Span.CURRENT && filter.words() == null && (withMaterials || this.outlook.isShort())) {
			return EventQuery.byLastChange(all(span, filter), cursor);
		}
		EventQuery query = begun(span, EventQuery.byLastChange(cursor));
		return narrow(query, filter, found(span, filter, null, FEW + 1).filter((ids) -> ids.size() <= FEW));
	}

	private Optional<List<Long>> found(Span span, Filter filter, @Nullable Cursor cursor, int most) {
		return index(filter).flatMap((index) -> index.find(filter, span, cursor, most));
	}

	private EventQuery narrow(EventQuery query, Filter filter, Optional<List<Long>> found) {
		return found.map((ids) -> query.found(ids).narrow(filter.withoutWords(), zone(), this.clock))
			.orElseGet(() -> query.narrow(filter, zone(), this.clock));
	}

	/** The query for all of a part. */
	EventQuery all(Span span, Filter filter) {
		return begun(span, new EventQuery(false, null)).narrow(filter, zone(), this.clock);
	}

	/** How many there are in all. */
	long count(Span span, Filter filter) {
		return index(filter).flatMap((index) -> index.count(filter, span))
			.orElseGet(() -> this.totals.count(all(span, filter), filter, span == Span.ARCHIVE));
	}

	/** How many there are, ended or not; so many at most. */
	long countUpTo(int most, Filter filter) {
		return index(filter).flatMap((index) -> index.count(filter, Span.ALL))
			.map((number) -> Math.min(number, most))
			.orElseGet(() -> this.totals.countUpTo(most, all(Span.ALL, filter)));
	}

	private Optional<EventFinder> index(Filter filter) {
		return (filter.words() != null) ? Optional.ofNullable(this.finder.getIfAvailable()) : Optional.empty();
	}

	private EventQuery begun(Span span, EventQuery query) {
		return switch (span) {
			case CURRENT -> query.listed().unended(this.clock.instant());
			case ARCHIVE -> query.listed().ended(this.clock.instant());
			case ALL -> query.listed();
		};
	}

	private ZoneId zone() {
		return this.site.zone();
	}

}
