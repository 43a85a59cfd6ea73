package org.lectern.sharing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class ForOtherSitesTests {

	private static final String HERE = "https://talks.example.edu";

	@Autowired
	MockMvcTester pages;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	JsonMapper json;

	@Autowired
	SiteSettings settings;

	@Autowired
	Site site;

	@BeforeEach
	void theSiteKnowsItsAddress() {
		Bases.set(settings, site, HERE);
	}

	@Test
	void anEventIsShownInAFrame() {
		talk("Bias \"Control\" <b>").published(editorial);
		JsonNode told = json.readTree(body("/oembed?url=" + encoded(HERE + "/events/bias-control-b")));
		assertThat(told.path("type").asString()).isEqualTo("rich");
		assertThat(told.path("version").asString()).isEqualTo("1.0");
		assertThat(told.path("title").asString()).isEqualTo("Bias \"Control\" <b>");
		assertThat(told.path("html").asString()).isEqualTo(
				"<iframe src=\"https://talks.example.edu/embed?event=bias-control-b\" width=\"640\" height=\"260\" "
						+ "title=\"Bias &quot;Control&quot; &lt;b&gt;\" loading=\"lazy\"></iframe>");
		assertThat(told.path("thumbnail_width").asInt()).isEqualTo(1200);
		assertThat(pages.get().uri(URI.create("/oembed?url=" + encoded(HERE + "/events/bias-control-b"))))
			.hasContentType("application/json");
	}

	@Test
	void theSameIsToldAsXmlAndWithinBounds() {
		talk("Bias & Control").in("AI Colloquium").published(editorial);
		String question = "/oembed?format=xml&maxwidth=300&maxheight=200&url=";
		MvcTestResult answer = pages.get()
			.uri(URI.create(question + encoded(HERE + "/series/ai-colloquium")))
			.exchange();
		assertThat(answer).hasContentType("text/xml;charset=UTF-8");
		var told = Jsoup.parse(body(question + encoded(HERE + "/series/ai-colloquium")), Parser.xmlParser());
		assertThat(told.select("oembed > *").eachText()).containsExactly("rich", "1.0", "AI Colloquium",
				"Colloquia & Lectures", HERE + "/", "3600",
				"<iframe src=\"https://talks.example.edu/embed?series=ai-colloquium\" width=\"300\" height=\"200\" "
						+ "title=\"AI Colloquium\" loading=\"lazy\"></iframe>",
				"300", "200");
	}

	@Test
	void aNarrowedListIsShownAsItIs() {
		JsonNode told = json
			.readTree(body("/oembed?url=" + encoded(HERE + "/?q=deep+learning%26x&attendance=online&evil=%22")));
		assertThat(told.path("html").asString())
			.contains("src=\"https://talks.example.edu/embed?q=deep%20learning%26x&amp;attendance=online\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?url=", "?url=nonsense", "?url=https://evil.example/events/bias-control",
			"?url=https://talks.example.edu@evil.example/events/bias-control", "?url=https://talks.example.edu:8443/",
			"?url=https://talks.example.edu/admin", "?url=https://talks.example.edu/events/nothing",
			"?url=https://talks.example.edu/events/bias-control/../../admin", "?url=javascript:alert(1)",
			"?url=https://talks.example.edu/events/a%20draft", "?url=%00" })
	void whatIsNotHereIsNotShown(String question) {
		talk("Bias Control").draft(editorial);
		assertThat(pages.get().uri(URI.create("/oembed" + question)).header("Unsaved", "yes")).hasStatus(404);
	}

	@Test
	void otherFormatsAreNotKnown() {
		talk("Bias Control").published(editorial);
		assertThat(pages.get().uri("/oembed?format=yaml&url=" + HERE + "/")).hasStatus(501);
	}

	@Test
	void pagesSayWhereToAskHowToShowThem() {
		talk("Bias Control").published(editorial);
		var page = Jsoup.parse(body("/events/bias-control"));
		assertThat(page.select("link[type=application/json+oembed]").attr("href"))
			.isEqualTo(HERE + "/oembed?url=https%3A%2F%2Ftalks.example.edu%2Fevents%2Fbias-control&format=json");
		assertThat(page.select("link[type=text/xml+oembed]")).hasSize(1);
		assertThat(Jsoup.parse(body("/speakers")).select("link[type*=oembed]")).isEmpty();
	}

	@Test
	void theMapListsAllPagesWithTheTimeOfTheirLastChange() {
		talk("Past").on("2026-10-06").by("Ada Byron", null).in("Logic").about("Proofs").published(editorial);
		clock.setTo("2026-11-02T12:00");
		Event event = talk("Bias Control").by("Ada Byron", null).published(editorial);
		talk("Draft").by("Nobody Yet", null).draft(editorial);
		var map = Jsoup.parse(body("/sitemap.xml"), Parser.xmlParser());
		assertThat(map.select("urlset[xmlns=http://www.sitemaps.org/schemas/sitemap/0.9]")).hasSize(1);
		assertThat(map.select("url").stream().skip(7).map(ForOtherSitesTests::line)).containsExactly(
				"/events/past 2026-11-02T16:00:00Z", "/events/bias-control 2026-11-02T18:00:00Z",
				"/series/logic 2026-11-02T16:00:00Z", "/venues/lockett-hall-285 2026-11-02T18:00:00Z",
				"/topics/proofs 2026-11-02T16:00:00Z", "/speakers/ada-byron 2026-11-02T18:00:00Z");
		assertThat(line(map.select("url").get(0))).isEqualTo("/ 2026-11-02T18:00:00Z");
		MvcTestResult answer = pages.get().uri("/sitemap.xml").exchange();
		assertThat(answer).hasContentType("application/xml;charset=UTF-8")
			.hasHeader(HttpHeaders.LAST_MODIFIED, "Mon, 02 Nov 2026 18:00:00 GMT");
		editorial.delete(event.publicId(), event.version());
		assertThat(body("/sitemap.xml")).doesNotContain("bias-control");
	}

	@Test
	void aLargeMapComesInParts(@Autowired JdbcTemplate jdbc) {
		Event event = talk("Bias Control").published(editorial);
		jdbc.batchUpdate(
				"""
						insert into event (id, public_id, version, slug, slug_from_title, kind, status, standing, listed, zone,
						starts_at, ends_at, local_year, online, join_access, registration_required, words, missing, created_at,
						updated_at) select ?, ?, 0, ?, false, kind, status, standing, true, zone, starts_at, ends_at, local_year,
						online, join_access, registration_required, words, missing, created_at, updated_at from event
						where public_id = ?""",
				LongStream.range(0, 10_000)
					.mapToObj((number) -> new Object[] { 20_000 + 2 * number, UUID.randomUUID(), "e" + number,
							event.publicId() })
					.toList());
		var index = Jsoup.parse(body("/sitemap.xml"), Parser.xmlParser());
		assertThat(index.select("sitemapindex > sitemap > loc").eachText()).startsWith(HERE + "/sitemap-lists.xml")
			.contains(HERE + "/sitemap-events-2.xml", HERE + "/sitemap-events-3.xml", HERE + "/sitemap-venues-0.xml");
		assertThat(index.select("sitemap").get(1).select("lastmod").text()).isEqualTo("2026-11-02T16:00:00Z");
		assertThat(index.select("sitemap:has(loc:contains(/sitemap-venues-0.xml))").text())
			.isEqualTo(HERE + "/sitemap-venues-0.xml");
		assertThat(Jsoup.parse(body("/sitemap-events-2.xml"), Parser.xmlParser()).select("url")).hasSize(5000);
		assertThat(Jsoup.parse(body("/sitemap-lists.xml"), Parser.xmlParser()).select("url")).hasSize(7);
		assertThat(pages.get().uri("/sitemap-events-9.xml")).hasStatus(404);
		assertThat(pages.get().uri("/sitemap-drafts-0.xml")).hasStatus(404);
	}

	@Test
	void aSiteWithoutAnAddressHasNoMap() {
		assertThat(body("/robots.txt")).endsWith("Allow: /\n\nSitemap: https://talks.example.edu/sitemap.xml\n");
		Bases.set(settings, site, null);
		talk("Bias Control").published(editorial);
		assertThat(pages.get().uri("/sitemap.xml")).hasStatus(404).bodyText().contains("does not know its own address");
		assertThat(body("/robots.txt")).contains("Disallow: /admin").doesNotContain("Sitemap");
		assertThat(pages.get().uri("/oembed?url=http://localhost/events/bias-control")).hasStatus(404);
		assertThat(Jsoup.parse(body("/events/bias-control"))
			.select("link[type*=oembed], .onward .address, .onward [data-share]")).isEmpty();
	}

	@Test
	void anEventIsPassedOnByMailWithoutJavaScript() {
		talk("Bias & Control").published(editorial);
		var page = Jsoup.parse(body("/events/bias-control"));
		assertThat(page.select(".onward .address").text()).isEqualTo(HERE + "/events/bias-control");
		assertThat(page.select(".onward a[href^=mailto:]").attr("href"))
			.startsWith("mailto:?subject=Bias%20%26%20Control&body=Tuesday%2C%20November%203")
			.endsWith("%0D%0A%0D%0Ahttps%3A%2F%2Ftalks.example.edu%2Fevents%2Fbias-control");
		assertThat(page.select(".onward button:not([hidden])")).isEmpty();
	}

	private static String line(Element url) {
		return url.select("loc").text().substring(HERE.length()) + " " + url.select("lastmod").text();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private String body(String address) {
		MvcTestResult answer = pages.get().uri(URI.create(address)).exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
