package org.lectern.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.Removed;
import org.lectern.catalog.Role;
import org.lectern.catalog.Standing;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a calendar says of an event, in words. */
@Component
class EventText {

	private static final int MOST_NAMES = 2;

	private static final int MOST_CATEGORIES = 30;

	private final Markdown markdown;

	private final EventPractice practice;

	private final MessageSource messages;

	EventText(Markdown markdown, EventPractice practice, MessageSource messages) {
		this.markdown = markdown;
		this.practice = practice;
		this.messages = messages;
	}

	/** What became of it, who speaks, and on what, in one line. */
	String summary(EventRecord event) {
		String title = title(event);
		String who = hasOwnTitle(event) ? "" : who(event);
		String line = who.isEmpty() ? title : say("summary", who, title);
		return (event.standing() == Standing.AS_PLANNED) ? line : say("summary." + event.standing(), line);
	}

	/** That it was removed. */
	String summary(Removed event) {
		return say("summary.removed", (event.title() != null) ? this.markdown.titleToText(event.title()) : untitled());
	}

	/** Its title in readable signs, or that it is to be announced. */
	String title(EventRecord event) {
		String title = event.title();
		if (title != null) {
			return this.markdown.titleToText(title);
		}
		boolean named = event.series() != null && event.speakers().isEmpty();
		return named ? say("untitled-in", Objects.requireNonNull(event.series()).name()) : untitled();
	}

	/** What stands where there is no title yet. */
	String untitled() {
		return say("untitled");
	}

	/** The language of the summary, where it is known. */
	@Nullable String language(EventRecord event) {
		return (event.title() == null || hasOwnTitle(event)) ? null
				: event.talks().stream().findFirst().map(TalkRecord::language).orElse(null);
	}

	/** Series, kind and topics. */
	List<String> categories(EventRecord event) {
		List<String> categories = new ArrayList<>();
		categories.add(this.messages.getMessage("listing.kind." + event.kind(), null, Locale.ENGLISH));
		Optional.ofNullable(event.series()).ifPresent((series) -> categories.add(series.name()));
		event.topics().forEach((topic) -> categories.add(topic.name()));
		return categories.stream().distinct().limit(MOST_CATEGORIES).toList();
	}

	/** All that there is to read, in order of its importance. */
	List<Passage> passages(EventRecord event, Detail detail) {
		List<Passage> passages = new ArrayList<>();
		passages.add(standing(event));
		boolean several = event.talks().size() > 1;
		for (TalkRecord talk : event.talks()) {
			passages.add(heading(event, talk, several));
			Optional.ofNullable(talk.abstractText()).ifPresent((text) -> passages.add(abstractOf(text, detail)));
		}
		passages.addAll(this.practice.passages(event));
		return passages.stream().filter((passage) -> !passage.toPlain().isBlank()).toList();
	}

	private static boolean hasOwnTitle(EventRecord event) {
		List<TalkRecord> talks = event.talks();
		return event.title() != null
				&& (talks.size() > 1 || talks.isEmpty() || !event.title().equals(talks.get(0).title()));
	}

	private String who(EventRecord event) {
		List<String> names = event.speakers()
			.stream()
			.filter((one) -> one.role() == Role.SPEAKER || one.role() == Role.PANELIST)
			.map(SpeakerName::name)
			.distinct()
			.toList();
		return (names.size() > MOST_NAMES) ? say("others", names.get(0)) : String.join(say("and"), names);
	}

	private Passage standing(EventRecord event) {
		Passage.Lines lines = new Passage.Lines();
		if (event.standing() != Standing.AS_PLANNED) {
			String note = Objects.requireNonNullElse(event.standingNote(), "").strip();
			lines.add(note.isEmpty() ? say("standing." + event.standing())
					: say("standing.why." + event.standing(), note));
		}
		return lines.passage();
	}

	private Passage heading(EventRecord event, TalkRecord talk, boolean several) {
		List<Passage.Line> lines = new ArrayList<>();
		if (several || hasOwnTitle(event)) {
			String title = (talk.title() != null) ? this.markdown.titleToText(talk.title()) : untitled();
			String time = several ? this.practice.start(event, talk) : null;
			lines.add(Passage.Line.strong((time != null) ? say("at", time, title) : title));
		}
		talk.appearances().forEach((one) -> lines.add(Passage.Line.of(person(one))));
		return Passage.of(lines);
	}

	private String person(SpeakerName one) {
		StringBuilder words = new StringBuilder(one.name());
		Optional.ofNullable(one.position()).ifPresent((position) -> words.append(", ").append(position));
		Optional.ofNullable(one.affiliation()).ifPresent((affiliation) -> words.append(", ").append(affiliation));
		return (one.role() == Role.SPEAKER) ? words.toString() : say("role." + one.role(), words);
	}

	private Passage abstractOf(String text, Detail detail) {
		if (detail == Detail.NONE) {
			return Passage.of("", "");
		}
		String plain = detail.hasHtml() || detail == Detail.PLAIN ? this.markdown.toParagraphs(text)
				: this.markdown.excerpt(text, detail.most());
		return Passage.of(plain, detail.hasHtml() ? this.markdown.toHtmlWithTex(text) : "");
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("calendars." + key, arguments, Locale.ENGLISH);
	}

}
