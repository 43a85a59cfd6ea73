package org.lectern.ops;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;

import org.lectern.catalog.Formerly;
import org.lectern.catalog.Kept;
import org.lectern.catalog.KeptEvent;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.catalog.VenueDetails;

/** Reads a document thing by thing, so that it needs no memory, and trusts none of it. */
final class DocumentReader {

	private static final Map<String, JavaType> SECTIONS = sections();

	private final Sink sink;

	private int section = -1;

	DocumentReader(Sink sink) {
		this.sink = sink;
	}

	/** Reads all of it, up to where it is broken. */
	void read(InputStream in) {
		try (JsonParser parser = Paper.MAPPER.createParser(in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT || !"format".equals(parser.nextName())
					|| !Paper.FORMAT.equals(parser.nextStringValue())) {
				throw new IllegalArgumentException(
						"It does not begin with {\"format\":\"" + Paper.FORMAT + "\": this version can't read it.");
			}
			String name = parser.nextName();
			while (name != null && !this.sink.isCancelled()) {
				parser.nextToken();
				section(name, parser);
				name = parser.nextName();
			}
			if (!this.sink.isCancelled() && parser.currentToken() != JsonToken.END_OBJECT) {
				throw new IllegalArgumentException("It ends before its end: copy it again.");
			}
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
			this.sink.refused(line, "Everything from here on",
					"This is no JSON that can be read: " + ex.getOriginalMessage());
		}
	}

	private void section(String name, JsonParser parser) {
		JavaType type = SECTIONS.get(name);
		if (type == null) {
			this.sink.refused(line(parser), "\"" + name + "\"", "This version does not know such a section.");
			parser.skipChildren();
			return;
		}
		int place = List.copyOf(SECTIONS.keySet()).indexOf(name);
		if (place <= this.section) {
			throw new IllegalArgumentException(
					"\"" + name + "\" stands too late: the order is " + String.join(", ", SECTIONS.keySet()) + ".");
		}
		this.section = place;
		if (name.equals("site")) {
			thing(name, type, parser);
		}
		else if (parser.currentToken() == JsonToken.START_ARRAY) {
			while (parser.nextToken() != JsonToken.END_ARRAY && !this.sink.isCancelled()) {
				thing(name, type, parser);
			}
		}
		else {
			this.sink.refused(line(parser), "\"" + name + "\"", "It is no list.");
			parser.skipChildren();
		}
	}

	private void thing(String section, JavaType type, JsonParser parser) {
		int line = line(parser);
		JsonNode tree = Paper.MAPPER.readTree(parser);
		try {
			Record thing = Objects.requireNonNull(Paper.MAPPER.treeToValue(tree, type));
			this.sink.thing(section, Whole.check(thing), line);
		}
		catch (JacksonException ex) {
			this.sink.refused(line, words(section, tree), "It can't be understood: " + ex.getOriginalMessage());
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			this.sink.refused(line, words(section, tree), Objects.requireNonNullElse(ex.getMessage(), "It is empty."));
		}
	}

	private static String words(String section, JsonNode tree) {
		JsonNode name = tree.path("slug").isString() ? tree.path("slug") : tree.path("id");
		String text = name.isString() ? name.stringValue() : "without a name";
		return section + " " + text.substring(0, Math.min(text.length(), 100));
	}

	private static int line(JsonParser parser) {
		return parser.currentTokenLocation().getLineNr();
	}

	private static Map<String, JavaType> sections() {
		TypeFactory types = Paper.MAPPER.getTypeFactory();
		Map<String, JavaType> sections = new LinkedHashMap<>();
		sections.put("site", types.constructType(Paper.SiteFacts.class));
		sections.put("venues", types.constructParametricType(Kept.class, VenueDetails.class));
		sections.put("topics", types.constructParametricType(Kept.class, String.class));
		sections.put("series", types.constructParametricType(Kept.class, SeriesDetails.class));
		sections.put("speakers", types.constructParametricType(Kept.class, SpeakerDetails.class));
		sections.put("events", types.constructType(KeptEvent.class));
		sections.put("aliases", types.constructType(Formerly.class));
		sections.put("sources", types.constructType(Provenance.Source.class));
		return sections;
	}

	/** Where the things go. */
	interface Sink {

		void thing(String section, Record thing, int line);

		void refused(int line, String what, String why);

		boolean isCancelled();

	}

}
