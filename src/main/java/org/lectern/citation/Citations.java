package org.lectern.citation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.Role;
import org.lectern.catalog.Series;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Talk;
import org.lectern.catalog.Topic;
import org.lectern.catalog.Venue;
import org.lectern.citation.Cited.Author;
import org.lectern.site.Addresses;
import org.lectern.site.Site;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows what is to be cited of an event: each of its talks, or the event itself. */
@Component("citations")
class Citations {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

	private final Markdown markdown;

	private final Addresses addresses;

	private final Site site;

	private final MessageSource messages;

	Citations(Markdown markdown, Addresses addresses, Site site, MessageSource messages) {
		this.markdown = markdown;
		this.addresses = addresses;
		this.site = site;
		this.messages = messages;
	}

	/** All talks of an event, in order. */
	List<Cited> of(Event event) {
		List<Talk> talks = event.talks();
		List<Cited> cited = new ArrayList<>();
		for (Talk talk : talks) {
			String key = event.slug() + ((talks.size() > 1) ? "-" + (cited.size() + 1) : "");
			String own = (talks.size() > 1) ? talk.title() : event.displayTitle();
			cited.add(cited(event, key, own, talk));
		}
		return talks.isEmpty() ? List.of(cited(event, String.valueOf(event.slug()), event.displayTitle(), null))
				: cited;
	}

	/** One talk in words, for people. */
	public String words(Cited cited) {
		String authors = cited.authors().stream().map(Author::name).collect(Collectors.joining(", "));
		String title = "\u201c" + cited.title() + "\u201d (" + cited.genre() + ")";
		String date = (cited.date() != null) ? DAY.format(cited.date()) : null;
		return Stream
			.of(authors, title, cited.series(), cited.place(), cited.publisher(), date, cited.note(), cited.url())
			.filter((words) -> words != null && !words.isEmpty())
			.collect(Collectors.joining(", "));
	}

	/** All talks of an event in words. */
	public List<String> words(Event event) {
		return of(event).stream().map(this::words).toList();
	}

	private Cited cited(Event event, String key, @Nullable String title, @Nullable Talk talk) {
		Series series = event.series();
		String source = Stream.of(title, event.displayTitle(), (series != null) ? series.name() : null)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(say("no-title"));
		String institution = this.site.institution();
		return new Cited(key, source, this.markdown.titleToText(source), authors(talk), say("genre." + event.kind()),
				(series != null) ? series.name() : null, place(event),
				(institution != null) ? institution : this.site.name(), event.when().date(), note(event),
				(talk != null) ? talk.language() : null,
				(talk != null && talk.abstractText() != null) ? this.markdown.toPlainText(talk.abstractText()) : null,
				event.topics().stream().map(Topic::name).toList(), this.addresses.absolute("/events/" + event.slug()));
	}

	private static List<Author> authors(@Nullable Talk talk) {
		return (talk == null) ? List.of()
				: talk.appearances()
					.stream()
					.filter((one) -> one.role() == Role.SPEAKER || one.role() == Role.PANELIST)
					.map((one) -> Author.of(one.speaker().name(), one.speaker().sortName()))
					.distinct()
					.toList();
	}

	private @Nullable String place(Event event) {
		Venue venue = event.venue();
		return (venue != null) ? venue.label() : event.isOnline() ? say("online") : null;
	}

	private @Nullable String note(Event event) {
		return (event.standing() == Standing.AS_PLANNED
				|| (event.when().isDated() && event.standing() == Standing.POSTPONED)) ? null
						: say("note." + event.standing());
	}

	private String say(String key) {
		return this.messages.getMessage("citation." + key, null, Locale.ENGLISH);
	}

}
