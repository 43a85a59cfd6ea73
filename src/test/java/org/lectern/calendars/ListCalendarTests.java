package org.lectern.calendars;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Copies;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventKind;
import org.lectern.sharing.Bases;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class ListCalendarTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Site facts;

	@Autowired
	SiteSettings settings;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	@Test
	void aSubscriptionSaysWhatItIs() {
		Bases.set(settings, facts, "https://talks.example.edu");
		assertThat(CalendarFile.at(site, "/events.ics?q=knots&kind=lecture&alarm=15").lines().subList(0, 17))
			.containsExactly("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lectern//Lectern//EN", "CALSCALE:GREGORIAN",
					"NAME:Colloquia & Lectures · “knots” · lecture",
					"X-WR-CALNAME:Colloquia & Lectures · “knots” · lecture", "DESCRIPTION:" + words(),
					"X-WR-CALDESC:" + words(), "X-WR-TIMEZONE:America/Chicago", "COLOR:indigo",
					"X-APPLE-CALENDAR-COLOR:#461d7c", "URL:https://talks.example.edu/?q=knots&kind=lecture",
					"REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
					"SOURCE;VALUE=URI:https://talks.example.edu/events.ics?q=knots&kind=lecture&alarm=15",
					"BEGIN:VTIMEZONE", "TZID:America/Chicago");
	}

	private static String words() {
		return "Holds the events of the past 14 days and of the 400 days to come\\, and follows their changes. "
				+ "Cancelled events are marked as cancelled\\; some calendars then take them away. "
				+ "All past events are a download: https://talks.example.edu/archive.ics";
	}

	@Test
	void aSubscriptionHoldsAFortnightAndFourHundredDays() {
		for (String day : new String[] { "2026-10-18", "2026-10-19", "2026-11-03", "2027-12-07", "2027-12-08" }) {
			talk("On " + day).on(day).published(editorial);
		}
		talk("A draft").on("2026-11-04").draft(editorial);
		assertThat(CalendarFile.at(site, "/events.ics").summaries()).containsExactly("On 2026-10-19", "On 2026-11-03",
				"On 2027-12-07");
		assertThat(CalendarFile.at(site, "/events.ics?year=2026").summaries()).containsExactly("On 2026-10-18",
				"On 2026-10-19", "On 2026-11-03");
		assertThat(CalendarFile.at(site, "/events.ics?from=2026-11-01").summaries()).containsExactly("On 2026-11-03",
				"On 2027-12-07");
		assertThat(CalendarFile.at(site, "/events.ics?all").summaries()).hasSize(5);
		assertThat(CalendarFile.at(site, "/archive.ics").summaries()).containsExactly("On 2026-10-18", "On 2026-10-19");
		assertThat(CalendarFile.at(site, "/archive/2027.ics").summaries()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/series/logic.ics,1", "/venues/lockett-hall-285.ics,2", "/speakers/ada-byron.ics,1",
			"/topics/knots.ics,1", "/lectures.ics,1", "/events.ics,2", "/events.ics?series=logic,1",
			"/events.ics?topic=knots,1", "/events.ics?speaker=ada-byron,1", "/events.ics?q=other,1",
			"/events.ics?kind=lecture,1", "/events.ics?venue=lockett-hall-285&q=graphs,1",
			"/series/logic.ics?q=other,0", "/events.ics?attendance=online,0", "/events.ics?language=en,2",
			"/events.ics?nonsense=1&alarm=x&from=y,2", "/events.ics?series=nothing-like-it,0" })
	void eachListIsACalendarWithEachFilter(String address, int events) {
		talk("On graphs").on("2026-11-03")
			.in("Logic")
			.by("Ada Byron", null)
			.about("Knots")
			.kind(EventKind.LECTURE)
			.published(editorial);
		talk("Other").on("2026-11-04").by("Ben Ito", null).published(editorial);
		CalendarFile file = CalendarFile.at(site, address);
		assertThat(file.events()).hasSize(events);
		assertThat(file.byBiweekly().getEvents()).hasSize(events);
	}

	@Test
	void whatIsCancelledIsMarkedKeptOrLeftOut() {
		Event event = talk("Off").published(editorial);
		editorial.cancel(event.publicId(), event.version(), null);
		assertThat(CalendarFile.at(site, "/events.ics?alarm=5").lines("SUMMARY", "STATUS", "TRANSP", "BEGIN"))
			.containsExactly("BEGIN:VEVENT", "SUMMARY;LANGUAGE=en:Cancelled: Off", "STATUS:CANCELLED",
					"TRANSP:TRANSPARENT");
		assertThat(CalendarFile.at(site, "/events.ics?cancelled=keep").lines("SUMMARY", "STATUS", "TRANSP"))
			.containsExactly("SUMMARY;LANGUAGE=en:Cancelled: Off", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT");
		assertThat(CalendarFile.at(site, "/events.ics?cancelled=drop").events()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "0", "20160" })
	void anAlarmIsAsManyMinutesBefore(String minutes) {
		talk("On graphs").published(editorial);
		assertThat(CalendarFile.at(site, "/events.ics?alarm=" + minutes).lines("TRIGGER")).hasSize(1);
		assertThat(CalendarFile.at(site, "/events.ics?alarm=20161").lines("TRIGGER")).isEmpty();
		assertThat(CalendarFile.at(site, "/events.ics?alarm=-5").lines("TRIGGER")).isEmpty();
	}

	@Test
	void whatWasRenamedLeadsOn() {
		Event event = talk("On graphs").in("Logic").by("Ada Byron", null).published(editorial);
		editorial.readdress(event.publicId(), event.version(), "graphs");
		jdbc.update("insert into alias (kind, slug, target_id) select 'series', 'old-logic', id from series");
		assertRedirect("/events/on-graphs.ics?alarm=15", "/events/graphs.ics?alarm=15");
		assertRedirect("/series/old-logic.ics?q=a%26b%20c", "/series/logic.ics?q=a%26b%20c");
		assertRedirect("/events.ics?series=old-logic&cancelled=keep", "/events.ics?series=logic&cancelled=keep");
		assertThat(site.get().uri("/series/nothing.ics")).hasStatus(404);
		assertThat(site.get().uri("/events/nothing.ics")).hasStatus(404);
	}

	@Test
	void aSubscriptionStaysUnderAMegabyte() {
		String text = "Of **knots** and their complements, with $x^2$; and more of it. ".repeat(40);
		Event event = talk("Growth").abstractText(text).published(editorial);
		new Copies(jdbc).onDaysAfter(event, 99);
		assertThat(octets("/events.ics")).isLessThan(1_000_000);
		assertThat(CalendarFile.at(site, "/events.ics").lines("X-ALT-DESC")).hasSize(100);
		new Copies(jdbc).onDaysAfter(talk("More growth").abstractText(text).published(editorial), 299);
		assertThat(octets("/events.ics")).isBetween(400_000, 1_000_000);
		CalendarFile shortened = CalendarFile.at(site, "/events.ics");
		assertThat(shortened.events()).hasSizeGreaterThan(300);
		assertThat(shortened.lines("X-ALT-DESC")).isEmpty();
		assertThat(CalendarFile.at(site, "/events.ics?all").lines("X-LECTERN-ABSTRACT"))
			.hasSameSizeAs(shortened.events());
	}

	@Test
	void laterEventsAreLeftOutOnlyWhenNothingElseHelps() {
		for (int series = 0; series < 8; series++) {
			new Copies(jdbc)
				.onDaysAfter(talk("Growth " + series).abstractText("Words. ".repeat(300)).published(editorial), 390);
		}
		CalendarFile file = CalendarFile.at(site, "/events.ics");
		assertThat(file.text().length()).isBetween(900_000, 1_000_000);
		assertThat(file.lines().get(6)).contains("the later ones are left out");
		assertThat(file.lines("DTSTART")).isSorted();
	}

	@Test
	void onlyWhatChangedIsSentAgain() throws IOException, InterruptedException {
		talk("On graphs").published(editorial);
		for (String address : new String[] { "/events.ics", "/events/on-graphs.ics", "/archive.ics" }) {
			HttpResponse<byte[]> first = ask(address, "GET", "Accept", "text/html");
			String etag = first.headers().firstValue("ETag").orElseThrow();
			String modified = first.headers().firstValue("Last-Modified").orElseThrow();
			assertThat(first.statusCode()).isEqualTo(200);
			assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
			assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
			assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
			assertThat(ask(address, "GET", "If-None-Match", etag).statusCode()).isEqualTo(304);
			assertThat(ask(address, "GET", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
			HttpResponse<byte[]> head = ask(address, "HEAD", "Accept", "*/*");
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.body()).isEmpty();
			assertThat(head.headers().firstValue("ETag")).hasValue(etag);
		}
		String etag = ask("/events.ics", "GET", "Accept", "*/*").headers().firstValue("ETag").orElseThrow();
		clock.setTo("2026-11-02T10:20");
		talk("On groups").published(editorial);
		assertThat(ask("/events.ics", "GET", "If-None-Match", etag).statusCode()).isEqualTo(200);
	}

	@Test
	void calendarsTravelCompressed() throws IOException, InterruptedException {
		talk("On graphs").abstractText("word ".repeat(2000)).published(editorial);
		HttpResponse<byte[]> answer = ask("/events.ics", "GET", "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.body()).hasSizeLessThan(5_000);
	}

	@Test
	void aDownloadIsAFile() throws IOException, InterruptedException {
		talk("On graphs").on("2026-10-20").in("Logic").published(editorial);
		assertThat(disposition("/archive.ics")).isEqualTo("attachment; filename=\"archive.ics\"");
		assertThat(disposition("/series/logic.ics?all")).isEqualTo("attachment; filename=\"series-logic.ics\"");
		assertThat(disposition("/events/on-graphs.ics")).isEqualTo("attachment; filename=\"on-graphs.ics\"");
		assertThat(disposition("/series/logic.ics")).isEmpty();
	}

	private String disposition(String address) throws IOException, InterruptedException {
		return ask(address, "GET", "Accept", "*/*").headers().firstValue("Content-Disposition").orElse("");
	}

	private HttpResponse<byte[]> ask(String address, String method, String header, String value)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
				.method(method, HttpRequest.BodyPublishers.noBody())
				.header(header, value)
				.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private void assertRedirect(String address, String target) {
		assertThat(site.get().uri(URI.create(address))).hasStatus(301).hasHeader("Location", target);
	}

	private int octets(String address) {
		return Objects.requireNonNull(CalendarFile.at(site, address).text()).getBytes(StandardCharsets.UTF_8).length;
	}

}
