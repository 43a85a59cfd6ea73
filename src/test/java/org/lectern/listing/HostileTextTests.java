package org.lectern.listing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/**
 * Whatever people write stays text. -Dlectern.payloads names a folder of more hostile
 * text.
 */
@SiteTest
class HostileTextTests {

	private static final List<String> SOME = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"'-alert(1)-'", "javascript:alert(1)", "[x](javascript:alert(1))", "${7*7} #{7*7} [[${7*7}]] __${7*7}__",
			"</title><svg/onload=alert(1)>", "\u202eevil \u0000\u0007 \ud800", "%00%zz{a}{}?&#/\\..//evil.example",
			"https://evil.example/\"onmouseover=alert(1)", "data:text/html,<script>alert(1)</script>",
			"$\\href{javascript:alert(1)}{x}$", "x".repeat(300), "%n%s{0}{1,choice}");

	private static final Pattern SCHEME = Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*):");

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void hostileTextStaysText() throws IOException {
		for (String hostile : hostile().toList()) {
			Event event = published(hostile);
			assertHarmless(page("/events/" + Objects.requireNonNull(event.slug())), hostile);
		}
		for (String list : List.of("/", "/archive", "/lectures", "/series", "/speakers", "/venues", "/topics",
				"/calendar/2026-11", "/calendar/2026-10")) {
			assertHarmless(page(list), list);
		}
	}

	@Test
	void pagesOfHostileNamesAreHarmless() {
		for (String hostile : SOME) {
			published(hostile);
		}
		for (String index : List.of("/series", "/speakers", "/venues", "/topics")) {
			for (String address : page(index).select(".index a, .cards a").eachAttr("href")) {
				assertHarmless(page(address), address);
			}
		}
	}

	@Test
	void whateverIsAskedIsAnswered() throws IOException {
		published("Harmless");
		talk("Past").on("2026-10-05").published(editorial);
		List<String> paths = List.of("/", "/archive", "/archive/2026", "/speakers", "/lectures");
		int number = 0;
		for (String hostile : hostile().toList()) {
			String path = paths.get(number++ % paths.size());
			assertThat(site.get().uri(asking(path, hostile)).header("Unsaved", "yes")).as(path + " " + hostile)
				.hasStatusOk();
		}
	}

	private static URI asking(String path, String hostile) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		for (String name : List.of("q", "series", "kind", "at", "from", "letter", "behind", "unknown")) {
			address.queryParam(name, "{x}");
		}
		return address.encode().buildAndExpand(Map.of("x", hostile)).toUri();
	}

	@ParameterizedTest
	@ValueSource(strings = { "at=-999999999999-1", "at=999999999999-999999999999999999-b", "at=0-0", "at=1&at=2",
			"from=2026-02-30", "from=%2B999999999-12-31", "from=2027-01-01&to=2026-01-01", "kind=LECTURE&kind=x",
			"q=%F0%9F%98%80%00", "letter=", "behind=00", "behind=0", "slides", "asked=x", "asked.words=x", "list=1" })
	void oddQuestionsAreAnswered(String question) {
		published("Harmless");
		talk("Past").on("2026-10-05").published(editorial);
		for (String path : List.of("/", "/archive", "/archive/2026", "/speakers", "/lectures", "/series/harmless",
				"/topics/harmless", "/calendar/2026-11")) {
			page(path + "?" + question);
		}
	}

	private Document page(String address) {
		return Shown.withHostileText(site, address);
	}

	private static void assertHarmless(Document page, String why) {
		for (Element element : page.getAllElements()) {
			assertThat(element.attributes().asList()).as(why)
				.noneMatch((attribute) -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style"));
		}
		assertThat(page.select("main :is(script, img, iframe, svg, object, embed, style, link, base)")).as(why)
			.isEmpty();
		assertThat(page.select("script:not([type*=ld])").eachAttr("src")).as(why)
			.allMatch((source) -> source.startsWith("/"));
		assertThat(page.select("script:not([type*=ld])")).as(why).allMatch((script) -> script.data().isEmpty());
		assertThat(page.select("script[type*=ld]")).as(why).allMatch((script) -> !script.data().contains("<"));
		for (Element link : page.select("a[href]")) {
			String href = link.attr("href");
			assertThat(SCHEME.matcher(href).results().map((scheme) -> scheme.group(1))).as("%s: %s", why, href)
				.isSubsetOf(SCHEMES);
		}
	}

	private Event published(String hostile) {
		String text = hostile.replaceAll("\u0000", "");
		String name = text.isBlank() ? "x"
				: text.substring(0, text.offsetByCodePoints(0, Math.min(100, text.codePointCount(0, text.length()))));
		AppearanceDetails person = new AppearanceDetails(Pick.named(name), Role.SPEAKER, text, text, text, text);
		MaterialDetails material = new MaterialDetails(MaterialKind.SLIDES, text, text, null);
		TalkDetails talk = new TalkDetails(text, text, "en", 10, List.of(person), List.of(material));
		When when = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), null, Programmes.ZONE);
		EventDetails details = new EventDetails(EventKind.LECTURE, text, Pick.named(name), when,
				new Place(Pick.named(name), text, true, name, text, JoinAccess.EVERYONE),
				new Registration(text, true, text, null, null), List.of(talk, talk), List.of(Pick.named(name)), null,
				new Access(null, null, null, text, text), text, text);
		Event event = editorial.create(details);
		return editorial.publish(event.publicId(), event.version());
	}

	private static Stream<String> hostile() throws IOException {
		List<String> all = new ArrayList<>(SOME);
		String folder = System.getProperty("lectern.payloads");
		if (folder != null) {
			JsonMapper json = JsonMapper.builder().build();
			for (String line : Files.readAllLines(Path.of(folder, "xss.jsonl"))) {
				String payload = json.readTree(line).path("payload").asString("");
				if (!payload.isBlank() && payload.length() <= 300) {
					all.add(payload);
				}
			}
		}
		return all.stream();
	}

}
