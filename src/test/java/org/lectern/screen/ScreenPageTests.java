package org.lectern.screen;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
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
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.When;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What a display in the hall shows, hour by hour. */
@SiteTest
class ScreenPageTests {

	private static final String HALL = "/screen?venue=lockett-hall-285";

	private static final Place ELSEWHERE = room("Coates Hall, 130");

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void theHallIsKnown() {
		talk("Long past").on("2026-10-01").published(editorial);
	}

	@Test
	void saysSoWhenNothingIsAnnounced() {
		Document page = shown(HALL);
		assertThat(page.select("h1").text()).isEqualTo("Lockett Hall, 285");
		assertThat(page.select("section:not([hidden])").eachText()).containsExactly(
				"Nothing is announced here at the moment New events appear here as soon as they are announced.");
	}

	@Test
	void whatIsNextBecomesWhatIsOn() {
		talk("First").by("Ada", "London").published(editorial);
		talk("Second").on("2026-11-03T16:00").published(editorial);
		talk("Third").on("2026-11-04").published(editorial);
		assertThat(shown(HALL).select("section:not([hidden])").eachText()).containsExactly(
				"Next Tue, Nov 3 2:00 – 3:00 pm First Ada, London Nothing more here today.",
				"Coming days Tue, Nov 3 4:00 – 5:00 pm Second Wed, Nov 4 2:00 – 3:00 pm Third");
		clock.setTo("2026-11-03T14:00");
		assertThat(visible(shown(HALL))).containsExactly("Now 2:00 – 3:00 pm First Ada, London",
				"Next 4:00 – 5:00 pm Second", "Coming days Wed, Nov 4 2:00 – 3:00 pm Third");
		clock.setTo("2026-11-03T15:00");
		assertThat(visible(shown(HALL))).containsExactly("Next 4:00 – 5:00 pm Second",
				"Coming days Wed, Nov 4 2:00 – 3:00 pm Third");
		assertThat(shown(HALL).select(".clock").text()).isEqualTo("3:00 pm Tuesday, November 3");
	}

	@Test
	void showsOnlyItsRoomAndSeveralIfTold() {
		talk("Here").published(editorial);
		talk("There").at(ELSEWHERE).published(editorial);
		talk("Third place").at(room("Attic")).published(editorial);
		assertThat(titles(HALL)).containsExactly("Here");
		assertThat(titles(HALL + "&venue=coates-hall-130")).containsExactlyInAnyOrder("Here", "There");
		assertThat(shown(HALL + "&venue=coates-hall-130").select("h1").text())
			.isEqualTo("Lockett Hall, 285 · Coates Hall, 130");
		assertThat(titles("/screen?all")).hasSize(3);
		assertThat(titles("/screen?q=third")).containsExactly("Third place");
	}

	@Test
	void followsARenamedRoom() {
		talk("Here").published(editorial);
		directory.readdress(Directory.Kind.VENUE, "lockett-hall-285", "lockett-285");
		assertThat(titles(HALL)).containsExactly("Here");
	}

	@Test
	void aCancelledTalkIsCalledSoAtItsTime() {
		Event event = talk("Not today").published(editorial);
		editorial.cancel(event.publicId(), event.version(), "The speaker is ill.");
		clock.setTo("2026-11-03T14:10");
		assertThat(visible(shown(HALL))).containsExactly("Now Cancelled 2:00 – 3:00 pm Not today The speaker is ill.");
	}

	@Test
	void whoStandsBeforeTheOldRoomIsToldOfTheNewOne() {
		Event event = talk("On the move").published(editorial);
		clock.advance(Duration.ofHours(1));
		editorial.revise(event.publicId(), event.version(), talk("On the move").at(ELSEWHERE).details());
		clock.setTo("2026-11-03T13:50");
		assertThat(visible(shown(HALL)))
			.containsExactly("Next Moved 2:00 – 3:00 pm On the move Now in Coates Hall, 130.");
		assertThat(visible(shown("/screen?venue=coates-hall-130")))
			.containsExactly("Next 2:00 – 3:00 pm On the move New room – not in Lockett Hall, 285.");
		clock.setTo("2026-11-03T15:00");
		assertThat(titles(HALL)).isEmpty();
	}

