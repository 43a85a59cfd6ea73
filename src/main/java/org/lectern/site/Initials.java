package org.lectern.site;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What stands in for a face while there is no photo. */
@Component
public class Initials {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/**
	 * The first letter of the first and of the last word of a name, in capitals; of a
	 * name of one word just the one, and nothing of a name without letters.
	 */
	public String of(String name) {
		List<String> words = Stream.of(NO_LETTERS.split(Normalizer.normalize(name, Normalizer.Form.NFC)))
			.filter((word) -> !word.isEmpty())
			.toList();
		if (words.isEmpty()) {
			return "";
		}
		String first = firstLetter(words.get(0));
		return (words.size() == 1) ? first : first + firstLetter(words.get(words.size() - 1));
	}

	private static String firstLetter(String word) {
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(word);
		return word.substring(0, letters.next()).toUpperCase(Locale.ROOT);
	}

}
