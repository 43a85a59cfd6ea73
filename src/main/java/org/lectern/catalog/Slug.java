package org.lectern.catalog;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * The part of an address that names a thing: {@code [a-z0-9-]}, at most 80 characters.
 */
final class Slug {

	private static final int MOST = 80;

	private Slug() {
	}

	/**
	 * Makes one from words, empty where no letter or digit is left. Formulas keep their
	 * letters.
	 */
	static String of(String words) {
		String plain = Folded.of(words).toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
		plain = plain.replaceAll("^-+|-+$", "");
		if (plain.length() <= MOST) {
			return plain;
		}
		int cut = plain.lastIndexOf('-', MOST);
		return plain.substring(0, (cut > MOST / 2) ? cut : MOST);
	}

	/** The first of {@code slug}, {@code slug-2}, {@code slug-3} … that is free. */
	static String free(String slug, Predicate<String> taken) {
		if (!taken.test(slug)) {
			return slug;
		}
		int number = 2;
		while (taken.test(slug + "-" + number)) {
			number++;
		}
		return slug + "-" + number;
	}

}
