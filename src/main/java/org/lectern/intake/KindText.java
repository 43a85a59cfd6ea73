package org.lectern.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Understands what sources call a kind of event. */
final class KindText {

	private static final Map<String, String> WORDS = words();

	private KindText() {
	}

	/**
	 * Lectern's name of the kind ("colloquium", "seminar", "lecture", "workshop",
	 * "conference", "defense", "performance"); missing when the text tells none.
	 */
	static @Nullable String of(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return WORDS.entrySet()
			.stream()
			.filter((word) -> lower.contains(word.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		put(words, "defense", "defense", "defence", "viva", "disputation", "verteidigung", "soutenance");
		put(words, "colloquium", "colloqui", "kolloqui", "coloquio");
		put(words, "seminar", "seminar", "séminaire", "seminario");
		put(words, "workshop", "workshop", "tutorial", "training", "atelier", "taller", "hands-on", "sprint");
		put(words, "performance", "performance", "concert", "konzert", "theater", "theatre", "film");
		put(words, "conference", "conference", "konferenz", "tagung", "congress", "kongress", "symposi");
		put(words, "lecture", "lecture", "talk", "keynote", "devroom", "vortrag", "vorlesung", "plenary", "conférence",
				"charla", "präsentation", "presentation", "plénière");
		return words;
	}

	private static void put(Map<String, String> words, String kind, String... spellings) {
		for (String spelling : spellings) {
			words.put(spelling, kind);
		}
	}

}
