package org.lectern.following;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Reader;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What changed of the programme since a version of the site. */
@Component
class Changes {

	private static final int MOST_LINES = 300;

	private static final int MOST_EVENTS = 100;

	private final History history;

	private final Catalog catalog;

	private final ChangeWords words;

	private final Markdown markdown;

	private final MessageSource messages;

	Changes(History history, Catalog catalog, ChangeWords words, Markdown markdown, MessageSource messages) {
		this.history = history;
		this.catalog = catalog;
		this.words = words;
		this.markdown = markdown;
		this.messages = messages;
	}

	/** Those events that everybody can still see, what changed last first. */
	List<Change> since(long version) {
		Map<UUID, List<Line>> lines = new LinkedHashMap<>();
		for (Line line : this.history.openSince(version, "event", MOST_LINES)) {
			if (lines.size() < MOST_EVENTS || lines.containsKey(line.subjectId())) {
				lines.computeIfAbsent(line.subjectId(), (key) -> new ArrayList<>()).add(line);
			}
		}
		Map<UUID, EventLine> events = new LinkedHashMap<>();
		this.catalog.events(Reader.ANYONE, lines.keySet()).forEach((event) -> events.put(event.publicId(), event));
		return lines.entrySet()
			.stream()
			.filter((entry) -> events.containsKey(entry.getKey()))
			.map((entry) -> change(Objects.requireNonNull(events.get(entry.getKey())), entry.getValue()))
			.filter((change) -> change.fresh() || !change.words().isEmpty())
			.toList();
	}

	private Change change(EventLine event, List<Line> newestFirst) {
		List<Line> lines = new ArrayList<>(newestFirst);
		Collections.reverse(lines);
		Line last = newestFirst.get(0);
		return new Change(event.publicId().toString(), Objects.requireNonNull(event.slug()), title(event),
				this.words.of(lines), this.words.when(last.happenedAt()), last.happenedAt(),
				lines.stream().anyMatch(Changes::announces));
	}

	/** A pending change that is published later brings differences with it. */
	private static boolean announces(Line line) {
		return line.verb().equals("PUBLISHED") && line.differences().isEmpty();
	}

	private String title(EventLine event) {
		return (event.title() != null) ? this.markdown.titleToText(event.title())
				: this.messages.getMessage("following.untitled", null, java.util.Locale.ENGLISH);
	}

}
