package org.lectern;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes.Draft;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/**
 * Asks for every address of the site, those of routes to come included, and looks for a
 * join link that the visitor may not see. Now it is Monday, 2 November 2026, 10:00; both
 * talks are tomorrow at 14:00.
 */
@SiteTest
class JoinLinkTests {

	private static final String REGISTERED = "KeptForThoseWhoRegister";

	private static final String NEAR = "KeptUntilTheStart";

	private static final String DRAFT = "KeptInADraft";

	private static final String FORMER = "KeptInTheHistory";

	private static final String PAST = "KeptAfterTheEnd";

	/**
	 * What stands in the place of a variable, by the part of the address before it and
	 * its name. A new route with another variable needs a value here.
	 */
	private static final Map<String, List<String>> VALUES = Map.ofEntries(
			Map.entry("events/slug", List.of("registered", "near", "past")),
			Map.entry("series/slug", List.of("hidden-series")), Map.entry("speakers/slug", List.of("ada-byron")),
			Map.entry("venues/slug", List.of("hidden-hall")), Map.entry("topics/slug", List.of("hidden-topic")),
			Map.entry("archive/year", List.of("2026")), Map.entry("calendar/year", List.of("2026")),
			Map.entry("calendar/month", List.of("11")), Map.entry("calendar/week", List.of("45")));

	/** What a route must be asked besides, where its address alone is not enough. */
	private static final Map<String, String> QUESTIONS = Map.of("/oembed", "url=/events/near", "/api/v1/search",
			"q=Hidden");

	/** Asked of every route, whether it knows these words or not. */
	private static final List<String> FILTERS = List.of("", "q=Kept", "attendance=online&series=hidden-series");

	/**
	 * Pictures and styles, pages of the desk, which only ask to sign in, and calendars
	 * behind a secret, which have this said of them in their own tests.
	 */
	private static final Pattern NO_CONTENT = Pattern.compile(
			"/(css|js|img|font|media)/.*|/(logo|app-icon)-.*|/(admin|account|sign-)(.*)|/error|/starred/\\{secret}.*|.*/card-.*|/sitemap-.*|.*/\\*\\*");

	private static final Pattern VARIABLE = Pattern.compile("([^/{}.]+)/[^/]*?\\{(\\w+)}");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	Editorial editorial;

	@Autowired
	SiteSettings settings;

	@Autowired
	Site site;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void publish() {
		Event near = hidden("Near", JoinAccess.NEAR_THE_START, FORMER).published(editorial);
		near = editorial.revise(near.publicId(), near.version(),
				hidden("Near", JoinAccess.NEAR_THE_START, NEAR).details());
		editorial.saveDraft(near.publicId(), near.version(),
				hidden("Near", JoinAccess.EVERYONE, DRAFT + "OfAChange").details());
		hidden("Registered", JoinAccess.AFTER_REGISTRATION, REGISTERED).published(editorial);
		hidden("Draft", JoinAccess.EVERYONE, DRAFT).draft(editorial);
		hidden("Past", JoinAccess.EVERYONE, PAST).on("2026-10-05").published(editorial);
		Residence.at("http://localhost:" + port, settings, site);
	}

	private static Draft hidden(String title, JoinAccess access, String link) {
		return talk(title).on("2026-11-03")
			.by("Ada Byron", "London")
			.in("Hidden series")
			.about("Hidden topic")
			.kind(EventKind.LECTURE)
			.with(MaterialKind.SLIDES, "https://files.example.org/slides.pdf", null)
			.registration(new Registration("https://register.example.org/", true, null, null, null))
			.at(new Place(Pick.named("Hidden Hall"), "Ring twice", true, "Zoom",
					"https://meet.example.org/j/" + link + "?pwd=" + link, access));
	}

	@Test
	void thoseWhoMaySeeALinkSeeIt() {
		Visitor editor = new Visitor(port).signIn();
		assertThat(editor.get("/events/registered").body()).contains(REGISTERED);
		assertThat(editor.get("/events/near").body()).contains(NEAR);
		clock.setTo("2026-11-03T13:45");
		assertThat(new Visitor(port).get("/events/near").body()).contains(NEAR).doesNotContain(FORMER);
	}

	@Test
	void nobodyIsToldALinkBeforeItsTime() {
		askEverything(REGISTERED, NEAR, DRAFT, FORMER, PAST);
	}

	@Test
	void onlyThatLinkIsToldWhoseTimeHasCome() {
		clock.setTo("2026-11-03T13:45");
		assertThat(told("/events/near", NEAR)).hasSize(FILTERS.size());
		askEverything(REGISTERED, DRAFT, FORMER, PAST);
	}

	@Test
	void nobodyIsToldALinkOnceItIsOver() {
		clock.setTo("2026-11-04T09:00");
		askEverything(REGISTERED, NEAR, DRAFT, FORMER, PAST);
	}

	private void askEverything(String... secrets) {
		List<String> addresses = mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter(JoinLinkTests::canBeRead)
			.flatMap((route) -> route.getPatternValues().stream())
			.distinct()
			.sorted()
			.flatMap(this::filled)
			.toList();
		assertThat(addresses).hasSizeGreaterThan(15);
		assertThat(addresses.stream().flatMap((address) -> told(address, secrets).stream())).isEmpty();
	}

	private static boolean canBeRead(RequestMappingInfo route) {
		var methods = route.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	/**
	 * The addresses of a route, with something that is there in place of each variable.
	 */
	private Stream<String> filled(String route) {
		List<String> open = List.of(route.replaceAll(":[^/]*?}(?=[-./]|$)", "}"));
		if (NO_CONTENT.matcher(open.get(0)).matches()) {
			return Stream.empty();
		}
		while (open.get(0).contains("{")) {
			open = open.stream().flatMap(JoinLinkTests::filledOnce).toList();
		}
		return open.stream()
			.map((address) -> QUESTIONS.containsKey(route) ? address + "?" + QUESTIONS.get(route) : address);
	}

	private static Stream<String> filledOnce(String route) {
		Matcher variable = VARIABLE.matcher(route);
		assertThat(variable.find()).as("a variable in " + route).isTrue();
		String name = variable.group(1) + "/" + variable.group(2);
		assertThat(VALUES).as("JoinLinkTests.VALUES needs something that is there for " + route).containsKey(name);
		return VALUES.getOrDefault(name, List.of())
			.stream()
			.map((value) -> route.replaceFirst("\\{" + variable.group(2) + "}", value));
	}

	private List<String> told(String address, String... secrets) {
		List<String> told = new ArrayList<>();
		for (String filter : FILTERS) {
			String question = filter.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + filter;
			HttpResponse<byte[]> answer = answer(question);
			assertThat(answer.statusCode())
				.as("JoinLinkTests must ask so that something is there (VALUES, QUESTIONS): " + question)
				.isLessThan(400);
			String all = answer.headers().map() + unfolded(new String(answer.body(), StandardCharsets.UTF_8));
			Stream.of(secrets).filter(all::contains).forEach((secret) -> told.add(question + " tells " + secret));
		}
		return told;
	}

	/** Calendars break long lines wherever they are too long. */
	private static String unfolded(String text) {
		return text + text.replaceAll("\\r?\\n[ \\t]", "");
	}

	private HttpResponse<byte[]> answer(String address) {
		try {
			return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(address, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
