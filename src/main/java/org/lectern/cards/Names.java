package org.lectern.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.lectern.cards.Card.Name;

/**
 * The people of a card in words: with their affiliations as long as they are few, and
 * ever shorter, for where there is not enough room. Names that no typeface has are left
 * out.
 */
final class Names {

	private static final int FEW = 2;

	private static final int MOST = 8;

	private Names() {
	}

	static List<String> of(List<Name> all, Lettering lettering) {
		List<Name> people = all.stream()
			.filter((one) -> lettering.shows(one.name()))
			.map((one) -> (one.affiliation() != null && lettering.shows(one.affiliation())) ? one
					: new Name(one.name(), null))
			.toList();
		List<String> words = new ArrayList<>();
		if (!people.isEmpty() && people.size() <= FEW) {
			words.add(people.stream().map(Name::words).collect(Collectors.joining("; ")));
		}
		for (int most = Math.min(people.size(), MOST); most > 0; most--) {
			String names = people.stream().limit(most).map(Name::name).collect(Collectors.joining(", "));
			words.add((most < all.size()) ? names + " + " + (all.size() - most) : names);
		}
		return words;
	}

}
