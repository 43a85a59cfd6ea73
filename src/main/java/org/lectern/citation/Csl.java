package org.lectern.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.citation.Cited.Author;

/** Tells a talk in the terms of CSL-JSON 1.0, for Jackson to write. */
final class Csl {

	private Csl() {
	}

	static List<Map<String, Object>> of(List<Cited> cited) {
		return cited.stream().map(Csl::item).toList();
	}

	private static Map<String, Object> item(Cited cited) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", cited.key());
		item.put("type", "speech");
		item.put("title", cited.title());
		if (!cited.authors().isEmpty()) {
			item.put("author", cited.authors().stream().map(Csl::name).toList());
		}
		put(item, "genre", cited.genre());
		put(item, "event-title", cited.series());
		put(item, "event-place", cited.place());
		put(item, "publisher", cited.publisher());
		LocalDate date = cited.date();
		if (date != null) {
			List<Integer> parts = List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
			item.put("issued", Map.of("date-parts", List.of(parts)));
		}
		put(item, "abstract", cited.abstractText());
		put(item, "keyword", cited.topics().isEmpty() ? null : String.join(", ", cited.topics()));
		put(item, "language", cited.language());
		put(item, "note", cited.note());
		put(item, "URL", cited.url());
		return item;
	}

	private static Map<String, String> name(Author author) {
		Map<String, String> name = new LinkedHashMap<>();
		if (author.family() != null && author.given() != null) {
			name.put("family", author.family());
			name.put("given", author.given());
		}
		else {
			name.put("literal", author.name());
		}
		return name;
	}

	private static void put(Map<String, Object> item, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			item.put(name, value);
		}
	}

}
