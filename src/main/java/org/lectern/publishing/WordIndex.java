package org.lectern.publishing;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.catalog.When;
import org.lectern.text.Markdown;

/**
 * What the search from files reads. {@code search/words/NAME.json}: words to pairs of an
 * event's number and a weight; {@code search/events/NUMBER.json}: 200 events each, as
 * address, title, people, day and series; {@code search/about.json}: how many there are.
 */
final class WordIndex {

	private static final int AT_ONCE = 500;

	private static final int IN_A_FILE = 200;

	private static final int TITLE = 8;

	private static final int PERSON = 6;

	private static final int AROUND = 3;

	private static final int ABSTRACT = 1;

	private final JsonMapper json = new JsonMapper();

	private final Markdown markdown;

	private final SortedMap<String, SortedMap<String, List<Integer>>> files = new TreeMap<>();

	private final List<List<String>> events = new ArrayList<>();

	private final Set<YearMonth> months = new TreeSet<>();

	WordIndex(Markdown markdown) {
		this.markdown = markdown;
	}

	/** Reads all public events, the newest first. */
	void read(Catalog catalog) {
		for (Span span : List.of(Span.CURRENT, Span.ARCHIVE)) {
			Cursor cursor = null;
			do {
				Slice<EventRecord> slice = catalog.records(Reader.ANYONE, Filter.NONE, span, cursor, AT_ONCE);
				slice.items().forEach(this::add);
				cursor = slice.next();
			}
			while (cursor != null);
		}
	}

	private void add(EventRecord event) {
		int number = events.size();
		When when = event.when();
		if (when.date() != null) {
			months.add(YearMonth.from(when.date()));
		}
		String title = (event.title() != null) ? markdown.titleToText(event.title()) : "";
		String people = event.speakers().stream().map(SpeakerName::name).collect(Collectors.joining(", "));
		String series = (event.series() != null) ? event.series().name() : "";
		events.add(List.of("/events/" + event.slug() + "/", title, people,
				(when.date() != null) ? when.date().toString() : "", series));
		Map<String, Integer> weights = new HashMap<>();
		weigh(weights, title, TITLE);
		event.talks().forEach((talk) -> weigh(weights, talk.title(), TITLE));
		weigh(weights, people, PERSON);
		weigh(weights, around(event, series), AROUND);
		event.talks().forEach((talk) -> weigh(weights, talk.abstractText(), ABSTRACT));
		weights.forEach((word, weight) -> files.computeIfAbsent(Tokens.file(word), (name) -> new TreeMap<>())
			.computeIfAbsent(word, (key) -> new ArrayList<>())
			.addAll(List.of(number, weight)));
	}

	private static String around(EventRecord event, String series) {
		Stream<String> affiliations = event.speakers()
			.stream()
			.map((one) -> Objects.requireNonNullElse(one.affiliation(), ""));
		Stream<String> topics = event.topics().stream().map(EventRecord.TopicName::name);
		String place = (event.venue() != null) ? event.venue().label() : "";
		return Stream.of(affiliations, topics, Stream.of(series, place))
			.flatMap((texts) -> texts)
			.collect(Collectors.joining(" "));
	}

	private static void weigh(Map<String, Integer> weights, @Nullable String text, int weight) {
		if (text != null) {
			Tokens.of(text).forEach((word) -> weights.merge(word, weight, Math::max));
		}
	}

	/** Writes it below {@code search/}. */
	void write(Folder folder) throws IOException {
		for (Map.Entry<String, SortedMap<String, List<Integer>>> file : files.entrySet()) {
			folder.write("search/words/" + file.getKey() + ".json", json.writeValueAsBytes(file.getValue()));
		}
		for (int start = 0; start < events.size(); start += IN_A_FILE) {
			folder.write("search/events/" + start / IN_A_FILE + ".json",
					json.writeValueAsBytes(events.subList(start, Math.min(events.size(), start + IN_A_FILE))));
		}
		folder.write("search/about.json", json.writeValueAsBytes(Map.of("events", events.size(), "each", IN_A_FILE)));
	}

	/** The calendars of all months in which something takes place. */
	List<Address> months() {
		return months.stream().map((month) -> Address.of("/calendar/" + month)).toList();
	}

}
