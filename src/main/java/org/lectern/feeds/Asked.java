package org.lectern.feeds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Cursor;
import org.lectern.catalog.Filter;
import org.lectern.feeds.Feed.Address;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader of feeds asked of a list, as far as it makes sense: the parameters of the
 * pages.
 *
 * @param path of the feed without its ending
 * @param at the place in the list where this part of it begins, as it was written
 */
record Asked(String path, Format format, Filter filter, @Nullable String at) {

	/** All parameters that a feed reads. */
	static final String PARAMETERS = Filter.PARAMETERS + " at";

	static Asked of(String address, Map<String, String> parameters) {
		return new Asked(address.replaceFirst("\\.[a-z]+$", ""), Format.of(address), Filter.of(parameters),
				parameters.get("at"));
	}

	/** The place where this part of the list begins; missing where there is no such. */
	@Nullable Cursor cursor() {
		return Optional.ofNullable(this.at).flatMap(Cursor::parse).orElse(null);
	}

	/** Where the list is from a place on. */
	Address from(@Nullable Object place) {
		return new Address(this.path, query(place));
	}

	/** A page with the same filter. */
	String page(String path) {
		return page(path, null);
	}

	/** A page with the same filter from a place on. */
	String page(String path, @Nullable Object place) {
		String query = query(place);
		return query.isEmpty() ? path : path + "?" + query;
	}

	/** What narrows the list, in words. */
	String narrowed() {
		return this.filter.parameters()
			.entrySet()
			.stream()
			.map((one) -> one.getValue().equals("on") ? one.getKey() : one.getKey() + " " + one.getValue())
			.collect(Collectors.joining(", "));
	}

	private String query(@Nullable Object place) {
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		if (place != null) {
			values.put("at", place.toString());
		}
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		String query = address.encode().buildAndExpand(values).getQuery();
		return (query != null) ? query : "";
	}

}
