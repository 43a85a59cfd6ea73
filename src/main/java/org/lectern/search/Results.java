package org.lectern.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.search.Answer.Entry;

/**
 * What the page of the search shows.
 *
 * @param total how many events were found in all
 * @param guess other words for what was typed, where that was not found as it stands
 * @param chosen what narrows it, each with the address without it
 * @param unlimited the address with all limits taken away, where there are any
 * @param fresh whether it is of the record as it is now
 */
record Results(List<Hit> hits, Amount total, List<Marked> people, List<Marked> series, List<Group> groups,
		@Nullable Way guess, List<Way> chosen, @Nullable String unlimited, @Nullable String back, @Nullable String on,
		boolean fresh) {

	/** Whether nothing at all was found. */
	public boolean isNothing() {
		return this.total.number() == 0 && this.people.isEmpty() && this.series.isEmpty();
	}

	/** A person or series whose name holds what was looked for. */
	record Marked(Entry entry, List<Piece> name) {
	}

	/** An address and what stands for it. */
	record Way(String name, String words, String address) {
	}

	/**
	 * Choices of one kind.
	 *
	 * @param name of the parameter
	 * @param few shown at once
	 * @param more shown when asked for
	 */
	record Group(String name, List<Choice> few, List<Choice> more) {
	}

	/** A choice that narrows it further. */
	record Choice(Facet facet, String address) {
	}

}
