package org.lectern.api;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.SeriesJson;
import org.lectern.api.Things.SpeakerJson;
import org.lectern.api.Things.TopicJson;
import org.lectern.api.Things.VenueJson;

/**
 * Something that can be asked of the interface.
 *
 * @param told what it answers with, or the items of the list that it answers with
 * @param id what stands in the place of the address's variable; missing for lists
 */
record Operation(String path, String summary, Class<?> told, List<Parameter> parameters, @Nullable String id) {

	/** All of them. */
	static final List<Operation> ALL = List.of(
			list("/api/v1/events", "Events, current ones where no state is asked for", EventJson.class, programme()),
			one("/api/v1/events/{slug}", "One event, by its slug or its id; also at /events/{slug}.json",
					EventJson.class, "The slug or the id of an event"),
			list("/api/v1/talks", "Talks, each with its event; limit counts events, and a part ends with a whole event",
					TalkJson.class, programme()),
			list("/api/v1/search", "Events by words, of all times; what was announced or changed last comes first",
					EventJson.class, programme()),
			list("/api/v1/series", "Series with public events, by name", SeriesJson.class, Parameter.PAGING),
			one("/api/v1/series/{slug}", "One series", SeriesJson.class, "The slug of a series"),
			list("/api/v1/speakers", "Speakers at public events, by sort name; q: letters in the name",
					SpeakerJson.class, List.of(Parameter.Q, Parameter.LIMIT, Parameter.CURSOR)),
			one("/api/v1/speakers/{slug}", "One speaker", SpeakerJson.class, "The slug of a speaker"),
			list("/api/v1/venues", "Venues of public events, by name", VenueJson.class, Parameter.PAGING),
			one("/api/v1/venues/{slug}", "One venue", VenueJson.class, "The slug of a venue"),
			list("/api/v1/topics", "Topics of public events, by name", TopicJson.class, Parameter.PAGING),
			one("/api/v1/topics/{slug}", "One topic", TopicJson.class, "The slug of a topic"));

	boolean isList() {
		return this.id == null;
	}

	/** Whether it cannot be asked without that parameter. */
	boolean requires(Parameter parameter) {
		return parameter == Parameter.Q && this.path.endsWith("/search");
	}

	/** What it answers with, by name. */
	public String answer() {
		return Schemas.name(this.told) + (isList() ? "List" : "");
	}

	private static Operation list(String path, String summary, Class<?> told, List<Parameter> parameters) {
		return new Operation(path, summary, told, parameters, null);
	}

	private static Operation one(String path, String summary, Class<?> told, String id) {
		return new Operation(path, summary, told, List.of(), id);
	}

	private static List<Parameter> programme() {
		return Stream.of(Parameter.FILTERS, List.of(Parameter.STATE), Parameter.PAGING).flatMap(List::stream).toList();
	}

}
