package org.lectern.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.lectern.catalog.Span;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a program asked of a list; every value makes sense.
 *
 * @param path the address of the list
 */
record Question(String path, Filter filter, @Nullable Span state, int limit, @Nullable String cursor) {

	private static final int USUALLY = 50;

	/** All parameters of a list of events. */
	static final String PARAMETERS = Filter.PARAMETERS + " state limit cursor";

	/**
	 * Reads parameters; names that no list has are not looked at.
	 * @throws WrongParameter if one of them has a value that it cannot have
	 */
	static Question of(String path, Map<String, String> parameters) {
		for (Parameter parameter : Parameter.values()) {
			Optional.ofNullable(parameters.get(parameter.key())).ifPresent(parameter::check);
		}
		for (Parameter day : List.of(Parameter.FROM, Parameter.TO)) {
			Optional.ofNullable(parameters.get(day.key())).ifPresent((date) -> checkDate(day, date));
		}
		String state = parameters.get("state");
		return new Question(path, Filter.of(parameters),
				(state != null) ? Span.valueOf(state.toUpperCase(Locale.ROOT)) : null,
				Integer.parseInt(parameters.getOrDefault("limit", String.valueOf(USUALLY))), parameters.get("cursor"));
	}

	private static void checkDate(Parameter day, String date) {
		try {
			LocalDate.parse(date);
		}
		catch (DateTimeException ex) {
			throw new WrongParameter(day.key(), "The parameter " + day.key() + " names a day that does not exist.",
					List.of());
		}
	}

	/** Which part of the programme, where nothing was said this one. */
	Span stateOr(Span usual) {
		return (this.state != null) ? this.state : usual;
	}

	/**
	 * The place where to go on; missing at the beginning.
	 * @param reading reads what {@link #next} was given, in words
	 */
	<T> @Nullable T place(Function<String, Optional<T>> reading) {
		if (this.cursor == null) {
			return null;
		}
		try {
			String words = new String(Base64.getUrlDecoder().decode(this.cursor), StandardCharsets.UTF_8);
			return reading.apply(words).orElseThrow(Question::strange);
		}
		catch (IllegalArgumentException ex) {
			throw strange();
		}
	}

	private static WrongParameter strange() {
		return new WrongParameter("cursor",
				"The parameter cursor must be the nextCursor of an earlier answer; leave it out to begin anew.",
				List.of());
	}

	/** The value of cursor that stands for a place. */
	static @Nullable String cursor(@Nullable Object place) {
		return (place == null) ? null
				: Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(place.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The address at which the list goes on there. */
	@Nullable String next(@Nullable Object place) {
		if (place == null) {
			return null;
		}
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		if (this.state != null) {
			values.put("state", String.valueOf(Filter.word(this.state)));
		}
		values.put("limit", String.valueOf(this.limit));
		values.put("cursor", String.valueOf(cursor(place)));
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

}
