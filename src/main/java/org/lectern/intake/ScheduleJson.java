package org.lectern.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schedules of conferences in JSON: frab's and pretalx' <code>schedule.json</code>, its
 * second version, and programmes that key pretalx' talks by day.
 */
final class ScheduleJson implements Format {

	private static final int DEEPEST = 40;

	private static final long MOST_TOKENS = 4_000_000;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxStringLength(1_000_000)
				.maxNumberLength(100)
				.maxNameLength(1_000)
				.maxTokenCount(MOST_TOKENS)
				.build())
			.build())
		.build();

	@Override
	public String title() {
		return "frab or pretalx schedule (JSON)";
	}

	@Override
	public boolean recognises(Source source) {
		try (JsonParser json = JSON.createParser(Charsets.reader(source))) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return false;
			}
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				boolean schedule = "schedule".equals(json.currentName());
				if (json.nextToken() == JsonToken.START_OBJECT && schedule) {
					return true;
				}
				json.skipChildren();
			}
			return false;
		}
		catch (JacksonException broken) {
			return false;
		}
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		ScheduleEvents events = new ScheduleEvents(options, harvest);
		JsonNode root = tree(source);
		JsonNode schedule = root.path("schedule");
		JsonNode conference = schedule.path("conference");
		String base = schedule.path("base_url").asString("");
		events.conference(Conference.of(Node.of("conference", 0, conference), base.isEmpty() ? null : base));
		walk("", root, null, events);
		if (events.count() == 0) {
			throw new UnreadableSource("The schedule has no events with a title and a start.");
		}
		events.end();
	}

	private static JsonNode tree(Source source) {
		try {
			return JSON.readTree(Charsets.reader(source));
		}
		catch (JacksonException broken) {
			throw new UnreadableSource("The JSON is broken or too large near line "
					+ ((broken.getLocation() != null) ? broken.getLocation().getLineNr() : 1)
					+ ". Export it again, or correct it there.");
		}
	}

	/** Events stand under days and rooms, in lists or keyed by time. */
	private static void walk(String key, JsonNode node, @Nullable String day, ScheduleEvents events) {
		if (isEvent(key, node)) {
			events.add(Node.of("event", events.count() + 1, node), day, null);
			return;
		}
		String today = node.path("date").isString() ? node.path("date").asString() : day;
		node.properties().forEach((field) -> walk(field.getKey(), field.getValue(), today, events));
		if (node.isArray()) {
			node.values().forEach((item) -> walk("", item, today, events));
		}
	}

	private static boolean isEvent(String key, JsonNode node) {
		return !key.equals("conference") && node.has("title")
				&& (node.has("date") || node.has("start") || node.has("slot") || node.has("slots"));
	}

}
