package org.lectern.cards;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Appearance;
import org.lectern.catalog.Event;
import org.lectern.catalog.Role;
import org.lectern.catalog.Series;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Venue;
import org.lectern.catalog.When;
import org.lectern.site.Accent;
import org.lectern.site.Site;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands on cards. */
@Component
class CardTexts {

	private static final DateTimeFormatter DAY = words("EEEE, MMMM d, yyyy");

	private static final DateTimeFormatter SHORT = words("EEE, MMM d, yyyy");

	private static final DateTimeFormatter TIME = words("h:mm");

	private static final DateTimeFormatter HALF = words("a");

	private static final DateTimeFormatter ZONE = words("z");

	private final Site site;

	private final Markdown markdown;

	private final MessageSource messages;

	CardTexts(Site site, Markdown markdown, MessageSource messages) {
		this.site = site;
		this.markdown = markdown;
		this.messages = messages;
	}

	/** The card of an event. */
	Card event(Event event) {
		String title = event.displayTitle();
		Series series = event.series();
		String above = (series != null) ? series.name() : say("kind." + event.kind());
		String mark = (event.standing() != Standing.AS_PLANNED) ? say("mark." + event.standing()) : null;
		return card(mark, above, (title != null) ? this.markdown.titleToText(title) : say("no-title"), people(event),
				Stream.of(when(event.when()), where(event)).filter(Objects::nonNull).toList());
	}

	/** The card of a series. */
	Card series(Series series) {
		return card(null, series.category(), series.name(), List.of(),
				Stream.of(series.cadence()).filter(Objects::nonNull).toList());
	}

	/** The card of the whole site. */
	Card site() {
		return card(null, this.site.institution(), this.site.name(), List.of(), List.of(say("site")));
	}

	private Card card(@Nullable String mark, @Nullable String above, String title, List<Card.Name> people,
			List<String> below) {
		Accent accent = this.site.accent();
		String institution = this.site.institution();
		String whose = (institution != null) ? this.site.name() + " · " + institution : this.site.name();
		return new Card(mark, above, title, people, below, whose, accent.hex(), accent.onLight().hex());
	}

	private static List<Card.Name> people(Event event) {
		Map<String, Card.Name> people = new LinkedHashMap<>();
		event.talks()
			.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.filter((one) -> one.role() == Role.SPEAKER || one.role() == Role.PANELIST)
			.forEach((one) -> people.putIfAbsent(one.speaker().slug(), name(one)));
		return List.copyOf(people.values());
	}

	private static Card.Name name(Appearance one) {
		return new Card.Name(one.speaker().name(), one.affiliation());
	}

	private String when(When when) {
		LocalDate first = when.date();
		LocalDate last = when.endDate();
		if (first == null) {
			return say("no-date");
		}
		if (last != null && last.isAfter(first)) {
			return SHORT.format(first) + " – " + SHORT.format(last);
		}
		return (when.time() != null) ? DAY.format(first) + ", " + time(when.start()) : DAY.format(first);
	}

	private @Nullable String where(Event event) {
		Venue venue = event.venue();
		String place = (venue != null) ? venue.label() : event.placeNote();
		return (place == null && event.isOnline()) ? say("online") : place;
	}

	private static String time(ZonedDateTime time) {
		return TIME.format(time) + "\u00a0" + HALF.format(time).toLowerCase(Locale.ENGLISH) + " " + ZONE.format(time);
	}

	private String say(String key) {
		return this.messages.getMessage("cards." + key, null, Locale.ENGLISH);
	}

	private static DateTimeFormatter words(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

}
