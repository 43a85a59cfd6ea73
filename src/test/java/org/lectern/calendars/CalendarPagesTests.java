package org.lectern.calendars;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.When;
import org.lectern.sharing.Bases;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The ways from pages into calendars. Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class CalendarPagesTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Site facts;

	@Autowired
	SiteSettings settings;

	private Event event;

	@BeforeEach
	void publish() {
		this.event = talk("On graphs").by("Ada Byron", "London")
			.in("Logic")
			.about("Knots")
			.kind(EventKind.LECTURE)
			.published(this.editorial);
		talk("On knots").on("2026-11-20")
			.by("Ada Byron", "London")
			.in("Logic")
			.about("Knots")
			.kind(EventKind.LECTURE)
			.published(this.editorial);
		talk("Long ago").on("2026-09-01").published(this.editorial);
	}

	@Test
	void aSubscriptionIsOfferedToEachKindOfCalendar() {
		Bases.set(this.settings, this.facts, "https://talks.example.edu");
		Document page = page("/series/logic?q=graphs");
		assertThat(page.select(".subscribe summary").text()).isEqualTo("Subscribe in your calendar");
		assertThat(page.select(".subscribe .links a").eachText()).containsExactly(
				"Apple Calendar, Thunderbird and others", "Google Calendar", "Outlook at work or school",
				"Outlook.com");
		assertThat(page.select(".subscribe a").eachAttr("href")).containsExactly(
				"webcal://talks.example.edu/series/logic.ics?q=graphs",
				"https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Ftalks.example.edu%2Fseries%2Flogic.ics%3Fq%3Dgraphs%26cancelled%3Dkeep",
				"https://outlook.office.com/calendar/0/addfromweb?url=webcal%3A%2F%2Ftalks.example.edu%2Fseries%2Flogic.ics%3Fq%3Dgraphs&name=Logic",
				"https://outlook.live.com/calendar/0/addfromweb?url=webcal%3A%2F%2Ftalks.example.edu%2Fseries%2Flogic.ics%3Fq%3Dgraphs&name=Logic",
				"/series/logic.ics?q=graphs");
		assertThat(page.select(".subscribe input").attr("value"))
			.isEqualTo("https://talks.example.edu/series/logic.ics?q=graphs");
		assertThat(page.select(".subscribe .hint").eachText()).containsExactly(
				"A subscription follows every change; a download is a copy.",
				"1 event in it: from two weeks ago to about a year ahead. Cancelled ones are marked; some calendars then take them away.",
				"For any other calendar, its address:");
	}

	@ParameterizedTest
	@CsvSource({ "/,/events.ics,2 events", "/?kind=lecture,/events.ics?kind=lecture,2 events",
			"/lectures,/lectures.ics,2 events", "/series/logic,/series/logic.ics,2 events",
			"/speakers/ada-byron,/speakers/ada-byron.ics,2 events", "/topics/knots,/topics/knots.ics,2 events",
			"/venues/lockett-hall-285,/venues/lockett-hall-285.ics,2 events",
			"/?q=nothing,/events.ics?q=nothing,No events" })
	void eachListLeadsToItsCalendarAndSaysHowMuchIsInIt(String page, String calendar, String events) {
		Document shown = page(page);
		assertThat(shown.select(".subscribe a[download]").attr("href")).isEqualTo(calendar);
		assertThat(shown.select(".subscribe .hint").text()).contains(events + " in it");
		int count = events.startsWith("No") ? 0 : Character.digit(events.charAt(0), 10);
		assertThat(CalendarFile.at(this.site, calendar).events()).hasSize(count);
	}

	@Test
	void aSiteThatDoesNotKnowItsAddressOffersWhatWorks() {
		Document page = page("/series/logic");
		assertThat(page.select(".subscribe a").eachAttr("href")).containsExactly("/series/logic.ics",
				"/series/logic.ics");
		assertThat(page.select(".subscribe [hidden] a").text()).isEqualTo("Apple Calendar, Thunderbird and others");
		assertThat(page.select(".subscribe").text()).contains("copy the address of this file into your calendar");
	}

	@Test
	void whatHasBeenIsADownload() {
		assertThat(page("/archive?q=ago").select("main p a[href$=.ics?q=ago]").text())
			.isEqualTo("Download all of these as a calendar file (.ics)");
		assertThat(page("/archive/2026").select("main a[href=/archive/2026.ics]")).hasSize(1);
	}

	@Test
	void anEventIsAddedToACalendarAsACopy() {
		Bases.set(this.settings, this.facts, "https://talks.example.edu");
		Document page = page("/events/on-graphs");
		assertThat(page.select(".subscribe summary").text()).isEqualTo("Add to calendar");
		assertThat(page.select(".subscribe a").eachAttr("href")).containsExactly("/events/on-graphs.ics",
				"https://calendar.google.com/calendar/render?action=TEMPLATE&text=On%20graphs&dates=20261103T200000Z%2F20261103T210000Z"
						+ "&ctz=America%2FChicago&details=" + words()
						+ "%0A%0Ahttps%3A%2F%2Ftalks.example.edu%2Fevents%2Fon-graphs&location=Lockett%20Hall%2C%20285",
				outlook("office.com"), outlook("live.com"), "/series/logic");
		assertThat(page.select(".subscribe .hint").text())
			.isEqualTo("This adds a copy. To follow changes, subscribe to Logic");
		assertThat(page.select(".subscribe a[href^=webcal]")).isEmpty();
	}

	@Test
	void wholeDaysAreAddedAsWholeDays() {
		talk("Retreat").at(new When(this.event.when().date(), null, null, null, Programmes.ZONE))
			.published(this.editorial);
		Document page = page("/events/retreat");
		assertThat(page.select(".subscribe a[href*=google]").attr("href")).contains("dates=20261103%2F20261104");
		assertThat(page.select(".subscribe a[href*=live.com]").attr("href"))
			.contains("startdt=2026-11-03&enddt=2026-11-04&allday=true");
	}

	@Test
	void whatIsOverOrOffIsNotOffered() {
		assertThat(page("/events/long-ago").select(".subscribe")).isEmpty();
		this.editorial.cancel(this.event.publicId(), this.event.version(), null);
		assertThat(page("/events/on-graphs").select(".subscribe")).isEmpty();
	}

	private static String words() {
		return "Ada%20Byron%2C%20London%20%C2%B7%20Tuesday%2C%20November%203%20%C2%B7%202%3A00%20%E2%80%93%203%3A00%C2%A0pm%20%C2%B7%20Lockett%20Hall%2C%20285";
	}

	private static String outlook(String host) {
		return "https://outlook." + host
				+ "/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=On%20graphs"
				+ "&startdt=2026-11-03T20%3A00%3A00Z&enddt=2026-11-03T21%3A00%3A00Z&body=" + words()
				+ "%0A%0Ahttps%3A%2F%2Ftalks.example.edu%2Fevents%2Fon-graphs&location=Lockett%20Hall%2C%20285";
	}

	private Document page(String address) {
		var answer = this.site.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
