package org.lectern.embed;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The list that stands in a frame of another site. */
@SiteTest
class EmbedPageTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	MovableClock clock;

	@Test
	void saysSoWhenNothingIsAnnounced() {
		assertThat(shown("/embed").select(".none").text())
			.isEqualTo("Nothing is announced at the moment. New events appear here as soon as they are.");
		assertThat(shown("/embed?past").select(".none").text()).isEqualTo("Nothing of this kind has taken place yet.");
	}

	@Test
	void tellsWhoWhatWhenAndWhere() {
		talk("On frames").by("Ada Lovelace", "London").in("Colloquium").published(editorial);
		Elements event = shown("/embed").select(".event");
		assertThat(event.text())
			.isEqualTo("Tue 3 Nov Colloquium On frames Ada Lovelace, London 2:00 – 3:00 pm CST · Lockett Hall, 285");
		assertThat(event.select("h2 a").outerHtml())
			.isEqualTo("<a rel=\"noopener\" target=\"_top\" href=\"/events/on-frames\" dir=\"auto\">On frames</a>");
		assertThat(shown("/embed?open=tab").select("h2 a").attr("target")).isEqualTo("_blank");
	}

	@Test
	void everyFilterOfThePagesWorks() {
		talk("One").in("Colloquium").about("Logic").by("Ada", null).published(editorial);
		talk("Two").on("2026-11-05").published(editorial);
		talk("Gone by").on("2026-10-05")
			.with(MaterialKind.SLIDES, "https://example.org/slides.pdf", null)
			.published(editorial);
		assertThat(titles("/embed")).containsExactly("One", "Two");
		for (String filter : List.of("q=one", "series=colloquium", "topic=logic", "speaker=ada", "to=2026-11-04",
				"limit=1")) {
			assertThat(titles("/embed?" + filter)).as(filter).containsExactly("One");
		}
		assertThat(titles("/embed?venue=lockett-hall-285&from=2026-11-04")).containsExactly("Two");
		assertThat(titles("/embed?past")).containsExactly("Gone by");
		assertThat(shown("/embed?past").select(".materials a").attr("href"))
			.isEqualTo("https://example.org/slides.pdf");
		assertThat(titles("/embed?kind=defense&attendance=online&language=fr&lectures&slides&recording&year=2020"))
			.isEmpty();
	}

	@Test
	void aSingleEventIsFollowedToItsNewAddress() {
		Event event = talk("Old words").published(editorial);
		assertThat(titles("/embed?event=old-words")).containsExactly("Old words");
		editorial.readdress(event.publicId(), event.version(), "new-words");
		assertThat(asked("/embed?event=old-words&theme=dark")).hasStatus(301)
			.hasHeader("Location", "/embed?event=new-words&theme=dark");
	}

	@Test
	void anEventThatIsGoneIsMissedInAFrame() {
		assertThat(asked("/embed?event=never-was")).hasStatus(404);
		Event event = talk("To go").published(editorial);
		editorial.delete(event.publicId(), event.version());
		MvcTestResult gone = asked("/embed?event=to-go");
		assertThat(gone).hasStatus(410);
		assertThat(read(gone).select("h1").text()).isEqualTo("This event is not here any more");
		assertThat(read(gone).select("a").eachAttr("target")).containsOnly("_top");
	}

	@Test
	void aListFollowsARenamedSeriesAndTellsItsName() {
		talk("One").in("Colloquium").published(editorial);
		directory.readdress(Directory.Kind.SERIES, "colloquium", "talks");
		Document page = shown("/embed?series=colloquium");
		assertThat(page.select("h1").text()).isEqualTo("Colloquium");
		assertThat(page.select("h2").eachText()).containsExactly("One");
		assertThat(page.select(".whole a").attr("href")).isEqualTo("/?series=talks");
	}

	@Test
	void whatIsCalledOffIsSaidFirst() {
		Event event = talk("Not today").published(editorial);
		editorial.cancel(event.publicId(), event.version(), "The speaker is ill.");
		assertThat(shown("/embed").select(".event > div").text()).startsWith("Cancelled The speaker is ill. Not today");
	}

	@Test
	void turnsWithTheClock() {
		talk("One").published(editorial);
		clock.setTo("2026-11-03T14:30");
		assertThat(shown("/embed").select(".chip").text()).isEqualTo("On now");
		clock.setTo("2026-11-03T15:00");
		assertThat(titles("/embed")).isEmpty();
		assertThat(titles("/embed?past")).containsExactly("One");
	}

	@Test
	void theLinkToJoinIsNotTold() {
		Place place = new Place(null, null, true, "Zoom", "https://zoom.example/secret", JoinAccess.AFTER_REGISTRATION);
		talk("Online").at(place).published(editorial);
		assertThat(shown("/embed").outerHtml()).contains("Online (Zoom)").doesNotContain("zoom.example");
		assertThat(shown("/embed?event=online").outerHtml()).contains("Online (Zoom)").doesNotContain("zoom.example");
	}

	@Test
	void theOtherSitesColourIsOneThatCanBeRead() {
		assertThat(sheets("/embed?accent=%23C8102E")).contains("/css/accent-c8102e.css");
		assertThat(sheets("/embed")).noneMatch((sheet) -> sheet.contains("accent"));
		for (String odd : List.of("red", "fff", "c8102", "c8102e1", "c8102g", "%22%3E", "..%2F..")) {
			assertThat(sheets("/embed?accent=" + odd)).as(odd).noneMatch((sheet) -> sheet.contains("accent"));
		}
	}

	@Test
	void lightAndDarkAreTheOtherSitesChoice() {
		assertThat(shown("/embed?theme=dark").select("html").attr("data-theme")).isEqualTo("dark");
		assertThat(shown("/embed?theme=light").select("html").attr("data-theme")).isEqualTo("light");
		assertThat(shown("/embed?theme=auto").select("html").hasAttr("data-theme")).isFalse();
		assertThat(shown("/embed?look=cards&heading=off").select("body.cards h1.visually-hidden")).hasSize(1);
	}

	@Test
	void startsNoSessionAndIsNotForSearchEngines() {
		MvcTestResult answer = asked("/embed");
		assertThat(answer.getRequest().getSession(false)).isNull();
		assertThat(answer.getResponse().getCookies()).isEmpty();
		assertThat(answer).hasHeader("X-Robots-Tag", "noindex");
		assertThat(asked("/embed?event=never-was")).hasHeader("X-Robots-Tag", "noindex");
	}

	@Test
	void whoAlreadyHasItIsToldThatNothingChanged() {
		for (String address : List.of("/embed", "/embed.js")) {
			String etag = asked(address).getResponse().getHeader("ETag");
			assertThat(site.get().uri(address).header("If-None-Match", String.valueOf(etag))).as(address)
				.hasStatus(304);
		}
	}

	@Test
	void theElementIsSmallAndKeptForAnHour() throws UnsupportedEncodingException {
		MvcTestResult script = asked("/embed.js");
		assertThat(script).hasHeader("Content-Type", "text/javascript;charset=utf-8")
			.hasHeader("Cache-Control", "max-age=3600, public")
			.hasHeader("Cross-Origin-Resource-Policy", "cross-origin");
		assertThat(script.getResponse().getContentAsString()).contains("lectern-events").hasSizeLessThan(4096);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=-1", "limit=9999", "limit=99999999999", "look=x", "theme=%00", "event=",
			"event=..%2F", "limit=1&limit=2", "accent=", "heading", "past=no", "from=2026-02-30" })
	void oddWishesAreAnswered(String wish) {
		talk("One").on(LocalDate.of(2026, 11, 3).toString()).published(editorial);
		shown("/embed?" + wish);
	}

	@Test
	void hostileTextStaysText() {
		String hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(1)>${7*7}";
		talk(hostile).by(hostile, hostile).in(hostile).about(hostile).published(editorial);
		Document page = read(site.get().uri("/embed").header("Unsaved", "yes").exchange());
		assertThat(page.select("h2").text()).isEqualTo(hostile);
		assertThat(page.select("main :is(script, img)")).isEmpty();
	}

	private List<String> titles(String address) {
		return shown(address).select("h2").eachText();
	}

	private List<String> sheets(String address) {
		return shown(address).select("link[rel=stylesheet]").eachAttr("href");
	}

	private MvcTestResult asked(String address) {
		return site.get().uri(URI.create(address)).exchange();
	}

	private Document shown(String address) {
		MvcTestResult answer = asked(address);
		assertThat(answer).as(address).hasStatusOk();
		return read(answer);
	}

	private static Document read(MvcTestResult answer) {
		try {
			Document page = Jsoup.parse(answer.getResponse().getContentAsString());
			assertThat(page.text()).doesNotContain("??embed.");
			return page;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
