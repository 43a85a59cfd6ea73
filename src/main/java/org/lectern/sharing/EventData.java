package org.lectern.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.FormerTimes;
import org.lectern.catalog.Material;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Series;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Talk;
import org.lectern.catalog.Topic;
import org.lectern.catalog.When;
import org.lectern.site.Addresses;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/**
 * An event as schema.org's {@code Event}, with what search engines require
 * (developers.google.com/search/docs/appearance/structured-data/event).
 */
@Component
class EventData {

	private static final int LONGEST = 600;

	private final People people;

	private final Locations locations;

	private final Naming naming;

	private final FormerTimes formerTimes;

	private final Addresses addresses;

	private final Site site;

	private final Clock clock;

	EventData(People people, Locations locations, Naming naming, FormerTimes formerTimes, Addresses addresses,
			Site site, Clock clock) {
		this.people = people;
		this.locations = locations;
		this.naming = naming;
		this.formerTimes = formerTimes;
		this.addresses = addresses;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The event; missing as long as no date can be told, which no search engine takes.
	 */
	@Nullable Thing of(EventPage page, @Nullable String image) {
		Event event = page.event();
		List<When> former = this.formerTimes.of(page);
		When when = event.when().isDated() ? event.when() : former.stream().findFirst().orElse(null);
		if (when == null) {
			return null;
		}
		Thing thing = begun(event, event.talks(), when).with("name", this.naming.of(event))
			.with("description", description(event))
			.with("url", this.addresses.best("/events/" + event.slug()))
			.with("image", image)
			.with("previousStartDate",
					event.when().isDated() ? former.stream().map(Moments::start).toList() : List.of());
		thing.with("eventStatus", "https://schema.org/" + status(event, former));
		about(thing, event);
		return thing.with("subEvent", parts(event, when)).with("recordedIn", recordings(page));
	}

	private Thing begun(Event event, List<Talk> talks, When when) {
		return Thing.of("Event")
			.with("startDate", Moments.start(when))
			.with("endDate", Moments.end(when))
			.with("eventAttendanceMode", Locations.attendance(event))
			.with("location", this.locations.of(event))
			.with("performer", this.people.performers(talks))
			.with("contributor", this.people.contributors(talks))
			.with("inLanguage", talks.stream().map(Talk::language).filter(Objects::nonNull).distinct().toList());
	}

	private void about(Thing thing, Event event) {
		thing.with("organizer", organizer(event))
			.with("offers", offer(event))
			.with("isAccessibleForFree", isOpen(event) ? true : null)
			.with("keywords", event.topics().stream().map(Topic::name).toList())
			.with("superEvent", series(event.series()))
			.with("workPerformed", work(event));
	}

	private static String status(Event event, List<When> former) {
		if (event.standing() == Standing.CANCELLED) {
			return "EventCancelled";
		}
		if (event.standing() == Standing.POSTPONED && !event.when().isDated()) {
			return "EventPostponed";
		}
		return former.isEmpty() ? "EventScheduled" : "EventRescheduled";
	}

	private @Nullable String description(Event event) {
		return event.talks()
			.stream()
			.map(Talk::abstractText)
			.filter(Objects::nonNull)
			.findFirst()
			.map((text) -> this.naming.excerpt(text, LONGEST))
			.orElse(null);
	}

	private Thing organizer(Event event) {
		String name = Stream.of(event.host(), this.site.institution())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.site.name());
		return Thing.of("Organization").with("name", name).with("url", this.addresses.best("/"));
	}

	private @Nullable Thing offer(Event event) {
		Registration registration = event.registration();
		String url = Addresses.web(registration.url());
		ZonedDateTime closes = Moments.closes(registration, event.when());
		boolean open = event.standing() == Standing.AS_PLANNED && !event.hasEnded(this.clock.instant())
				&& (closes == null || this.clock.instant().isBefore(closes.toInstant()));
		return (url == null || !open) ? null
				: Thing.of("Offer")
					.with("url", url)
					.with("availability", "https://schema.org/InStock")
					.with("validThrough", Moments.exact(closes));
	}

	/** One just comes: nothing is asked for beforehand. */
	private static boolean isOpen(Event event) {
		return event.registration().equals(Registration.NONE);
	}

	private @Nullable Thing series(@Nullable Series series) {
		return (series == null) ? null
				: Thing.of("EventSeries")
					.with("name", series.name())
					.with("url", this.addresses.best("/series/" + series.slug()));
	}

	/** What makes a talk accessible is, for schema.org, a property of the work. */
	private @Nullable Thing work(Event event) {
		List<String> features = new ArrayList<>();
		if (Boolean.TRUE.equals(event.access().captions())) {
			features.add("captions");
		}
		if (Boolean.TRUE.equals(event.access().signLanguage())) {
			features.add("signLanguage");
		}
		return features.isEmpty() ? null
				: Thing.of("CreativeWork").with("name", this.naming.of(event)).with("accessibilityFeature", features);
	}

	private List<Thing> parts(Event event, When when) {
		List<Talk> talks = event.talks();
		return (talks.size() < 2) ? List.of() : talks.stream()
			.map((talk) -> begun(event, List.of(talk), when).with("startDate", Moments.start(when, talk.startOffset()))
				.with("name", this.naming.of(talk))
				.with("description", this.naming.excerpt(talk.abstractText(), LONGEST))
				.with("eventStatus", "https://schema.org/" + status(event, List.of())))
			.toList();
	}

	private List<Thing> recordings(EventPage page) {
		LocalDate today = this.site.today();
		return page.materials()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((material) -> material.kind() == MaterialKind.RECORDING)
			.filter((material) -> material.publicFrom() == null || !material.publicFrom().isAfter(today))
			.map(Material::url)
			.map(Addresses::web)
			.filter(Objects::nonNull)
			.map((url) -> Thing.of("CreativeWork").with("url", url))
			.toList();
	}

}
