package org.lectern.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.Series;
import org.lectern.catalog.Speaker;
import org.lectern.site.Addresses;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** What pages say to machines: JSON-LD that can stand within a {@code script}. */
@Component
class StructuredData {

	private static final int LONGEST = 300;

	private final EventData events;

	private final People people;

	private final Naming naming;

	private final Addresses addresses;

	private final Site site;

	private final JsonMapper json;

	StructuredData(EventData events, People people, Naming naming, Addresses addresses, Site site, JsonMapper json) {
		this.events = events;
		this.people = people;
		this.naming = naming;
		this.addresses = addresses;
		this.site = site;
		this.json = json;
	}

	/** An event, and where its page stands in the site. */
	String event(EventPage page, @Nullable String image) {
		return graph(Stream.of(this.events.of(page, image), trail(page.event())).filter(Objects::nonNull).toList());
	}

	/** A series, with what is to come. */
	String series(Series series, List<EventLine> coming) {
		Thing thing = Thing.of("EventSeries")
			.with("name", series.name())
			.with("url", this.addresses.best("/series/" + series.slug()))
			.with("description", this.naming.excerpt(series.description(), LONGEST))
			.with("organizer",
					Thing.of("Organization")
						.with("name", Objects.requireNonNullElse(series.organisers(),
								Objects.requireNonNullElse(this.site.institution(), this.site.name()))));
		return graph(Stream.of(thing, items(coming)).filter(Objects::nonNull).toList());
	}

	/** A person. */
	String speaker(Speaker speaker) {
		return graph(List
			.of(this.people.person(speaker).with("description", this.naming.excerpt(speaker.biography(), LONGEST))));
	}

	/** A list of events that have pages of their own; missing where there are none. */
	@Nullable String list(List<EventLine> lines) {
		Thing items = items(lines);
		return (items != null) ? graph(List.of(items)) : null;
	}

	private @Nullable Thing items(List<EventLine> lines) {
		return lines.isEmpty() ? null
				: Thing.of("ItemList")
					.with("itemListElement",
							IntStream.range(0, lines.size())
								.mapToObj((index) -> item(index + 1, this.naming.of(lines.get(index))).with("url",
										this.addresses.best("/events/" + lines.get(index).slug())))
								.toList());
	}

	private Thing trail(Event event) {
		Series series = event.series();
		Thing home = item(1, this.site.name()).with("item", this.addresses.best("/"));
		Thing here = item((series != null) ? 3 : 2, this.naming.of(event));
		return Thing.of("BreadcrumbList")
			.with("itemListElement", (series == null) ? List.of(home, here) : List.of(home,
					item(2, series.name()).with("item", this.addresses.best("/series/" + series.slug())), here));
	}

	private static Thing item(int position, String name) {
		return Thing.of("ListItem").with("position", position).with("name", name);
	}

	/** HTML §4.12.1: within a script nothing may look like the end of one. */
	private String graph(List<Thing> things) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.put("@graph", things);
		return this.json.writeValueAsString(document).replace("<", "\\u003c");
	}

}
