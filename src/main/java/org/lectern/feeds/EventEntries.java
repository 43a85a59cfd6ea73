package org.lectern.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.EventRecord.TopicName;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Role;
import org.lectern.feeds.Feed.Category;
import org.lectern.feeds.Feed.Entry;
import org.lectern.feeds.Feed.Person;
import org.springframework.stereotype.Component;

/** Tells an event as an entry of a feed. */
@Component
class EventEntries {

	private final EventContent content;

	private final EventWords words;

	EventEntries(EventContent content, EventWords words) {
		this.content = content;
		this.words = words;
	}

	Entry entry(EventRecord event) {
		return new Entry(event.publicId(), this.words.title(event), language(event), "/events/" + event.slug(),
				event.publishedAt(), event.changedAt(), authors(event), categories(event), summary(event),
				this.content.of(event), Attachments.of(event, this.words));
	}

	/** Who, when and where; what does not take place says so first. */
	private String summary(EventRecord event) {
		String people = event.speakers().stream().limit(3).map(EventWords::person).collect(Collectors.joining("; "));
		return this.words.standing(event) + Stream.of(people, this.words.when(event), this.words.where(event))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** Those who speak; where nobody does, all who take part. */
	private static List<Person> authors(EventRecord event) {
		List<Person> speaking = people(event, true);
		return speaking.isEmpty() ? people(event, false) : speaking;
	}

	private static List<Person> people(EventRecord event, boolean speaking) {
		return event.speakers()
			.stream()
			.filter((one) -> !speaking || one.role() == Role.SPEAKER || one.role() == Role.PANELIST)
			.map((SpeakerName one) -> new Person(one.name(), "/speakers/" + one.slug()))
			.distinct()
			.toList();
	}

	private List<Category> categories(EventRecord event) {
		List<Category> categories = new ArrayList<>();
		if (event.series() != null) {
			categories.add(new Category(event.series().slug(), event.series().name(), "/series"));
		}
		for (TopicName topic : event.topics()) {
			categories.add(new Category(topic.slug(), topic.name(), "/topics"));
		}
		categories
			.add(new Category(Objects.requireNonNull(Filter.word(event.kind())), this.words.kind(event.kind()), "/"));
		return categories;
	}

	/** Of a title that was said in another language than the rest. */
	private static @Nullable String language(EventRecord event) {
		return event.talks()
			.stream()
			.filter((talk) -> talk.title() != null && talk.title().equals(event.title()))
			.map(TalkRecord::language)
			.filter((language) -> language != null && language.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,3}"))
			.filter((language) -> !language.toLowerCase(Locale.ROOT).startsWith("en"))
			.findFirst()
			.orElse(null);
	}

}
