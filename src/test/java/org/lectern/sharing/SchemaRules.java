package org.lectern.sharing;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds structured data against schema.org (a property belongs to its type and has a
 * value of its range) and against what Google documents as required for events,
 * breadcrumbs and lists.
 */
final class SchemaRules {

	private static final Map<String, String> EVENT = Map.ofEntries(Map.entry("name", "text"),
			Map.entry("description", "text"), Map.entry("url", "url"), Map.entry("image", "url"),
			Map.entry("startDate", "moment"), Map.entry("endDate", "moment"), Map.entry("previousStartDate", "moment"),
			Map.entry("eventStatus", "EventCancelled|EventPostponed|EventRescheduled|EventScheduled"),
			Map.entry("eventAttendanceMode",
					"OfflineEventAttendanceMode|OnlineEventAttendanceMode|MixedEventAttendanceMode"),
			Map.entry("location", "#Place|VirtualLocation"), Map.entry("performer", "#Person|Organization"),
			Map.entry("contributor", "#Person|Organization"), Map.entry("organizer", "#Person|Organization"),
			Map.entry("offers", "#Offer"), Map.entry("inLanguage", "language"),
			Map.entry("isAccessibleForFree", "truth"), Map.entry("keywords", "text"),
			Map.entry("superEvent", "#Event|EventSeries"), Map.entry("subEvent", "#Event"),
			Map.entry("workPerformed", "#CreativeWork"), Map.entry("recordedIn", "#CreativeWork"));

	private static final Map<String, Map<String, String>> TYPES = Map.ofEntries(Map.entry("Event", EVENT),
			Map.entry("EventSeries", EVENT),
			Map.entry("Place",
					Map.of("name", "text", "address", "text", "url", "url", "hasMap", "url", "description", "text",
							"maximumAttendeeCapacity", "number", "amenityFeature", "#LocationFeatureSpecification")),
			Map.entry("LocationFeatureSpecification", Map.of("name", "text", "value", "truth")),
			Map.entry("VirtualLocation", Map.of("name", "text", "url", "url")),
			Map.entry("Person",
					Map.of("name", "text", "url", "url", "image", "url", "sameAs", "url", "jobTitle", "text",
							"affiliation", "#Organization", "description", "text")),
			Map.entry("Organization", Map.of("name", "text", "url", "url")),
			Map.entry("Offer", Map.of("url", "url", "availability", "InStock", "validThrough", "moment")),
			Map.entry("CreativeWork",
					Map.of("name", "text", "url", "url", "accessibilityFeature", "captions|signLanguage")),
			Map.entry("ItemList", Map.of("itemListElement", "#ListItem")),
			Map.entry("BreadcrumbList", Map.of("itemListElement", "#ListItem")),
			Map.entry("ListItem", Map.of("position", "number", "name", "text", "url", "url", "item", "url")));

	private static final Map<String, List<String>> REQUIRED = Map.of("Event", List.of("name", "startDate", "location"),
			"EventSeries", List.of("name"), "Place", List.of("name", "address"), "VirtualLocation", List.of("url"),
			"Person", List.of("name"), "Organization", List.of("name"), "Offer", List.of("url"), "ListItem",
			List.of("position", "name"));

	private final List<String> complaints = new ArrayList<>();

	static List<String> complaints(JsonNode document) {
		SchemaRules rules = new SchemaRules();
		rules.expect("https://schema.org".equals(document.path("@context").asString("")), "no context");
		rules.expect(!document.path("@graph").isMissingNode(), "no graph");
		document.path("@graph").forEach((thing) -> rules.check(thing, thing.path("@type").asString("")));
		return rules.complaints;
	}

	private void check(JsonNode thing, String where) {
		String type = thing.path("@type").asString("");
		Map<String, String> known = TYPES.getOrDefault(type, Map.of());
		expect(!known.isEmpty(), where + ": unknown type " + type);
		REQUIRED.getOrDefault(type, List.of())
			.forEach((name) -> expect(thing.has(name), where + " lacks the required " + name));
		thing.propertyStream().filter((property) -> !property.getKey().equals("@type")).forEach((property) -> {
			String range = known.get(property.getKey());
			String at = where + "." + property.getKey();
			expect(range != null, at + " is no property of " + type);
			for (JsonNode value : property.getValue().isArray() ? property.getValue() : List.of(property.getValue())) {
				check(value, range, at);
			}
		});
		consistent(thing, type, where);
	}

	private void check(JsonNode value, @Nullable String range, String where) {
		if (range == null) {
			return;
		}
		if (range.startsWith("#")) {
			expect(Set.of(range.substring(1).split("\\|")).contains(value.path("@type").asString("")),
					where + " is not in " + range);
			check(value, where);
			return;
		}
		boolean fits = switch (range) {
			case "text" -> value.isString() && !value.asString().isBlank();
			case "url" -> value.isString() && isAbsolute(value.asString());
			case "moment" -> value.isString() && isMoment(value.asString());
			case "truth" -> value.isBoolean();
			case "number" -> value.isInt() && value.asInt() > 0;
			case "language" -> value.isString() && value.asString().matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");
			default -> value.isString()
					&& Set.of(range.split("\\|")).contains(value.asString().replace("https://schema.org/", ""));
		};
		expect(fits, where + " is not " + range + ": " + value);
	}

	private void consistent(JsonNode thing, String type, String where) {
		if (type.equals("Event")) {
			String status = thing.path("eventStatus").asString("");
			expect(thing.has("eventStatus"), where + " says nothing of its status");
			expect(status.matches(".*(Rescheduled|Cancelled)") || !thing.has("previousStartDate"),
					where + " moved but is neither rescheduled nor cancelled");
			String end = thing.path("endDate").asString("");
			expect(end.isEmpty() || end.length() == thing.path("startDate").asString().length(),
					where + " begins and ends in different precision");
		}
		if (type.equals("BreadcrumbList")) {
			expect(thing.path("itemListElement").size() >= 2, where + " has one step only");
		}
		if (type.endsWith("List")) {
			int position = 1;
			for (JsonNode item : thing.path("itemListElement").isArray() ? thing.path("itemListElement")
					: List.of(thing.path("itemListElement"))) {
				expect(item.path("position").asInt() == position++, where + " is out of order");
				expect(!type.equals("ItemList") || item.has("url"), where + " leads nowhere");
			}
		}
	}

	private void expect(boolean holds, String complaint) {
		if (!holds) {
			this.complaints.add(complaint);
		}
	}

	private static boolean isAbsolute(String text) {
		URI uri = URI.create(text);
		return uri.isAbsolute() && uri.getHost() != null;
	}

	private static boolean isMoment(String text) {
		try {
			return (text.length() == 10) ? LocalDate.parse(text) != null : OffsetDateTime.parse(text) != null;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
