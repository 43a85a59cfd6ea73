package org.lectern.catalog;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives events their addresses. They are fixed at first publication: by the title, or
 * while there is none by series and date, and then once more by the title.
 */
@Component
class EventSlugs {

	static final String KIND = "event";

	private final EventRepository events;

	private final Aliases aliases;

	private final Memory memory;

	EventSlugs(EventRepository events, Aliases aliases, Memory memory) {
		this.events = events;
		this.aliases = aliases;
		this.memory = memory;
	}

	/** Called for each published event after each change. */
	void settle(Event event) {
		String title = event.displayTitle();
		String words = (title != null) ? Slug.of(title) : "";
		String old = event.slug();
		if (old == null) {
			readdress(event, free(words.isEmpty() ? provisional(event) : words, event), !words.isEmpty());
		}
		else if (!event.hasSlugFromTitle() && !words.isEmpty()) {
			readdress(event, free(words, event), true);
			this.aliases.keep(KIND, old, Objects.requireNonNull(event.id));
		}
	}

	/** Another address, on request; the old one leads here. */
	void rename(Event event, String wish) {
		String old = event.slug();
		String slug = Slug.of(wish);
		if (slug.isEmpty() || slug.equals(old)) {
			return;
		}
		long id = Objects.requireNonNull(event.id);
		boolean ownAlias = this.aliases.target(KIND, slug).filter((target) -> target == id).isPresent();
		if (ownAlias) {
			this.aliases.drop(KIND, slug);
		}
		event.readdress(ownAlias ? slug : free(slug, event), true);
		if (old != null) {
			this.aliases.keep(KIND, old, id);
		}
	}

	/** The address that it had elsewhere, or one like it where another event has that. */
	void take(Event event, @Nullable String slug, boolean fromTitle) {
		if (slug != null) {
			readdress(event, free(slug, event), fromTitle);
		}
	}

	private void readdress(Event event, String slug, boolean fromTitle) {
		event.readdress(slug, fromTitle);
		this.memory.keep(Things.slugKey(KIND, slug), event);
	}

	private static String provisional(Event event) {
		Series series = event.series();
		String start = (series != null) ? series.slug() : event.kind().name().toLowerCase(java.util.Locale.ROOT);
		return event.when().isDated() ? start + "-" + event.when().date() : start;
	}

	private String free(String slug, Event event) {
		if (!isTaken(slug)) {
			return slug;
		}
		@Nullable Object date = event.when().date();
		return Slug.free((date != null && !slug.endsWith(date.toString())) ? slug + "-" + date : slug, this::isTaken);
	}

	private boolean isTaken(String slug) {
		String key = Things.slugKey(KIND, slug);
		return this.memory.holds(key)
				|| (!this.memory.isAbsent(key) && (this.events.existsBySlug(slug) || this.aliases.has(KIND, slug)));
	}

}