	@Test
	void aTalkThatWasPutOffIsMissedAtItsOldTime() {
		Event event = talk("Put off").published(editorial);
		clock.advance(Duration.ofHours(1));
		When later = When.on(LocalDate.of(2026, 11, 10), LocalTime.of(14, 0), LocalTime.of(15, 0), Programmes.ZONE);
		event = editorial.postpone(event.publicId(), event.version(), "Strike.", later);
		clock.setTo("2026-11-03T13:50");
		assertThat(visible(shown(HALL))).containsExactly(
				"Next Postponed 2:00 – 3:00 pm Put off Strike. Now on Tuesday, November 10 · 2:00 – 3:00 pm.",
				"Coming days Tue, Nov 10 2:00 – 3:00 pm Put off New time – not on Tuesday, November 3 · 2:00 – 3:00 pm.");
		editorial.postpone(event.publicId(), event.version(), null, null);
		assertThat(visible(shown(HALL)))
			.containsExactly("Next Postponed 2:00 – 3:00 pm Put off The new date is not known yet.");
	}

	@Test
	void draftsAndLinksToJoinStayPrivate() {
		talk("Secret").draft(editorial);
		talk("Online")
			.at(new Place(Pick.named("Lockett Hall, 285"), null, true, "Zoom", "https://zoom.example/secret",
					JoinAccess.EVERYONE))
			.published(editorial);
		assertThat(shown(HALL).outerHtml()).contains("Online (Zoom)").doesNotContain("zoom.example", "Secret");
	}

	@Test
	void refreshesItselfWhereThereIsNoScript() {
		assertThat(shown(HALL).select("head > noscript").html())
			.isEqualTo("<meta http-equiv=\"refresh\" content=\"60\">");
	}

	@Test
	void isNotForSearchEnginesAndStartsNoSession() {
		MvcTestResult answer = asked(HALL);
		assertThat(answer).hasHeader("X-Robots-Tag", "noindex");
		assertThat(answer.getRequest().getSession(false)).isNull();
		String etag = answer.getResponse().getHeader("ETag");
		assertThat(site.get().uri(HALL).header("If-None-Match", String.valueOf(etag))).hasStatus(304);
		clock.advance(Duration.ofMinutes(1));
		assertThat(site.get().uri(HALL).header("If-None-Match", String.valueOf(etag))).hasStatusOk();
	}

	@Test
	void withoutAChoiceItOffersTheRooms() {
		Document page = shown("/screen");
		assertThat(page.select("a[href='/screen?venue=lockett-hall-285']").text()).isEqualTo("Lockett Hall, 285");
		assertThat(page.select("code").eachText()).contains("/screen?venue=lockett-hall-285", "/screen?all");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "venue=", "venue=..%2F", "venue=never-was", "venue=a&venue=b&venue=c&venue=d&venue=e&venue=f",
					"theme=%00", "all=&all=", "q=%00", "from=2026-02-30", "series=x&topic=y&speaker=z&kind=w" })
	void oddAddressesAreAnswered(String address) {
		shown("/screen?" + address);
	}

	@Test
	void hostileTextStaysText() {
		String hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(1)>${7*7}";
		talk(hostile).by(hostile, hostile).in(hostile).at(room(hostile)).published(editorial);
		for (String address : List.of("/screen", "/screen?all")) {
			Document page = read(site.get().uri(address).header("Unsaved", "yes").exchange());
			assertThat(page.text()).contains(hostile);
			assertThat(page.select("main :is(script, img)")).isEmpty();
		}
	}

	private static Place room(String name) {
		return new Place(Pick.named(name), null, false, null, null, JoinAccess.AFTER_REGISTRATION);
	}

	private static List<String> visible(Document page) {
		page.select("[hidden]").remove();
		return page.select("section").eachText();
	}

	private List<String> titles(String address) {
		return shown(address).select("h3").eachText();
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
			assertThat(page.text()).doesNotContain("??screen.");
			return page;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
