package org.lectern.feeds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Freshness;
import org.lectern.catalog.PublicChange;
import org.lectern.catalog.PublicChange.Place;
import org.lectern.catalog.PublicChanges;
import org.lectern.feeds.Feed.Category;
import org.lectern.feeds.Feed.Entry;
import org.lectern.history.Difference;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Makes feeds of what changed in public. */
@Component
class ChangeFeeds {

	private static final int ON_A_PAGE = 50;

	private final PublicChanges changes;

	private final Site site;

	private final FeedIds ids;

	private final EventWords words;

	private final Freshness freshness;

	ChangeFeeds(PublicChanges changes, Site site, FeedIds ids, EventWords words, Freshness freshness) {
		this.changes = changes;
		this.site = site;
		this.ids = ids;
		this.words = words;
		this.freshness = freshness;
	}

	/** A part of all changes; one more than it holds tells that there are others. */
	Part part(Filter filter, @Nullable Place before) {
		List<PublicChange> found = this.changes.of(filter, before, ON_A_PAGE + 1);
		List<PublicChange> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
		return new Part(shown, (found.size() > ON_A_PAGE) ? shown.get(ON_A_PAGE - 1).place() : null);
	}

	/** The changes from a place on, as a feed. */
	Feed feed(Asked asked, @Nullable Place before) {
		Part part = part(asked.filter(), before);
		String author = this.site.institution();
		String title = this.words.say("list", this.site.name(), this.words.say("changes"));
		Instant updated = part.changes()
			.stream()
			.map(PublicChange::happenedAt)
			.findFirst()
			.orElseGet(this.freshness::changed);
		return new Feed(this.ids.of(asked.page(asked.path())),
				asked.narrowed().isEmpty() ? title : this.words.say("narrowed", title, asked.narrowed()),
				(author != null) ? author : this.site.name(), asked.page(asked.path()), asked.from(before),
				(part.next() != null) ? asked.from(part.next()) : null, null, updated,
				part.changes().stream().map(this::entry).toList());
	}

	private Entry entry(PublicChange change) {
		EventLine event = change.event();
		String title = this.words.say("change", this.words.title(event.title()), change.words());
		String differences = change.differences()
			.stream()
			.map(this.words::difference)
			.collect(Collectors.joining("; "));
		Markup content = new Markup().paragraph(change.words());
		change.differences().forEach((one) -> difference(content, one));
		List<Category> categories = (event.series() == null) ? List.of()
				: List.of(new Category(event.series().slug(), event.series().name(), "/series"));
		return new Entry(this.ids.of("change " + change.place() + " " + event.publicId()), title, null,
				"/events/" + event.slug(), change.happenedAt(), change.happenedAt(), List.of(), categories,
				differences.isEmpty() ? change.words() : differences, content.toString(), List.of());
	}

	private void difference(Markup content, Difference one) {
		if (this.words.isTold(one)) {
			content.difference(one.field(), one.before(), one.after());
		}
		else {
			content.paragraph(this.words.difference(one));
		}
	}

	/**
	 * Some changes.
	 *
	 * @param next where to go on; missing at the end
	 */
	record Part(List<PublicChange> changes, @Nullable Place next) {
	}

}
