package org.lectern.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Filter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor asked of a list, as far as it makes sense; anything else is as if it had
 * not been said.
 *
 * @param at the place in the list where the page begins
 */
record Asked(Filter filter, @Nullable Cursor at) {

	/** The names of all parameters that {@link #of} reads. */
	static final String PARAMETERS = Filter.PARAMETERS + " at";

	/** Nothing but the whole list. */
	static final Asked NOTHING = new Asked(Filter.NONE, null);

	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

	static Asked of(Map<String, String> parameters) {
		return new Asked(Filter.of(parameters), cursor(parameters.get("at")));
	}

	/** The same from another place of the list on. */
	Asked at(@Nullable Cursor at) {
		return new Asked(this.filter, at);
	}

	/** Whether the list is narrowed by anything. */
	public boolean narrowed() {
		return !this.filter.equals(Filter.NONE);
	}

	/** How many of the less common choices narrow it. */
	public long further() {
		return this.filter.parameters()
			.keySet()
			.stream()
			.filter((name) -> !Set.of("q", "series", "kind").contains(name))
			.count();
	}

	public @Nullable String words() {
		return this.filter.words();
	}

	public @Nullable String series() {
		return this.filter.series();
	}

	public @Nullable String topic() {
		return this.filter.topic();
	}

	public @Nullable String venue() {
		return this.filter.venue();
	}

	public @Nullable EventKind kind() {
		return this.filter.kind();
	}

	public boolean slides() {
		return this.filter.withSlides();
	}

	public boolean recording() {
		return this.filter.withRecording();
	}

	public @Nullable LocalDate from() {
		return this.filter.from();
	}

	public @Nullable LocalDate to() {
		return this.filter.to();
	}

	/** The same question at another address, and at another place of the list. */
	public String link(String path, @Nullable Cursor at) {
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		if (at != null) {
			values.put("at", at.toString());
		}
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(values).toUriString();
	}

	private static @Nullable Cursor cursor(@Nullable String text) {
		return Optional.ofNullable(text)
			.flatMap(Cursor::parse)
			.filter((cursor) -> cursor.startsAt().isAfter(FIRST) && cursor.startsAt().isBefore(LAST))
			.orElse(null);
	}

}
