package org.lectern.calendars;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Removed;
import org.lectern.catalog.Series;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.Topic;
import org.lectern.catalog.Venue;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Component;

/** Finds what a calendar's address stands for; what was renamed leads to its new name. */
@Component
class Calendars {

	private final Catalog catalog;

	Calendars(Catalog catalog) {
		this.catalog = catalog;
	}

	/** All events, as far as the parameters do not narrow them. */
	Asked list(String path, Filter fixed, Map<String, String> parameters) {
		CalendarRequest request = CalendarRequest.of(parameters);
		Filter filter = request.filter();
		renamed(parameters, path, "series", filter.series(), (slug) -> this.catalog.series(Reader.ANYONE, slug));
		renamed(parameters, path, "venue", filter.venue(), (slug) -> this.catalog.venue(Reader.ANYONE, slug));
		renamed(parameters, path, "speaker", filter.speaker(), (slug) -> this.catalog.speaker(Reader.ANYONE, slug));
		renamed(parameters, path, "topic", filter.topic(), (slug) -> this.catalog.topic(Reader.ANYONE, slug));
		return new Asked(path, "", fixed, request.of(fixed));
	}

	Asked series(String slug, Map<String, String> parameters) {
		Series series = found(() -> this.catalog.series(Reader.ANYONE, slug), parameters);
		return thing("/series/" + slug, series.name(), Filter.series(slug), parameters);
	}

	Asked venue(String slug, Map<String, String> parameters) {
		Venue venue = found(() -> this.catalog.venue(Reader.ANYONE, slug), parameters);
		return thing("/venues/" + slug, venue.label(), Filter.venue(slug), parameters);
	}

	Asked speaker(String slug, Map<String, String> parameters) {
		Speaker speaker = found(() -> this.catalog.speaker(Reader.ANYONE, slug), parameters);
		return thing("/speakers/" + slug, speaker.name(), Filter.speaker(slug), parameters);
	}

	Asked topic(String slug, Map<String, String> parameters) {
		Topic topic = found(() -> this.catalog.topic(Reader.ANYONE, slug), parameters);
		return thing("/topics/" + slug, topic.name(), Filter.topic(slug), parameters);
	}

	/**
	 * An event that has a date.
	 * @throws org.lectern.site.Gone if it was deleted
	 */
	EventRecord event(String slug, Map<String, String> parameters) {
		EventRecord event = found(() -> this.catalog.record(Reader.ANYONE, slug), parameters);
		if (!event.when().isDated()) {
			throw new NotFound();
		}
		return event;
	}

	/** An event that was deleted, so that copies of it can be taken away. */
	Optional<Removed> removed(String slug) {
		return this.catalog.removed(slug).filter((event) -> event.when().isDated());
	}

	private static Asked thing(String path, String name, Filter fixed, Map<String, String> parameters) {
		return new Asked(path, name, fixed, CalendarRequest.of(parameters).of(fixed));
	}

	private static <T> T found(Supplier<T> thing, Map<String, String> parameters) {
		try {
			return thing.get();
		}
		catch (Moved moved) {
			throw new Moved(CalendarAddresses.path(moved.path() + ".ics",
					CalendarRequest.of(parameters).parameters(Filter.NONE)));
		}
	}

	/** A subscription goes on when a thing that narrows it gets another name. */
	private static void renamed(Map<String, String> parameters, String path, String parameter, @Nullable String slug,
			Consumer<String> thing) {
		if (slug == null) {
			return;
		}
		try {
			thing.accept(slug);
		}
		catch (Moved moved) {
			Map<String, String> now = CalendarRequest.of(parameters).parameters(Filter.NONE);
			now.put(parameter, moved.path().substring(moved.path().lastIndexOf('/') + 1));
			throw new Moved(CalendarAddresses.path(path + ".ics", now));
		}
		catch (NotFound unknown) {
			// then there is nothing in the calendar
		}
	}

}
