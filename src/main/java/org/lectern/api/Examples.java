package org.lectern.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Examples that work, of what the site has. */
@Component
class Examples {

	private final Told told;

	private final JsonMapper json;

	private final MessageSource messages;

	Examples(Told told, JsonMapper json, MessageSource messages) {
		this.told = told;
		this.json = json;
		this.messages = messages;
	}

	/** An address to try for each operation; none where the site has nothing yet. */
	Map<String, String> of(@Nullable EventRecord event) {
		Map<String, String> examples = new LinkedHashMap<>();
		for (Operation operation : Operation.ALL) {
			String path = operation.path();
			String slug = path.contains("{") ? slug(path, event) : "";
			if (slug != null) {
				String question = path.endsWith("/search") ? "?q=a&limit=2" : operation.isList() ? "?limit=2" : "";
				examples.put(path, path.replace("{slug}", slug) + question);
			}
		}
		return examples;
	}

	private static @Nullable String slug(String path, @Nullable EventRecord event) {
		if (event == null) {
			return null;
		}
		return switch (path.replaceFirst("/api/v1/", "").replaceFirst("/.*", "")) {
			case "events" -> event.slug();
			case "series" -> (event.series() != null) ? event.series().slug() : null;
			case "venues" -> (event.venue() != null) ? event.venue().slug() : null;
			case "topics" -> event.topics().isEmpty() ? null : event.topics().get(0).slug();
			default -> event.speakers().isEmpty() ? null : event.speakers().get(0).slug();
		};
	}

	/** How much an event can show: of how many kinds are the things that it names. */
	static int names(EventRecord event) {
		return ((event.series() != null) ? 1 : 0) + ((event.venue() != null) ? 1 : 0)
				+ (event.topics().isEmpty() ? 0 : 1) + (event.speakers().isEmpty() ? 0 : 1);
	}

	/** An answer, laid out to be read. */
	String answer(EventRecord event) {
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsString(this.told.event(event));
	}

	String description() {
		return this.messages.getMessage("api.lead", null, Locale.ENGLISH);
	}

}
