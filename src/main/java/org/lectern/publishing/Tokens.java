package org.lectern.publishing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes text apart into words to search for. {@code search-files.js} does the same with
 * what is typed, so that both must stay alike.
 */
final class Tokens {

	/** How many letters name the file that a word stands in. */
	static final int KEY = 3;

	private static final int LONGEST = 40;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Map<String, String> WHOLE = Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ",
			"ae", "œ", "oe", "ð", "d", "þ", "th", "\u00ad", "");

	private Tokens() {
	}

	/** The words of a text, folded. */
	static Stream<String> of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : WHOLE.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return Arrays.stream(BETWEEN.split(plain))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, Math.min(LONGEST, word.length())));
	}

	/** The name of the file in which a word stands: the numbers of its first letters. */
	static String file(String word) {
		StringBuilder name = new StringBuilder();
		word.chars().limit(KEY).forEach((letter) -> name.append(name.isEmpty() ? "" : "-").append(letter));
		return name.toString();
	}

}
