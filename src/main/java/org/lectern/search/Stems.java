package org.lectern.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/**
 * The stems of a word: as an English one, as a German one, and of a Greek letter its
 * name. Not for several threads.
 */
final class Stems {

	private static final Pattern UMLAUT_IN_TWO = Pattern.compile("(?<![aeiouq])(a|o|u)e");

	/** Few words make up most of any text. */
	private static final int MOST_KNOWN = 20_000;

	private final SnowballStemmer english = new EnglishStemmer();

	private final SnowballStemmer german = new GermanStemmer();

	private final Map<String, Set<String>> known = new HashMap<>();

	/** All different ones. */
	Set<String> of(String word) {
		if (known.size() >= MOST_KNOWN) {
			known.clear();
		}
		return known.computeIfAbsent(word, this::made);
	}

	private Set<String> made(String word) {
		Set<String> stems = new LinkedHashSet<>();
		stems.add(stem(english, word));
		boolean umlaut = word.contains("ae") || word.contains("oe") || word.contains("ue");
		stems.add(stem(german, umlaut ? UMLAUT_IN_TWO.matcher(word).replaceAll("$1") : word));
		if (word.length() == 1 && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.GREEK) {
			String name = String.valueOf(Character.getName(word.charAt(0)));
			stems.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
		}
		stems.remove("");
		return stems;
	}

	private static String stem(SnowballStemmer stemmer, String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
