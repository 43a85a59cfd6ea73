package org.lectern.following;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.JoinAccess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class StarCalendarTests {

	private static final String TALK = "4d5d1a7c-5f7e-4b5c-8f6f-0123456789ab";

	private static final String OTHER = "00000000-0000-0000-0000-0000000000ff";

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	StarCalendars calendars;

	@Autowired
	MovableClock clock;

	@Test
	void theSecretIsToldOnceAndOnlyItsHashIsKept() throws Exception {
		MvcTestResult made = send(HttpMethod.POST, "new", TALK);
		assertThat(made).hasStatus(201).hasHeader("Cache-Control", "private, no-store");
		String secret = made.getResponse().getContentAsString();
		assertThat(secret).matches(Secret.FORM);
		assertThat(this.jdbc.queryForList("select hash from star_calendar", String.class))
			.containsExactly(new Secret(secret).hash());
		assertThat(talks()).containsExactly(TALK);
		assertThat(made.getResponse().getCookies()).isEmpty();
	}

	@Test
	void itFollowsTheStarsUntilItIsEnded() throws Exception {
		String secret = send(HttpMethod.POST, "new", TALK).getResponse().getContentAsString();
		assertThat(send(HttpMethod.PUT, secret, OTHER + "," + TALK)).hasStatus(204);
		assertThat(talks()).containsExactly(OTHER + "," + TALK);
		assertThat(send(HttpMethod.PUT, "A".repeat(27), TALK)).hasStatus(404);
		assertThat(send(HttpMethod.PUT, "new", TALK)).hasStatus(404);
		assertThat(send(HttpMethod.DELETE, "A".repeat(27), "")).hasStatus(204);
		assertThat(talks()).hasSize(1);
		assertThat(send(HttpMethod.DELETE, secret, "")).hasStatus(204);
		assertThat(talks()).isEmpty();
		assertThat(send(HttpMethod.PUT, secret, TALK)).hasStatus(404);
	}

	@Test
	void itHoldsWhatEverybodyMaySeeOfTheTalks() throws Exception {
		Event event = talk("Online").on("2026-11-10")
			.at(new Place(null, null, true, "Zoom", "https://zoom.example/j/secret", JoinAccess.AFTER_REGISTRATION))
			.published(this.editorial);
		Event draft = talk("Not ready").draft(this.editorial);
		Event removed = talk("Removed").published(this.editorial);
		this.editorial.delete(removed.publicId(), removed.version());
		String ids = event.publicId() + "," + draft.publicId() + "," + removed.publicId() + "," + OTHER;
		String secret = send(HttpMethod.POST, "new", ids).getResponse().getContentAsString();
		MvcTestResult calendar = this.site.get().uri("/starred/" + secret + ".ics").exchange();
		assertThat(calendar).hasStatusOk()
			.hasContentType("text/calendar;charset=utf-8")
			.hasHeader("Cache-Control", "private, no-store")
			.hasHeader("Referrer-Policy", "no-referrer");
		String text = calendar.getResponse().getContentAsString();
		assertThat(text.lines().filter((line) -> line.startsWith("SUMMARY")))
			.containsExactly("SUMMARY;LANGUAGE=en:Online");
		assertThat(text).contains("UID:" + event.publicId(), "X-WR-CALNAME:Starred talks · Colloquia & Lectures")
			.doesNotContain("zoom.example", secret, "Not ready", "Removed");
		this.editorial.cancel(event.publicId(), event.version(), null);
		assertThat(this.site.get().uri("/starred/" + secret + ".ics")).bodyText().contains("STATUS:CANCELLED");
		assertThat(this.site.get().uri("/starred/" + "A".repeat(27) + ".ics")).hasStatus(404);
		assertThat(this.site.get().uri("/starred/short.ics")).hasStatus(404);
		send(HttpMethod.DELETE, secret, "");
		assertThat(this.site.get().uri("/starred/" + secret + ".ics")).hasStatus(404);
	}

	@Test
	void noOtherSiteCanMakeOne() {
		assertThat(this.site.post().uri("/starred/calendar").content(TALK)).hasStatus(403);
		for (String from : List.of("cross-site", "same-site", "none")) {
			assertThat(this.site.post()
				.uri("/starred/calendar")
				.header("Lectern-Calendar", "new")
				.header("Sec-Fetch-Site", from)
				.content(TALK)).as(from).hasStatus(403);
		}
		assertThat(this.site.options()
			.uri("/starred/calendar")
			.header("Origin", "https://elsewhere.example")
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "Lectern-Calendar"))
			.doesNotContainHeader("Access-Control-Allow-Origin");
		assertThat(talks()).isEmpty();
	}

	@Test
	void whatIsNoTalkIsLeftOutAndWhatIsTooMuchIsRefused() {
		assertThat(send(HttpMethod.POST, "new", "'; drop table event,\u0000," + TALK + ",<b>," + TALK + "," + OTHER))
			.hasStatus(201);
		assertThat(talks()).containsExactly(TALK + "," + OTHER);
		assertThat(send(HttpMethod.POST, "new", "x".repeat(9000))).hasStatus(413);
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 150; i++) {
			many.append(new UUID(7, i)).append(',');
		}
		assertThat(send(HttpMethod.POST, "new", many.toString())).hasStatus(201);
		assertThat(talks()).anySatisfy((talks) -> assertThat(talks.split(",")).hasSize(EventIds.MOST));
	}

	@Test
	void manyFromOneNetworkAreTooMany() {
		for (int i = 0; i < 60; i++) {
			assertThat(send(HttpMethod.POST, "new", TALK)).hasStatus(201);
		}
		assertThat(send(HttpMethod.POST, "new", TALK)).hasStatus(429).hasHeader("Retry-After", "3600");
		assertThat(this.calendars.make(EventIds.of(TALK), "192.0.2.7")).isPresent();
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(send(HttpMethod.POST, "new", TALK)).hasStatus(201);
	}

	@Test
	void oneThatNobodyAsksForIsThrownAway() {
		Secret unused = this.calendars.make(EventIds.of(TALK), "192.0.2.7").orElseThrow();
		Secret used = this.calendars.make(EventIds.of(OTHER), "192.0.2.7").orElseThrow();
		assertThat(this.calendars.use(used)).isPresent();
		this.clock.advance(Duration.ofDays(8));
		assertThat(this.calendars.change(unused, EventIds.of(TALK))).isFalse();
		this.calendars.tidy();
		assertThat(talks()).containsExactly(OTHER);
		this.clock.advance(Duration.ofDays(170));
		assertThat(this.calendars.use(used)).contains(EventIds.of(OTHER));
		this.clock.advance(Duration.ofDays(179));
		assertThat(this.calendars.use(used)).isPresent();
		this.clock.advance(Duration.ofDays(181));
		assertThat(this.calendars.use(used)).isEmpty();
		this.calendars.tidy();
		assertThat(talks()).isEmpty();
		assertThat(this.jdbc.queryForObject("select count(*) from star_calendar_made", Integer.class)).isZero();
	}

	private MvcTestResult send(HttpMethod method, String secret, String talks) {
		return this.site.method(method)
			.uri("/starred/calendar")
			.header("Lectern-Calendar", secret)
			.header("Sec-Fetch-Site", "same-origin")
			.content(talks)
			.exchange();
	}

	private List<String> talks() {
		return this.jdbc.queryForList("select events from star_calendar", String.class);
	}

}
