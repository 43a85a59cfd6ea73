package org.lectern.screen;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.springframework.util.MultiValueMap;

/**
 * What a display was set up to show; several venues are shown on one.
 *
 * @param filters what it shows is what any of them lets through; none while nothing was
 * chosen
 * @param theme the paper that it insists on; missing where the device decides
 */
record Display(List<Filter> filters, @Nullable String theme) {

	private static final int MOST_VENUES = 8;

	static Display of(MultiValueMap<String, String> parameters) {
		Map<String, String> single = parameters.toSingleValueMap();
		Filter filter = Filter.of(single);
		List<Filter> venues = parameters.getOrDefault("venue", List.of())
			.stream()
			.map(Filter::venue)
			.filter((venue) -> venue.venue() != null)
			.distinct()
			.limit(MOST_VENUES)
			.map(filter::and)
			.toList();
		boolean chosen = !filter.equals(Filter.NONE) || parameters.containsKey("all");
		String theme = single.get("theme");
		return new Display(!venues.isEmpty() ? venues : chosen ? List.of(filter) : List.of(),
				("dark".equals(theme) || "light".equals(theme)) ? theme : null);
	}

}
