package org.lectern.listing;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.When;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.ZONE;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class CurrentPageTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Test
	void aNewSiteTellsItsAdministratorWhatToDo() {
		Document page = page("/");
		assertThat(page.select(".empty h2").text()).isEqualTo("This site is new");
		assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/admin", "/admin/events/new");
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	void betweenTermsTheLastTalksAreShown() {
		talk("Long ago").on("2026-05-04").by("Ada Byron", "London").published(editorial);
		Document page = page("/");
		assertThat(page.select(".empty h2").text()).isEqualTo("Nothing is announced at the moment");
		assertThat(page.select(".ledger .title").eachText()).containsExactly("Long ago");
		assertThat(page.select(".ledger time").text()).isEqualTo("Mon, May 4, 2026");
	}

	@Test
	void theNextEventStandsLarge() {
		talk("Bias Control").on("2026-11-03")
			.by("Daniel Soudry", "Technion")
			.in("AI Colloquium")
			.registration(new Registration("https://forms.example.org/1", true, null, null, null))
			.published(editorial);
		Document page = page("/");
		assertThat(page.select(".next .eyebrow").text()).isEqualTo("Next · tomorrow · AI Colloquium");
		assertThat(page.select(".next h2 a").attr("href")).isEqualTo("/events/bias-control");
		assertThat(page.select(".next .who").text()).isEqualTo("Daniel Soudry, Technion");
		assertThat(page.select(".next .when").text()).isEqualTo("Tuesday, November 3 · 2:00 – 3:00 pm CST");
		assertThat(page.select(".next time").attr("datetime")).isEqualTo("2026-11-03T14:00-06:00");
		assertThat(page.select(".next .where").text()).isEqualTo("Lockett Hall, 285 – registration required");
		assertThat(page.select(".next .button.primary").text()).isEqualTo("Register at forms.example.org");
		assertThat(page.select(".talk")).as("it is not told twice").isEmpty();
	}

	@Test
	void whatRunsNowSaysSo() {
		talk("Bias Control").on("2026-11-03").published(editorial);
		clock.setTo("2026-11-03T14:30");
		assertThat(page("/").select(".next .eyebrow").text()).isEqualTo("On now");
		clock.setTo("2026-11-03T15:00");
		assertThat(page("/").select(".next")).isEmpty();
	}

	@Test
	void whatGoesOnForYearsIsNotTheNextEvent() {
		talk("A long exhibition").at(new When(LocalDate.of(2013, 1, 1), null, LocalDate.of(2026, 12, 31), null, ZONE))
			.published(editorial);
		talk("Tomorrow").on("2026-11-03").published(editorial);
		Document page = page("/");
		assertThat(page.select(".next h2").text()).isEqualTo("Tomorrow");
		assertThat(page.select(".talk .date").text()).isEqualTo("Tue 1 Jan 2013");
		assertThat(page.select(".month a").eachText()).as("days with events").containsExactly("3");
		assertThat(site.get().uri("/next")).hasRedirectedUrl("/events/tomorrow");
		assertThat(page("/events/a-long-exhibition").select(".hero .when").text())
			.isEqualTo("Tuesday, January 1, 2013 – Thursday, December 31, 2026");
	}

	@Test
	void eventsStandUnderDaysWeeksAndMonths() {
		talk("First").on("2026-11-02T11:00").published(editorial);
		talk("Today").on("2026-11-02T16:00").published(editorial);
		talk("Sunday").on("2026-11-08").published(editorial);
		talk("Monday").on("2026-11-09").published(editorial);
		talk("Later").on("2026-11-16").published(editorial);
		talk("Next year").on("2027-01-05").published(editorial);
		Document page = page("/");
		assertThat(page.select(".group > h2").eachText()).containsExactly("Today", "This week", "Next week",
				"November 2026", "January 2027");
		assertThat(page.select(".talk h3").eachText()).containsExactly("Today", "Sunday", "Monday", "Later",
				"Next year");
		assertThat(page.select(".toolbar .count").text()).isEqualTo("6 events");
	}

	@Test
	void whatIsOffSaysSoBeforeItsTitleAndIsNeverNext() {
		Event event = talk("Ill").on("2026-11-03").published(editorial);
		editorial.cancel(event.publicId(), event.version(), null);
		Event other = talk("Put off").on("2026-11-04").published(editorial);
		editorial.postpone(other.publicId(), other.version(), null, null);
		talk("On").on("2026-11-05").published(editorial);
		Document page = page("/");
		assertThat(page.select(".next h2").text()).isEqualTo("On");
		assertThat(page.select(".talk").get(0).text()).startsWith("Tue 3 Nov Cancelled Ill");
		assertThat(page.select(".talk").get(1).text()).contains("Postponed Put off")
			.contains("New date to be announced");
		assertThat(page.select(".group > h2").eachText()).last().isEqualTo("Date to be announced");
	}

	@Test
	void theListIsNarrowedWithoutScript() {
		talk("Knots").on("2026-11-03").in("Topology Seminar").about("Knots").published(editorial);
		talk("Żółć of primes").on("2026-11-04").in("Number Theory").published(editorial);
		assertThat(titles("/?q=zolc")).containsExactly("Żółć of primes");
		assertThat(titles("/?series=topology-seminar")).containsExactly("Knots");
		assertThat(titles("/?topic=knots")).containsExactly("Knots");
		assertThat(titles("/?kind=lecture")).isEmpty();
		assertThat(titles("/?from=2026-11-04&to=2026-11-04")).containsExactly("Żółć of primes");
		Document page = page("/?series=topology-seminar&q=kn");
		assertThat(page.select("select[name=series] option[selected]").text()).isEqualTo("Topology Seminar");
		assertThat(page.select("input[name=q]").attr("value")).isEqualTo("kn");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page("/?q=nothing").select(".empty a").attr("href")).isEqualTo("/archive?q=nothing");
	}

	@Test
	void theMonthLeadsToItsDays() {
		talk("Knots").on("2026-11-05").published(editorial);
		talk("More knots").on("2026-11-05").published(editorial);
		Document page = page("/");
		assertThat(page.select(".month td a").attr("href")).isEqualTo("/?from=2026-11-05&to=2026-11-05");
		assertThat(page.select(".month td a").attr("aria-label")).isEqualTo("Thursday, November 5: 2 events");
		assertThat(page.select(".month [aria-current=date]").text()).isEqualTo("2");
		assertThat(page.select(".month-turn a").eachAttr("href")).containsExactly("/calendar/2026-10",
				"/calendar/2026-12");
		assertThat(page.select(".month th abbr").eachAttr("title")).containsExactly("Monday", "Tuesday", "Wednesday",
				"Thursday", "Friday", "Saturday", "Sunday");
	}

	@Test
	void aLongProgrammeIsTurnedByKey() {
		for (int day = 0; day < 45; day++) {
			talk("Talk " + day).on(LocalDate.of(2026, 11, 3).plusDays(day).toString()).published(editorial);
		}
		Document page = page("/");
		assertThat(page.select(".toolbar .count").text()).isEqualTo("40 of 45 events");
		Document later = page(page.select("a[rel=next]").attr("href"));
		assertThat(later.select(".talk h3").eachText()).containsExactly("Talk 40", "Talk 41", "Talk 42", "Talk 43",
				"Talk 44");
		assertThat(later.select(".next")).isEmpty();
		assertThat(page(later.select("a[rel=prev]").attr("href")).select(".talk")).hasSize(40);
	}

	@Test
	void anUntitledTalkLooksIntended() {
		EventDetails untitled = talk(null).in("Topology Seminar").on("2026-11-10").details();
		Event event = editorial.create(untitled);
		editorial.publish(event.publicId(), event.version());
		assertThat(page("/").select(".next h2").text()).isEqualTo("Title to be announced");
	}

	@Test
	void formulasInTitlesAreReadable() {
		talk("Over $\\mathbb{Q}$ and $x^2$").on("2026-11-10").published(editorial);
		Document page = page("/");
		assertThat(page.select(".next h2").text()).isEqualTo("Over ℚ and x²");
		assertThat(page.select("script[src*=katex]")).isEmpty();
	}

	/** Nothing was saved in between, and what an event looked like is kept. */
	@Test
	void anEventInAListChangesByTheClockAlone() {
		talk("Soon").on("2026-11-05").published(editorial);
		talk("Later").on("2026-11-06")
			.registration(new Registration("https://forms.example.org/1", true, null, LocalDate.of(2026, 11, 3), null))
			.published(editorial);
		assertThat(page("/").select("#list .chip").eachText()).containsExactly("Registration required");
		clock.setTo("2026-11-04T10:00");
		assertThat(page("/").select("#list .chip").eachText()).containsExactly("Registration closed");
	}

	/** Thymeleaf takes such words for false where they stand as a condition. */
	@Test
	void aTitleIsShownWhateverItSays() {
		talk("No").on("2026-11-03").by("Off", "False").published(editorial);
		talk("Off").on("2026-11-05").by("No", "No").published(editorial);
		Document page = page("/");
		assertThat(page.select("h2.title, .next h2, #list h3").eachText()).contains("No", "Off");
		assertThat(page.select("#list .who").text()).isEqualTo("No, No");
	}

	private Document page(String address) {
		return Shown.at(site, address);
	}

	private List<String> titles(String address) {
		return page(address).select(".talk h3").eachText();
	}

}
