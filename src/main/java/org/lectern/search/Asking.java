package org.lectern.search;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asked of the search, as far as it makes sense.
 *
 * @param newestFirst whether by date instead of the best first
 * @param page the first is 1
 */
record Asking(Filter filter, boolean newestFirst, int page) {

	/** The names of all parameters that {@link #of} reads. */
	static final String PARAMETERS = Filter.PARAMETERS + " sort page";

	static final int LAST_PAGE = 25;

	static Asking of(Map<String, String> parameters) {
		String page = parameters.getOrDefault("page", "1");
		int number = page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1;
		return new Asking(Filter.of(parameters), "newest".equals(parameters.get("sort")), Math.min(number, LAST_PAGE));
	}

	public @Nullable String words() {
		return this.filter.words();
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return this.filter.equals(Filter.NONE);
	}

	/** What narrows it besides words, for the form to carry along. */
	public Map<String, String> limits() {
		return this.filter.withoutWords().parameters();
	}

	/** The same with another value of a parameter, from the first page on. */
	public String with(String name, @Nullable String value) {
		Map<String, String> values = parameters();
		values.remove(name);
		if (value != null) {
			values.put(name, value);
		}
		return link(values);
	}

	/** The same words without any limits. */
	String unlimited() {
		Map<String, String> values = parameters();
		values.keySet().removeAll(limits().keySet());
		return link(values);
	}

	private Map<String, String> parameters() {
		Map<String, String> values = new LinkedHashMap<>(this.filter.parameters());
		if (this.newestFirst) {
			values.put("sort", "newest");
		}
		return values;
	}

	private static String link(Map<String, String> values) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/search");
		values.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(values).toUriString();
	}

}
