package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;

/**
 * What somebody typed to search for. Any text is a question: what has no meaning here is
 * as if it were a space.
 *
 * @param parts all must be found
 * @param without none may be found
 */
record Question(List<Part> parts, List<Part> without) {

	private static final int MOST_WORDS = 12;

	private static final Pattern CHUNK = Pattern.compile("(-?)[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(\\S+)");

	private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

	static Question of(@Nullable String typed) {
		String text = Filter.words(typed);
		List<Part> parts = new ArrayList<>();
		List<Part> without = new ArrayList<>();
		Matcher chunk = CHUNK.matcher((text != null) ? Analysis.plain(text) : "");
		while (chunk.find() && words(parts) + words(without) < MOST_WORDS) {
			String phrase = chunk.group(2);
			String word = chunk.group(3);
			boolean excluded = (phrase != null) ? "-".equals(chunk.group(1)) : word.matches("-[\\p{L}\\p{N}].*");
			List<String> words = words(QUOTES.matcher((phrase != null) ? phrase : word).replaceAll(" "));
			if (!words.isEmpty()) {
				(excluded ? without : parts).add(new Part(words, phrase != null));
			}
		}
		return new Question(List.copyOf(parts), List.copyOf(without));
	}

	private static List<String> words(String text) {
		return Analysis.words(text)
			.stream()
			.map(Analysis.Word::text)
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
	}

	private static int words(List<Part> parts) {
		return parts.stream().mapToInt((part) -> part.words().size()).sum();
	}

	/** Whether there is nothing to look for. */
	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** All words that must be found, phrases taken apart. */
	List<String> words() {
		return this.parts.stream().flatMap((part) -> part.words().stream()).toList();
	}

	/**
	 * Words that were typed without a space between them.
	 *
	 * @param phrase whether they must stand together
	 */
	record Part(List<String> words, boolean phrase) {
	}

}
