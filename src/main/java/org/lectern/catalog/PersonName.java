package org.lectern.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How a person's name is sorted and abbreviated. */
final class PersonName {

	private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "den", "del", "della", "di", "da",
			"la", "le", "dos", "das", "ten", "ter", "zu", "zur", "af", "av", "bin", "ibn", "al", "el");

	private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs",
			"mrs.", "ms", "ms.", "sir", "dame");

	private PersonName() {
	}

	/** "Ludwig van Beethoven" becomes "van Beethoven, Ludwig". */
	static String sorted(String name) {
		List<String> words = words(name);
		if (words.size() < 2 || name.contains(",") || !isLatin(name)) {
			return name;
		}
		int family = words.size() - 1;
		while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
			family--;
		}
		return String.join(" ", words.subList(family, words.size())) + ", "
				+ String.join(" ", words.subList(0, family));
	}

	/** The first letters of the first and the last word. */
	static String initials(String name) {
		List<String> words = words(name).stream().filter((word) -> Character.isLetter(word.codePointAt(0))).toList();
		if (words.isEmpty()) {
			return "?";
		}
		String first = letter(words.get(0));
		return (words.size() == 1) ? first : first + letter(words.get(words.size() - 1));
	}

	private static List<String> words(String name) {
		List<String> words = Stream.of(name.strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
		int start = 0;
		while (start < words.size() - 1 && TITLES.contains(words.get(start).toLowerCase(Locale.ROOT))) {
			start++;
		}
		return words.subList(start, words.size());
	}

	private static String letter(String word) {
		return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
	}

	private static boolean isLatin(String name) {
		return name.codePoints()
			.filter(Character::isLetter)
			.allMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
	}

}
