package org.lectern.feeds;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.SiteTest;
import org.lectern.Statements;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Whatever people write stays text in feeds, and does not slow them down. */
@SiteTest
class HostileFeedTests {

	private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "]]></content><evil/>&evil;",
			"\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "[x](javascript:alert(1))",
			"\u202eevil \u0007\u000b\ud800 \ufffe", "data:text/html,<script>alert(1)</script>",
			"$\\href{javascript:alert(1)}{<b>}$", "<!DOCTYPE x [<!ENTITY e \"x\">]>&e;", "{0} %n%s ${7*7}");

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Statements statements;

	@Autowired
	JsonMapper json;

	@Test
	void hostileTextStaysText() throws FeedException {
		for (String hostile : HOSTILE) {
			Event event = published(hostile);
			this.editorial.cancel(event.publicId(), event.version(), hostile);
		}
		for (String feed : List.of("/events", "/changes", "/lectures")) {
			String text = body(feed + ".atom");
			assertThat(AtomRules.brokenBy(text)).as(feed).isEmpty();
			List<SyndEntry> entries = new SyndFeedInput().build(new StringReader(text)).getEntries();
			assertThat(entries).hasSizeGreaterThanOrEqualTo(HOSTILE.size())
				.allSatisfy((entry) -> assertHarmless(entry.getContents().get(0).getValue()));
			this.json.readTree(body(feed + ".json"))
				.path("items")
				.forEach((item) -> assertHarmless(item.path("content_html").asString()));
		}
		assertThat(Jsoup.parse(body("/changes")).select("main :is(script, img, iframe, svg)")).isEmpty();
		assertThat(Jsoup.parse(body("/api")).select("main :is(script, img, iframe, svg)")).isEmpty();
	}

	private static void assertHarmless(String html) {
		Document page = Jsoup.parseBodyFragment(html);
		assertThat(page.body().select("script, img, iframe, svg, object, evil, style")).as(html).isEmpty();
		assertThat(page.body().select("a").eachAttr("href")).as(html)
			.allMatch((link) -> link.matches("(?i)(https?:.*)?"));
		page.body()
			.getAllElements()
			.forEach((element) -> assertThat(element.attributes().asList()).as(html)
				.noneMatch((attribute) -> attribute.getKey().startsWith("on")));
	}

	@Test
	void aLongFeedAsksTheDatabaseAsOftenAsAShortOne() {
		published("one");
		List<Integer> few = asked();
		for (int number = 0; number < 45; number++) {
			talk("Talk " + number).by("Speaker " + number, null).in("Series " + number).published(this.editorial);
		}
		assertThat(asked()).isEqualTo(few).allMatch((statements) -> statements <= 14);
	}

	private List<Integer> asked() {
		body("/events.atom");
		return List
			.of("/events.atom", "/events.json", "/changes.atom", "/api/v1/events", "/api/v1/talks", "/api/v1/speakers",
					"/api/v1/series")
			.stream()
			.map((address) -> this.statements.during(() -> body(address)).size())
			.toList();
	}

	private Event published(String hostile) {
		AppearanceDetails person = new AppearanceDetails(Pick.named(hostile), Role.SPEAKER, hostile, hostile, hostile,
				hostile);
		MaterialDetails material = new MaterialDetails(MaterialKind.SLIDES, hostile, hostile, null);
		TalkDetails talk = new TalkDetails(hostile, hostile, "de\"<", 10, List.of(person), List.of(material));
		When when = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), null, Programmes.ZONE);
		EventDetails details = new EventDetails(EventKind.LECTURE, hostile, Pick.named(hostile), when,
				new Place(Pick.named(hostile), hostile, true, hostile, hostile, JoinAccess.EVERYONE),
				new Registration(hostile, true, hostile, null, null), List.of(talk, talk), List.of(Pick.named(hostile)),
				null, new Access(null, null, null, hostile, hostile), hostile, hostile);
		Event event = this.editorial.create(details);
		return this.editorial.publish(event.publicId(), event.version());
	}

	private String body(String address) {
		MvcTestResult answer = this.site.get().uri(address).header("Unsaved", "yes").exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
