package org.lectern.sharing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Audience;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Role;
import org.lectern.catalog.When;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class StructuredDataTests {

	private static final String JOIN = "https://zoom.example/j/1?pwd=1";

	@Autowired
	MockMvcTester pages;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	JsonMapper json;

	@BeforeEach
	void theSiteKnowsItsAddress(@Autowired SiteSettings settings, @Autowired Site site) {
		Bases.set(settings, site, "https://talks.example.edu");
	}

	@Test
	void allThatIsKnownOfAnEventIsToldToMachines() {
		AppearanceDetails daniel = new AppearanceDetails(Pick.named("Daniel Soudry"), Role.SPEAKER,
				"Associate Professor", "Technion", "He works.", "https://soudry.example.org/");
		AppearanceDetails ada = new AppearanceDetails(Pick.named("Ada Byron"), Role.SPEAKER, null, null, null, null);
		AppearanceDetails host = new AppearanceDetails(Pick.named("Grace Host"), Role.HOST, null, null, null, null);
		Event event = published(new EventDetails(EventKind.COLLOQUIUM, null, Pick.named("AI Colloquium"), tuesday(),
				new Place(Pick.named("Lockett Hall, 285"), "Enter by the garden", true, "Zoom", JOIN,
						JoinAccess.AFTER_REGISTRATION),
				new Registration("https://forms.example.org/1", true, null, LocalDate.of(2026, 11, 2),
						LocalTime.of(17, 0)),
				List.of(new TalkDetails("Bias </script> of $\\alpha$", "Deep *learning*.", "en", null,
						List.of(daniel, ada, host), List.of())),
				List.of(Pick.named("Learning"), Pick.named("Bias")), Audience.EVERYONE,
				new Access(true, true, null, null, null), "The Center", null));
		ObjectNode told = (ObjectNode) of(event);
		assertThat(told.remove("image").asString())
			.matches("https://talks.example.edu/events/bias-script-of-alpha/card-[0-9a-f]{16}.png");
		assertThat(told).isEqualTo(json.readTree("""
				{"@type": "Event", "startDate": "2026-11-03T14:00:00-06:00", "endDate": "2026-11-03T15:00:00-06:00",
				"eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
				"location": [{"@type": "Place", "name": "Lockett Hall, 285",
				  "address": "Lockett Hall, 285, Colloquia & Lectures",
				  "url": "https://talks.example.edu/venues/lockett-hall-285", "description": "Enter by the garden"},
				 {"@type": "VirtualLocation", "name": "Zoom",
				  "url": "https://talks.example.edu/events/bias-script-of-alpha"}],
				"performer": [{"@type": "Person", "name": "Daniel Soudry",
				  "url": "https://talks.example.edu/speakers/daniel-soudry", "sameAs": "https://soudry.example.org/",
				  "jobTitle": "Associate Professor", "affiliation": {"@type": "Organization", "name": "Technion"}},
				 {"@type": "Person", "name": "Ada Byron", "url": "https://talks.example.edu/speakers/ada-byron"}],
				"contributor": {"@type": "Person", "name": "Grace Host",
				  "url": "https://talks.example.edu/speakers/grace-host"},
				"inLanguage": "en", "name": "Bias </script> of α", "description": "Deep learning.",
				"url": "https://talks.example.edu/events/bias-script-of-alpha",
				"eventStatus": "https://schema.org/EventScheduled",
				"organizer": {"@type": "Organization", "name": "The Center", "url": "https://talks.example.edu/"},
				"offers": {"@type": "Offer", "url": "https://forms.example.org/1",
				  "availability": "https://schema.org/InStock", "validThrough": "2026-11-02T17:00:00-06:00"},
				"keywords": ["Learning", "Bias"],
				"superEvent": {"@type": "EventSeries", "name": "AI Colloquium",
				  "url": "https://talks.example.edu/series/ai-colloquium"},
				"workPerformed": {"@type": "CreativeWork", "name": "Bias </script> of α",
				  "accessibilityFeature": ["captions", "signLanguage"]}}"""));
	}

	@Test
	void whatBecomesOfAnEventIsItsStatus() {
		Event event = talk("Bias Control").published(editorial);
		assertThat(status(event)).isEqualTo("EventScheduled 2026-11-03T14:00:00-06:00");
		event = editorial.revise(event.publicId(), event.version(), talk("Bias Control").on("2026-11-10").details());
		assertThat(status(event))
			.isEqualTo("EventRescheduled 2026-11-10T14:00:00-06:00 instead of \"2026-11-03T14:00:00-06:00\"");
		event = editorial.postpone(event.publicId(), event.version(), "Snow.", null);
		assertThat(status(event)).isEqualTo("EventPostponed 2026-11-10T14:00:00-06:00");
		event = editorial.postpone(event.publicId(), event.version(), "Snow.",
				When.on(LocalDate.of(2026, 12, 1), null, null, Programmes.ZONE));
		assertThat(status(event)).isEqualTo("EventRescheduled 2026-12-01 instead of "
				+ "[\"2026-11-10T14:00:00-06:00\",\"2026-11-03T14:00:00-06:00\"]");
		event = editorial.revise(event.publicId(), event.version(), talk("Bias Control").on("2026-11-03").details());
		editorial.cancel(event.publicId(), event.version(), "Ill.");
		assertThat(status(event)).startsWith("EventCancelled 2026-11-03T14:00:00-06:00 instead of");
	}

	@Test
	void severalTalksAreParts() {
		TalkDetails one = new TalkDetails("Surfaces", "On surfaces.", "en", 0, by("Maryam Ha", Role.SPEAKER),
				List.of());
		TalkDetails two = new TalkDetails(null, null, "de", 75, by("محمد الخوارزمي", Role.PANELIST), List.of());
		JsonNode data = of(published(new EventDetails(EventKind.LECTURE, "Two lectures", null, tuesday(), Place.UNKNOWN,
				Registration.NONE, List.of(one, two), List.of(), null, Access.UNKNOWN, null, null)));
		assertThat(data.path("name").asString()).isEqualTo("Two lectures");
		assertThat(data.path("inLanguage").toString()).isEqualTo("[\"en\",\"de\"]");
		assertThat(data.path("performer").valueStream().map((person) -> person.path("name").asString()))
			.containsExactly("Maryam Ha", "محمد الخوارزمي");
		assertThat(data.path("subEvent")
			.valueStream()
			.map((part) -> part.path("name").asString() + " " + part.path("startDate").asString()))
			.containsExactly("Surfaces 2026-11-03T14:00:00-06:00", "Talk: محمد الخوارزمي 2026-11-03T15:15:00-06:00");
		assertThat(data.path("location").toString())
			.isEqualTo("{\"@type\":\"Place\",\"name\":\"Place to be announced\",\"address\":\"Colloquia & Lectures\"}");
		assertThat(data.has("eventAttendanceMode")).isFalse();
	}

	@Test
	void wholeDaysHaveDatesOnly() {
		When days = new When(LocalDate.of(2026, 11, 3), null, LocalDate.of(2026, 11, 5), null, Programmes.ZONE);
		JsonNode data = of(talk("School").at(days).published(editorial));
		assertThat(data.path("startDate").asString()).isEqualTo("2026-11-03");
		assertThat(data.path("endDate").asString()).isEqualTo("2026-11-05");
	}

	@Test
	void whatHasNoTitleIsCalledByWhoSpeaks() {
		assertThat(of(talk(null).by("Ada Byron", null).in("Logic").published(editorial)).path("name").asString())
			.isEqualTo("Logic: Ada Byron");
	}

	@Test
	void theLinkToJoinStandsThereOnlyWhereEveryoneMayHaveItAtAnyTime() {
		for (JoinAccess access : JoinAccess.values()) {
			Event event = talk("Online " + access).at(new Place(null, null, true, "Zoom", JOIN, access))
				.published(editorial);
			clock.setTo("2026-11-03T14:10");
			String url = of(event).path("location").path("url").asString();
			assertThat(url.equals(JOIN)).as(access + " " + url).isEqualTo(access == JoinAccess.EVERYONE);
			clock.setTo("2026-11-03T15:10");
			assertThat(body("/events/" + event.slug())).doesNotContain("zoom.example");
			clock.reset();
		}
	}

	@Test
	@WithMockUser(roles = "ADMINISTRATOR")
	void anEditorsPageTellsMachinesNoMoreThanAVisitors() {
		Event event = talk("Online").with(MaterialKind.RECORDING, "https://video.example.org/1", LocalDate.MAX)
			.at(new Place(null, null, true, "Zoom", JOIN, JoinAccess.AFTER_REGISTRATION))
			.published(editorial);
		assertThat(of(event).toString()).doesNotContain("zoom.example", "video.example");
	}

	@Test
	@WithMockUser(roles = "ADMINISTRATOR")
	void draftsTellMachinesNothing() {
		Event event = talk("Bias Control").published(editorial);
		assertThat(script("/events/bias-control")).hasSize(1);
		editorial.withdraw(event.publicId(), event.version());
		assertThat(script("/events/bias-control")).isEmpty();
	}

	@Test
	void registrationIsAnOfferWhileItIsOpen() {
		Event event = talk("Bias Control")
			.registration(new Registration("https://forms.example.org/1", true, null, LocalDate.of(2026, 11, 2), null))
			.published(editorial);
		assertThat(of(event).path("offers").path("validThrough").asString()).isEqualTo("2026-11-02T23:59:59-06:00");
		assertThat(of(event).has("isAccessibleForFree")).isFalse();
		clock.setTo("2026-11-03T00:00");
		assertThat(of(event).has("offers")).isFalse();
	}

	@Test
	void listsSeriesAndPeopleAreToldToo() {
		talk("Bias Control").by("Ada Byron", "Analytical Society").in("Logic").published(editorial);
		talk("Past").on("2026-10-05").in("Logic").published(editorial);
		assertThat(graph("/").get(0)).isEqualTo(json.readTree("""
				{"@type": "ItemList", "itemListElement": {"@type": "ListItem", "position": 1, "name": "Bias Control",
				"url": "https://talks.example.edu/events/bias-control"}}"""));
		assertThat(graph("/series/logic").findValuesAsString("@type")).containsExactly("EventSeries", "Organization",
				"ItemList", "ListItem");
		assertThat(graph("/speakers/ada-byron").get(0).path("name").asString()).isEqualTo("Ada Byron");
		assertThat(graph("/events/bias-control").get(1).path("itemListElement").findValuesAsString("name"))
			.containsExactly("Colloquia & Lectures", "Logic", "Bias Control");
		assertThat(script("/?q=nothing")).isEmpty();
	}

	@Test
	void whereTheSiteKnowsNoAddressOfItsOwnLinksAreRelative(@Autowired SiteSettings settings, @Autowired Site site) {
		Bases.set(settings, site, null);
		Event event = talk("Bias Control").published(editorial);
		assertThat(script("/events/bias-control").get(0).data()).contains("\"url\":\"/events/bias-control\"")
			.doesNotContain("localhost");
		assertThat(event.slug()).isEqualTo("bias-control");
	}

	private String status(Event event) {
		JsonNode data = of(event);
		String before = data.has("previousStartDate") ? " instead of " + data.path("previousStartDate") : "";
		return data.path("eventStatus").asString().replace("https://schema.org/", "") + " "
				+ data.path("startDate").asString() + before;
	}

	private static List<AppearanceDetails> by(String name, Role role) {
		return List.of(new AppearanceDetails(Pick.named(name), role, null, null, null, null));
	}

	private static When tuesday() {
		return When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 0), Programmes.ZONE);
	}

	private Event published(EventDetails details) {
		Event event = editorial.create(details);
		return editorial.publish(event.publicId(), event.version());
	}

	private JsonNode of(Event event) {
		return graph("/events/" + Objects.requireNonNull(event.slug())).get(0);
	}

	private JsonNode graph(String address) {
		JsonNode document = json.readTree(script(address).get(0).data());
		assertThat(SchemaRules.complaints(document)).as(document.toPrettyString()).isEmpty();
		return document.path("@graph");
	}

	private Elements script(String address) {
		Document page = Jsoup.parse(body(address));
		assertThat(page.select("body script[type*=ld]")).isEmpty();
		return page.select("head script[type='application/ld+json']");
	}

	private String body(String address) {
		try {
			return pages.get().uri(URI.create(address)).exchange().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
