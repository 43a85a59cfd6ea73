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
 * @param at the place in the list where this part of it begins
 */
record Asked(String path, Format format, Filter filter, @Nullable Cursor at) {

	static Asked of(String address, Map<String, String> parameters) {
		Cursor at = Optional.ofNullable(parameters.get("at")).flatMap(Cursor::parse).orElse(null);
		return new Asked(address.substring(0, address.lastIndexOf('.')), Format.of(address), Filter.of(parameters), at);
	}

	/** Where this part of the list is. */
	Address self() {
		return at(this.at);
	}

	/** Where the list goes on. */
	Address at(@Nullable Cursor place) {
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		if (place != null) {
			values.put("at", place.toString());
		}
		return new Address(this.path, query(values));
	}

	/** A page with the same filter. */
	String page(String path) {
		String query = query(this.filter.parameters());
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

	private static String query(Map<String, String> values) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		String query = address.encode().buildAndExpand(values).getQuery();
		return (query != null) ? query : "";
	}

}
