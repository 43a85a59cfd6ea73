package org.lectern.search;

import java.util.List;
import java.util.Map;

/**
 * What the index says to a question.
 *
 * @param meanings what its words were taken for
 * @param events the ids of those on the page that was asked for
 * @param total how many events were found in all
 * @param facets by their names; a name without values is there, too
 */
record Answer(List<Meaning> meanings, List<Long> events, Amount total, Map<String, List<Facet>> facets,
		List<Entry> people, List<Entry> series) {

	/** Whether a word was not found as it was typed, but others near it. */
	boolean isGuessed() {
		return this.meanings.stream().anyMatch((meaning) -> !meaning.near().isEmpty());
	}

	/**
	 * A person or series.
	 *
	 * @param note the last affiliation, or the category
	 */
	record Entry(String slug, String name, String note, long events) {
	}

}
