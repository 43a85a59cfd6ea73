package org.lectern.feeds;

import java.time.Instant;
import java.util.List;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Freshness;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.feeds.Feed.Entry;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Makes feeds of lists of events, for anybody. */
@Component
class EventFeeds {

	private static final int ON_A_PAGE = 50;

	private final Catalog catalog;

	private final Site site;

	private final FeedIds ids;

	private final EventEntries entries;

	private final EventWords words;

	private final Freshness freshness;

	EventFeeds(Catalog catalog, Site site, FeedIds ids, EventEntries entries, EventWords words, Freshness freshness) {
		this.catalog = catalog;
		this.site = site;
		this.ids = ids;
		this.entries = entries;
		this.words = words;
		this.freshness = freshness;
	}

	/**
	 * A list as it was asked for. The archive goes backwards in time; everything else
	 * begins with what was announced or changed last.
	 * @param own what makes it this list and cannot be widened
	 * @param page the path of the page with the same list
	 */
	Feed feed(Asked asked, String title, Span span, Filter own, String page) {
		Filter filter = asked.filter().and(own);
		Slice<EventRecord> events = (span == Span.ARCHIVE)
				? this.catalog.records(Reader.ANYONE, filter, span, asked.cursor(), ON_A_PAGE)
				: this.catalog.latest(Reader.ANYONE, filter, span, asked.cursor(), ON_A_PAGE);
		return feed(asked, title, page, events, events.items().stream().map(this.entries::entry).toList());
	}

	private Feed feed(Asked asked, String title, String page, Slice<?> slice, List<Entry> entries) {
		String list = this.words.say("list", this.site.name(), title);
		String narrowed = asked.narrowed();
		Instant updated = entries.stream()
			.map(Entry::updated)
			.max(Instant::compareTo)
			.orElseGet(this.freshness::changed);
		String author = this.site.institution();
		return new Feed(this.ids.of(asked.page(asked.path())),
				narrowed.isEmpty() ? list : this.words.say("narrowed", list, narrowed),
				(author != null) ? author : this.site.name(), asked.page(page), asked.from(asked.cursor()),
				(slice.next() != null) ? asked.from(slice.next()) : null,
				(slice.previous() != null) ? asked.from(slice.previous()) : null, updated, entries);
	}

}
