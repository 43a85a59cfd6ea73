package org.lectern.editing;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Suggestions;
import org.lectern.catalog.Suggestions.Suggestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers what exists already while somebody types. */
@RestController
@RequestMapping("/admin/suggestions")
class SuggestionController {

	private static final int MOST_ZONES = 10;

	private final Suggestions suggestions;

	SuggestionController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/speakers")
	List<Offer> speakers(@RequestParam String q) {
		return suggestions.speakers(q).stream().map(Offer::ofSpeaker).toList();
	}

	@GetMapping("/venues")
	List<Offer> venues(@RequestParam String q) {
		return suggestions.venues(q).stream().map(Offer::of).toList();
	}

	@GetMapping("/topics")
	List<Offer> topics(@RequestParam String q) {
		return suggestions.topics(q).stream().map(Offer::of).toList();
	}

	@GetMapping("/series")
	List<Offer> series(@RequestParam String q) {
		return suggestions.series(q).stream().map(Offer::of).toList();
	}

	@GetMapping("/zones")
	List<Offer> zones(@RequestParam String q) {
		String wanted = q.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
		return ZoneId.getAvailableZoneIds()
			.stream()
			.filter((zone) -> zone.toLowerCase(Locale.ROOT).contains(wanted))
			.sorted()
			.limit(MOST_ZONES)
			.map((zone) -> new Offer(zone, null, Map.of()))
			.toList();
	}

	/**
	 * One of them.
	 *
	 * @param note what tells it apart
	 * @param fills what it brings along for other fields of its row
	 */
	record Offer(String value, @Nullable String note, Map<String, String> fills) {

		static Offer of(Suggestion found) {
			return new Offer(found.name(), found.affiliation(), Map.of("slug", found.slug()));
		}

		static Offer ofSpeaker(Suggestion found) {
			String position = (found.position() != null) ? found.position() : "";
			String affiliation = (found.affiliation() != null) ? found.affiliation() : "";
			String note = String.join(", ",
					Stream.of(position, affiliation).filter((word) -> !word.isEmpty()).toList());
			return new Offer(found.name(), note,
					Map.of("slug", found.slug(), "position", position, "affiliation", affiliation));
		}

	}

}
