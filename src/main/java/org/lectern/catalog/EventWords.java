package org.lectern.catalog;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The words by which a list is narrowed: titles, people, series, place and topics. */
final class EventWords {

	private static final int MOST = 20_000;

	private EventWords() {
	}

	static String of(Event event) {
		Series series = event.series();
		Venue venue = event.venue();
		Stream<@Nullable String> own = Stream.of(event.title(), (series != null) ? series.name() : null,
				(venue != null) ? venue.label() : null, event.placeNote(), event.platform(), event.host());
		Stream<@Nullable String> talks = event.talks().stream().flatMap(EventWords::of);
		Stream<@Nullable String> topics = event.topics().stream().map(Topic::name);
		String words = Stream.of(own, talks, topics)
			.flatMap((some) -> some)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" | "));
		return Folded.of(words, MOST);
	}

	private static Stream<@Nullable String> of(Talk talk) {
		Stream<@Nullable String> people = talk.appearances()
			.stream()
			.flatMap((appearance) -> Stream.of(appearance.speaker().name(), appearance.affiliation()));
		return Stream.concat(Stream.of(talk.title()), people);
	}

}
