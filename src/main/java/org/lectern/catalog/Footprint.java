package org.lectern.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Under what a public event is counted and found.
 *
 * @param event its key
 */
record Footprint(long event, Instant startsAt, Instant endsAt, Instant updatedAt, Set<Key> keys) {

	/**
	 * What takes longer is looked for apart, so that what is on is found by its start.
	 */
	static final Duration SEVERAL_DAYS = Duration.ofDays(2);

	/** What takes even longer may have begun at any time before. */
	static final Duration LASTING = Duration.ofDays(31);

	/** What it is for this event; missing for one that not everybody may see. */
	static @Nullable Footprint of(Event event) {
		if (!event.isListed()) {
			return null;
		}
		Set<Key> keys = new HashSet<>();
		keys.add(new Key(Counted.ALL, 0));
		keys.add(new Key(Counted.YEAR, event.localYear()));
		boolean lecture = event.kind() == EventKind.LECTURE;
		if (lecture) {
			keys.add(new Key(Counted.LECTURE, 0));
		}
		Series series = event.series();
		if (series != null) {
			add(keys, Counted.SERIES, series.key());
			if (lecture) {
				add(keys, Counted.LECTURE_IN, series.key());
			}
		}
		if (event.venue() != null) {
			add(keys, Counted.VENUE, event.venue().key());
		}
		event.topics().forEach((topic) -> add(keys, Counted.TOPIC, topic.key()));
		event.talks().forEach((talk) -> add(keys, talk));
		days(event.when(), keys);
		length(event.when(), keys);
		if (event.hasRecording()) {
			keys.add(new Key(Counted.RECORDING, 0));
		}
		if (event.hasSlides()) {
			keys.add(new Key(Counted.SLIDES, 0));
		}
		return new Footprint(Objects.requireNonNull(event.id), event.when().startsAt(), event.when().endsAt(),
				event.updatedAt(), keys);
	}

	private static void add(Set<Key> keys, Talk talk) {
		talk.appearances().forEach((appearance) -> add(keys, Counted.SPEAKER, appearance.speaker().key()));
		if (talk.language() != null) {
			long language = language(talk.language());
			if (language > 0) {
				keys.add(new Key(Counted.LANGUAGE, language));
			}
		}
	}

	private static void add(Set<Key> keys, Counted kind, long key) {
		keys.add(new Key(kind, key));
	}

	private static void days(When when, Set<Key> keys) {
		LocalDate first = when.date();
		if (first != null) {
			days(first, Objects.requireNonNullElse(when.endDate(), first))
				.forEach((day) -> keys.add(new Key(Counted.DAY, day)));
		}
	}

	private static void length(When when, Set<Key> keys) {
		Duration length = Duration.between(when.startsAt(), when.endsAt());
		if (length.compareTo(LASTING) > 0) {
			keys.add(new Key(Counted.LASTING, 0));
		}
		else if (length.compareTo(SEVERAL_DAYS) > 0) {
			keys.add(new Key(Counted.SEVERAL_DAYS, 0));
		}
	}

	/**
	 * The days that a calendar marks; what goes on for more than a month marks its first
	 * and last day only.
	 */
	static Set<Long> days(LocalDate first, LocalDate last) {
		Set<Long> days = new HashSet<>(Set.of(first.toEpochDay()));
		if (last.isAfter(first.plusMonths(1))) {
			days.add(last.toEpochDay());
			return days;
		}
		for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
			days.add(day.toEpochDay());
		}
		return days;
	}

	/**
	 * A number that stands for the primary subtag of a language tag; 0 for what is none.
	 */
	static long language(String tag) {
		String primary = tag.strip().toLowerCase(Locale.ROOT);
		int end = primary.indexOf('-');
		primary = (end < 0) ? primary : primary.substring(0, end);
		return primary.matches("[a-z]{2,8}") ? Long.parseLong(primary, 36) : 0;
	}

	/** One thing by which it is counted. */
	record Key(Counted kind, long thing) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int byKind = this.kind.compareTo(other.kind);
			return (byKind != 0) ? byKind : Long.compare(this.thing, other.thing);
		}

	}

}
