package org.lectern.api;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.lectern.MovableClock;
import org.lectern.Residence;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.When;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.ZONE;
import static org.lectern.catalog.Programmes.talk;

/** What programs are told. Now it is Monday, 2 November 2026, 10:00. */
@SiteTest
class ApiTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	JsonMapper json;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Site facts;

	@Autowired
	SiteSettings settings;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void anEventIsToldWhole() {
		Event event = talk("Engines").by("Ada Byron", "London")
			.in("Logic")
			.about("Machines")
			.kind(EventKind.LECTURE)
			.abstractText("*All* about it.")
			.with(MaterialKind.SLIDES, "https://files.example.org/s.pdf", null)
			.with(MaterialKind.RECORDING, "https://video.example.org/1", LocalDate.of(2099, 1, 1))
			.published(this.editorial);
		JsonNode told = read("/api/v1/events/engines");
		assertThat(told).isEqualTo(read("/events/engines.json")).isEqualTo(read("/api/v1/events/" + event.publicId()));
		((ObjectNode) told).remove(List.of("sequence"));
		assertThat(told).isEqualTo(this.json.readTree("""
				{"id": "%s", "slug": "engines", "url": "/events/engines", "kind": "lecture", "standing": "as-planned",
				 "title": "Engines",
				 "when": {"date": "2026-11-03", "time": "14:00", "endTime": "15:00", "zone": "America/Chicago",
				   "startsAt": "2026-11-03T20:00:00Z", "endsAt": "2026-11-03T21:00:00Z"},
				 "series": {"slug": "logic", "name": "Logic", "url": "/series/logic"},
				 "venue": {"slug": "lockett-hall-285", "name": "Lockett Hall, 285", "label": "Lockett Hall, 285",
				   "url": "/venues/lockett-hall-285"},
				 "online": false, "join": {"state": "none"}, "registration": {"required": false}, "access": {},
				 "topics": [{"slug": "machines", "name": "Machines", "url": "/topics/machines"}],
				 "talks": [{"number": 1, "title": "Engines", "abstract": "*All* about it.",
				   "abstractHtml": "<p><em>All</em> about it.</p>\\n", "language": "en",
				   "people": [{"slug": "ada-byron", "name": "Ada Byron", "role": "speaker", "affiliation": "London",
				     "url": "/speakers/ada-byron"}],
				   "materials": [{"kind": "slides", "url": "https://files.example.org/s.pdf"}]}],
				 "publishedAt": "2026-11-02T16:00:00Z", "changedAt": "2026-11-02T16:00:00Z"}"""
			.formatted(event.publicId())));
	}

	@Test
	void everyAnswerIsAsItIsDescribed() {
		talk("Engines").by("Ada Byron", "London").in("Logic").about("Machines").published(this.editorial);
		Event undated = talk("Some day").in("Logic").published(this.editorial);
		this.editorial.postpone(undated.publicId(), undated.version(), "A strike", When.someDay(ZONE));
		talk("Online")
			.at(new Place(Pick.named("Hall"), "Ring twice", true, "Zoom", "https://meet.example.org/1",
					JoinAccess.NEAR_THE_START))
			.registration(
					new Registration("https://register.example.org", true, "Soon", LocalDate.of(2026, 11, 2), null))
			.published(this.editorial);
		JsonNode api = read("/api/v1/openapi.json");
		Document page = page("/api");
		for (Element row : page.select("table:first-of-type tbody tr:has(a[href^=/api])")) {
			String path = row.select("th").text();
			JsonNode schema = api.path("paths")
				.path(path)
				.path("get")
				.path("responses")
				.path("200")
				.path("content")
				.path("application/json")
				.path("schema");
			JsonNode answer = read(row.select("a").attr("href"));
			assertThat(errors(api, schema, answer)).as(path + " " + answer).isEmpty();
		}
		assertThat(page.select("table:first-of-type tbody a[href^=/api]")).hasSize(Operation.ALL.size());
		assertThat(errors(api, this.json.readTree("{\"$ref\": \"#/components/schemas/EventList\"}"),
				read("/api/v1/events?state=all")))
			.isEmpty();
	}

	/** Nothing that is not described may be told. */
	private List<String> errors(JsonNode api, JsonNode schema, JsonNode answer) {
		ObjectNode whole = (ObjectNode) this.json.readTree(
				api.toString().replace("\"type\":\"object\"", "\"type\":\"object\",\"additionalProperties\":false"));
		whole.put("$ref", schema.path("$ref").asString());
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(whole)
			.validate(answer)
			.stream()
			.map(Object::toString)
			.toList();
	}

	@Test
	void everyRouteIsDescribed() {
		Set<String> routes = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((route) -> route.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/v1/") && !path.endsWith("/openapi.json"))
			.collect(Collectors.toSet());
		assertThat(read("/api/v1/openapi.json").path("paths").propertyNames())
			.containsExactlyInAnyOrderElementsOf(routes);
	}

	@Test
	void listsAreNarrowedAndTakeEachPartOfTheProgramme() {
		talk("Held").on("2026-10-03").in("Logic").published(this.editorial);
		talk("Lecture").kind(EventKind.LECTURE).in("Logic").published(this.editorial);
		talk("Seminar").on("2026-11-05").kind(EventKind.SEMINAR).by("Ada Byron", null).published(this.editorial);
		assertThat(titles("/api/v1/events")).containsExactly("Lecture", "Seminar");
		assertThat(titles("/api/v1/events?state=archive")).containsExactly("Held");
		assertThat(titles("/api/v1/events?state=all")).containsExactly("Held", "Lecture", "Seminar");
		assertThat(titles("/api/v1/events?state=all&series=logic&lectures=true")).containsExactly("Lecture");
		assertThat(titles("/api/v1/events?from=2026-11-04&to=2026-11-06")).containsExactly("Seminar");
		assertThat(titles("/api/v1/talks?kind=seminar")).containsExactly("Seminar");
		assertThat(titles("/api/v1/search?q=byron")).containsExactly("Seminar");
		assertThat(read("/api/v1/talks?kind=seminar").path("items").get(0).path("event").path("url").asString())
			.isEqualTo("/events/seminar");
	}

	@Test
	void cursorsLeadToEveryItemOnce() {
		List<String> held = new ArrayList<>();
		for (int number = 0; number < 23; number++) {
			String title = "Talk %02d".formatted(number);
			talk(title).on("2026-12-0" + (1 + number % 9))
				.by("Speaker " + title, null)
				.in("Series " + title)
				.about("Topic " + title)
				.published(this.editorial);
			held.add(title);
		}
		for (String list : List.of("/api/v1/events", "/api/v1/talks")) {
			assertThat(walked(list, "title")).as(list).containsExactlyInAnyOrderElementsOf(held);
		}
		assertThat(walked("/api/v1/speakers", "name")).hasSize(23).doesNotHaveDuplicates();
		assertThat(walked("/api/v1/series", "name")).hasSize(23).doesNotHaveDuplicates();
		assertThat(walked("/api/v1/topics", "name")).hasSize(23).doesNotHaveDuplicates();
		assertThat(walked("/api/v1/venues", "label")).containsExactly("Lockett Hall, 285");
	}

	private List<String> walked(String list, String field) {
		List<String> found = new ArrayList<>();
		String next = list + (list.contains("?") ? "&" : "?") + "limit=5";
		while (!next.isEmpty()) {
			JsonNode part = read(next);
			assertThat(part.path("items").size()).isLessThanOrEqualTo(5);
			part.path("items").forEach((item) -> found.add(item.path(field).asString()));
			assertThat(part.has("next")).isEqualTo(part.has("nextCursor"));
			next = part.path("next").asString("");
		}
		return found;
	}

	@Test
	void aWrongValueIsToldWithWhatItMayBe() {
		JsonNode problem = problem("/api/v1/events?kind=party", 400);
		assertThat(problem.path("detail").asString()).isEqualTo("The parameter kind must be one of colloquium, "
				+ "seminar, lecture, workshop, conference, defense, performance, other.");
		assertThat(problem.path("parameter").asString()).isEqualTo("kind");
		assertThat(problem.path("allowed").size()).isEqualTo(8);
		for (String question : List.of("state=now", "limit=0", "limit=201", "limit=-1", "cursor=x", "cursor=%3Cb%3E",
				"from=2026-02-30", "to=soon", "year=26", "series=..%2Fx", "language=english%21", "slides=no")) {
			assertThat(problem("/api/v1/events?" + question, 400).path("parameter").asString()).as(question)
				.isEqualTo(question.replaceFirst("=.*", ""));
		}
		assertThat(problem("/api/v1/search", 400).path("parameter").asString()).isEqualTo("q");
		assertThat(problem("/api/v1/series?cursor=bm90aGluZw", 400).path("parameter").asString()).isEqualTo("cursor");
		assertThat(this.site.get().uri("/api/v1/events?unknown=1")).hasStatusOk();
	}

	@Test
	void whatIsNotThereIsToldAsJson() {
		problem("/api/v1/events/none", 404);
		problem("/api/v1/events/00000000-0000-0000-0000-000000000000", 404);
		problem("/api/v1/series/none", 404);
		problem("/api/v1/nothing", 404);
		problem("/events/none.json", 404);
		Event draft = talk("Draft").by("Nobody Yet", null).draft(this.editorial);
		problem("/api/v1/events/" + draft.publicId(), 404);
		problem("/api/v1/speakers/nobody-yet", 404);
		Event event = talk("Engines").published(this.editorial);
		event = this.editorial.readdress(event.publicId(), event.version(), "machines");
		assertThat(problem("/api/v1/events/engines", 301).path("location").asString())
			.isEqualTo("/api/v1/events/machines");
		assertThat(problem("/events/engines.json", 301).path("location").asString()).isEqualTo("/events/machines.json");
		this.editorial.delete(event.publicId(), event.version());
		problem("/api/v1/events/machines", 410);
	}

	@Test
	void theLinkToJoinIsToldOnlyWhileItIsOpen() {
		talk("Near").at(new Place(null, null, true, "Zoom", "https://meet.example.org/1", JoinAccess.NEAR_THE_START))
			.published(this.editorial);
		assertThat(read("/api/v1/events/near").path("join").toString())
			.isEqualTo("{\"state\":\"opens-later\",\"opensAt\":\"2026-11-03T19:30:00Z\"}");
		this.clock.setTo("2026-11-03T13:30");
		assertThat(read("/api/v1/events/near").path("join").toString())
			.isEqualTo("{\"state\":\"open\",\"url\":\"https://meet.example.org/1\"}");
		this.clock.setTo("2026-11-03T15:00");
		assertThat(read("/api/v1/events/near").path("join").toString()).isEqualTo("{\"state\":\"closed\"}");
	}

	@Test
	void addressesAreWholeOnceTheSiteKnowsItsOwn() {
		talk("Engines").published(this.editorial);
		talk("Other").on("2026-11-04").published(this.editorial);
		Residence.at("https://talks.example.edu", this.settings, this.facts);
		JsonNode list = read("/api/v1/events?limit=1");
		assertThat(list.path("items").get(0).path("url").asString())
			.isEqualTo("https://talks.example.edu/events/engines");
		assertThat(list.path("next").asString()).startsWith("https://talks.example.edu/api/v1/events?limit=1&cursor=");
		assertThat(read("/api/v1/openapi.json").path("servers").get(0).path("url").asString())
			.isEqualTo("https://talks.example.edu");
	}

	@Test
	void thePageExplainsWithExamplesThatWork() {
		assertThat(page("/api").select("h1").text()).isEqualTo("For programs");
		talk("<script>alert(1)</script>").by("Ada Byron", null).in("Logic").about("Machines").published(this.editorial);
		Document page = page("/api/v1");
		assertThat(page.select("main a[href^=/]").eachAttr("href")).hasSizeGreaterThan(12)
			.allSatisfy((address) -> assertThat(this.site.get().uri(URI.create(address))).hasStatusOk());
		assertThat(page.select("main a[href^=#]").eachAttr("href"))
			.allSatisfy((address) -> assertThat(page.select(address)).hasSize(1));
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.json.readTree(page.select("pre").text()).path("title").asString())
			.isEqualTo("<script>alert(1)</script>");
	}

	private List<String> titles(String address) {
		return read(address).path("items").valueStream().map((item) -> item.path("title").asString()).toList();
	}

	private JsonNode read(String address) {
		MvcTestResult answer = this.site.get().uri(URI.create(address)).exchange();
		assertThat(answer).as(address).hasStatusOk();
		assertThat(answer.getResponse().getHeader("Content-Type")).isEqualTo("application/json");
		return this.json.readTree(text(answer));
	}

	private JsonNode problem(String address, int status) {
		MvcTestResult answer = this.site.get().uri(URI.create(address)).exchange();
		assertThat(answer).as(address).hasStatus(status);
		assertThat(answer.getResponse().getHeader("Content-Type")).as(address).isEqualTo("application/problem+json");
		JsonNode problem = this.json.readTree(text(answer));
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("detail").asString()).endsWith(".");
		return problem;
	}

	private Document page(String address) {
		MvcTestResult answer = this.site.get().uri(address).header("Unsaved", "yes").exchange();
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(text(answer));
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
