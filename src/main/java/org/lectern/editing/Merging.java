package org.lectern.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.State;
import org.lectern.catalog.Suggestions;
import org.springframework.stereotype.Component;

/** Shows what would become one, before it does. */
@Component
class Merging {

	private static final int FEW = 5;

	private final Catalog catalog;

	private final Programme programme;

	private final Suggestions suggestions;

	private final Headings headings;

	private final Clock clock;

	Merging(Catalog catalog, Programme programme, Suggestions suggestions, Headings headings, Clock clock) {
		this.catalog = catalog;
		this.programme = programme;
		this.suggestions = suggestions;
		this.headings = headings;
		this.clock = clock;
	}

	/** The entry at an address. */
	Entry entry(Kind kind, String slug) {
		return switch (kind) {
			case SPEAKER -> entry(slug, catalog.speaker(Desk.EDITOR, slug).name(), Filter.speaker(slug));
			case VENUE -> entry(slug, catalog.venue(Desk.EDITOR, slug).label(), Filter.venue(slug));
			case TOPIC -> entry(slug, catalog.topic(Desk.EDITOR, slug).name(), Filter.topic(slug));
			case SERIES -> entry(slug, catalog.series(Desk.EDITOR, slug).name(), Filter.series(slug));
		};
	}

	/** The entry that somebody chose or typed. */
	Optional<Entry> find(Kind kind, String slug, String name) {
		return name.isBlank() ? Optional.empty() : suggestions.named(kind, new Pick(slug.isBlank() ? null : slug, name))
			.map((found) -> entry(kind, found.slug()));
	}

	private Entry entry(String slug, String name, Filter filter) {
		List<String> some = programme.events(State.ALL, filter, null, FEW)
			.items()
			.stream()
			.map((line) -> words(headings.of(line), MomentWords.of(line.when(), clock.instant())))
			.toList();
		return new Entry(slug, name, programme.count(State.ALL, filter), some);
	}

	private static String words(@Nullable String title, @Nullable MomentWords when) {
		String what = (title != null) ? title : "–";
		return (when != null) ? what + " (" + when.when() + ")" : what;
	}

	/**
	 * One of the two.
	 *
	 * @param events how many it has
	 * @param some the newest of them, in words
	 */
	record Entry(String slug, String name, long events, List<String> some) {
	}

}
