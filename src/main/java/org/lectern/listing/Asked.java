package org.lectern.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Filter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor asked of a list, as far as it makes sense; anything else is as if it had
 * not been said.
 *
 * @param words must all occur
 * @param at the place in the list where the page begins
 */
record Asked(@Nullable String words, @Nullable String series, @Nullable String topic, @Nullable String venue,
		@Nullable EventKind kind, boolean slides, boolean recording, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable Cursor at) {

	/** Nothing but the whole list. */
	static final Asked NOTHING = new Asked(null, null, null, null, null, false, false, null, null, null);

	private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

	private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]+");

	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

	private static final int LONGEST = 200;

	static Asked of(Map<String, String> parameters) {
		Said said = new Said(parameters);
		return new Asked(words(parameters.get("q")), said.slug("series"), said.slug("topic"), said.slug("venue"),
				kind(parameters.get("kind")), parameters.containsKey("slides"), parameters.containsKey("recording"),
				date(parameters.get("from")), date(parameters.get("to")), cursor(parameters.get("at")));
	}

	/** The same from another place of the list on. */
	Asked at(@Nullable Cursor at) {
		return new Asked(this.words, this.series, this.topic, this.venue, this.kind, this.slides, this.recording,
				this.from, this.to, at);
	}

	Filter filter() {
		return new Filter(this.words, this.series, this.topic, this.venue, null, this.kind, false, this.slides,
				this.recording, this.from, this.to);
	}

	/** Whether the list is narrowed by anything. */
	public boolean narrowed() {
		return !filter().equals(Filter.NONE);
	}

	/** The word for the kind in addresses. */
	public @Nullable String kindWord() {
		return (this.kind != null) ? this.kind.name().toLowerCase(Locale.ROOT) : null;
	}

	/** The same question at another address, and at another place of the list. */
	public String link(String path, @Nullable Cursor at) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "q", this.words);
		put(values, "series", this.series);
		put(values, "topic", this.topic);
		put(values, "venue", this.venue);
		put(values, "kind", kindWord());
		put(values, "slides", this.slides ? "on" : null);
		put(values, "recording", this.recording ? "on" : null);
		put(values, "from", this.from);
		put(values, "to", this.to);
		put(values, "at", at);
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(values).toUriString();
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	static @Nullable String words(@Nullable String text) {
		String plain = INVISIBLE.matcher((text != null) ? text : "").replaceAll(" ").strip();
		plain = plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
		return plain.isBlank() ? null : plain;
	}

	private static @Nullable EventKind kind(@Nullable String word) {
		List<EventKind> all = Arrays.asList(EventKind.values());
		return all.stream().filter((kind) -> kind.name().equalsIgnoreCase(word)).findFirst().orElse(null);
	}

	private static @Nullable LocalDate date(@Nullable String text) {
		try {
			return (text != null && DATE.matcher(text).matches()) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable Cursor cursor(@Nullable String text) {
		return Optional.ofNullable(text)
			.flatMap(Cursor::parse)
			.filter((cursor) -> cursor.startsAt().isAfter(FIRST) && cursor.startsAt().isBefore(LAST))
			.orElse(null);
	}

	private record Said(Map<String, String> parameters) {

		@Nullable String slug(String name) {
			String text = this.parameters.get(name);
			return (text != null && SLUG.matcher(text).matches()) ? text : null;
		}

	}

}
