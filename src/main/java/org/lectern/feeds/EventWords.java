package org.lectern.feeds;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventKind;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Times;
import org.lectern.history.Difference;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an event is, when and where, in plain words. */
@Component("feedWords")
class EventWords {

	/** What the history writes in place of what is too long, or not for everybody. */
	private static final Set<String> SAID = Set.of("", "changed");

	private final Markdown markdown;

	private final Times times;

	private final MessageSource messages;

	EventWords(Markdown markdown, Times times, MessageSource messages) {
		this.markdown = markdown;
		this.times = times;
		this.messages = messages;
	}

	/** Its title, after the word that it will not take place as announced. */
	String title(EventRecord event) {
		return standing(event) + plainTitle(event);
	}

	private String plainTitle(EventRecord event) {
		if (event.title() != null) {
			return this.markdown.titleToText(event.title());
		}
		String speakers = event.speakers().stream().map(SpeakerName::name).distinct().collect(Collectors.joining(", "));
		return speakers.isEmpty() ? say("untitled") : say("untitled.by", speakers);
	}

	/** "Cancelled: " or "Postponed: "; empty for what takes place. */
	String standing(EventRecord event) {
		return (event.standing() == Standing.AS_PLANNED) ? "" : standing(event.standing()) + ": ";
	}

	String standing(Standing standing) {
		return say("standing." + standing);
	}

	/** The title of a talk. */
	String title(@Nullable String title) {
		return (title != null) ? this.markdown.titleToText(title) : say("untitled");
	}

	String when(EventRecord event) {
		return event.when().isDated() ? this.times.full(event.when()) : say("undated");
	}

	/** The room, what else is said of the place, and where online. */
	String where(EventRecord event) {
		String venue = (event.venue() != null) ? event.venue().label() : "";
		String note = Objects.requireNonNullElse(event.placeNote(), "");
		return Stream.of(venue, note, online(event))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private String online(EventRecord event) {
		if (!event.online()) {
			return "";
		}
		return (event.platform() != null) ? say("online.on", event.platform()) : say("online");
	}

	String kind(EventKind kind) {
		return say("kind." + kind);
	}

	/** Name, position and affiliation of that day. */
	static String person(SpeakerName one) {
		return Stream.of(one.name(), one.position(), one.affiliation())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
	}

	/** What a field was and is now, in one line. */
	String difference(Difference one) {
		if (!isTold(one)) {
			return one.field() + ": " + say("differs");
		}
		String after = one.after().isEmpty() ? say("nothing") : one.after();
		return one.field() + ": " + (one.before().isEmpty() ? "" : one.before() + " → ") + after;
	}

	/** Whether it is told what it was and is; long texts and links are not repeated. */
	public boolean isTold(Difference one) {
		return !SAID.contains(one.before()) || !SAID.contains(one.after());
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("feeds." + key, arguments, Locale.ENGLISH);
	}

}
