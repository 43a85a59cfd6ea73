package org.lectern.intake;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Understands what sources call a language. */
final class LanguageText {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("english", "en"),
			Map.entry("englisch", "en"), Map.entry("inglés", "en"), Map.entry("anglais", "en"),
			Map.entry("german", "de"), Map.entry("deutsch", "de"), Map.entry("allemand", "de"),
			Map.entry("french", "fr"), Map.entry("français", "fr"), Map.entry("französisch", "fr"),
			Map.entry("spanish", "es"), Map.entry("español", "es"), Map.entry("spanisch", "es"),
			Map.entry("italian", "it"), Map.entry("italiano", "it"), Map.entry("portuguese", "pt"),
			Map.entry("português", "pt"), Map.entry("dutch", "nl"), Map.entry("nederlands", "nl"),
			Map.entry("chinese", "zh"), Map.entry("中文", "zh"), Map.entry("japanese", "ja"), Map.entry("日本語", "ja"),
			Map.entry("russian", "ru"), Map.entry("catalan", "ca"), Map.entry("català", "ca"));

	private LanguageText() {
	}

	/** The language tag of "en", "de-AT", "English" or "Deutsch"; missing otherwise. */
	static @Nullable String tag(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (word.matches("[a-z]{2,3}(?:[-_][a-z]{2,4})?")) {
			return Locale.forLanguageTag(word.replace('_', '-')).toLanguageTag();
		}
		return NAMES.get(word);
	}

}
