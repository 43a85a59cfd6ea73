package org.lectern;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A site with a PostgreSQL and a second one that streams what is written to the first.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandbyTests {

	/** How each look into the catalog begins, and nothing else. */
	private static final String READING = "BEGIN READ ONLY";

	private static final AtomicInteger DAYS = new AtomicInteger();

	@TempDir
	static Path directory;

	private static Postgres first;

	private static Postgres standby;

	private static Replica site;

	private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@BeforeAll
	static void theyFollow() throws IOException, SQLException {
		first = Postgres.start(directory.resolve("first"));
		standby = first.standby(directory.resolve("standby"));
		site = Replica.start(first.url(), directory.resolve("site"), "--lectern.standby.url=" + standby.url());
		site.awaitReady();
		publish("Knots at a Distance");
	}

	@AfterAll
	static void end() throws IOException {
		site.kill();
		standby.stop();
		first.stop();
	}

	@ParameterizedTest
	@Order(1)
	@ValueSource(strings = { "/", "/lectures", "/archive", "/series", "/speakers", "/venues", "/topics",
			"/calendar/2099-11", "/events/knots-at-a-distance", "/events/knots-at-a-distance.ics", "/events.ics",
			"/events.atom", "/events.json", "/changes", "/changes.atom", "/search?q=knots", "/embed", "/api/v1/events",
			"/api/v1/series", "/archive.ics" })
	void whatEverybodyMayReadIsReadFromTheStandby(String page) {
		awaitTheStandby();
		first.heard();
		assertThat(read(page).statusCode()).isEqualTo(200);
		assertThat(standby.heard()).contains(READING).doesNotContain("ERROR");
		assertThat(first.heard()).doesNotContain(READING);
	}

	@Test
	@Order(2)
	void whatBelongsToSomebodyIsNot() {
		standby.heard();
		first.heard();
		Visitor editor = new Visitor(site.port()).signIn();
		assertThat(editor.get("/admin").statusCode()).isEqualTo(200);
		editor.get("/admin/events/new");
		String draft = editor
			.submit("/admin/events", "do", "draft", "what.kind", "LECTURE", "what.title", "Not yet", "when.date",
					"2099-11-03", "when.time", "14:00", "when.zone", "America/Chicago")
			.headers()
			.firstValue("Location")
			.orElseThrow();
		assertThat(editor.get(draft).body()).contains("Not yet");
		assertThat(editor.get("/").body()).contains("Knots at a Distance");
		editor.get("/admin");
		editor.submit("/sign-out");
		assertThat(first.heard()).containsIgnoringCase("spring_session")
			.contains("from account", "sign_in_attempt", "Not yet");
		assertThat(standby.heard().toLowerCase(Locale.ROOT)).doesNotContain("session", "account", "sign_in", "draft",
				"not yet", "insert", "update", "error");
	}

	@Test
	@Order(3)
	void anEditShowsAtOnceThoughTheStandbyIsBehind() {
		standby.ask("select pg_wal_replay_pause()");
		publish("Knots ahead");
		standby.heard();
		first.heard();
		assertThat(read("/").body()).contains("Knots ahead");
		assertThat(read("/events/knots-ahead").statusCode()).isEqualTo(200);
		assertThat(first.heard()).contains(READING);
		assertThat(standby.heard()).contains("site_version").doesNotContain(READING);
		standby.ask("select pg_wal_replay_resume()");
		awaitTheStandby();
	}

	@Test
	@Order(4)
	void nobodyNoticesThatTheStandbyDies() throws IOException {
		awaitTheStandby();
		try (Crowd crowd = new Crowd(site.port(), StandbyTests::unseen)) {
			crowd.awaitRequests(100);
			standby.kill();
			crowd.awaitRequests(300);
			standby.revive();
			awaitTheStandby();
			crowd.awaitRequests(400);
			assertThat(crowd.failures()).containsOnly(0);
		}
	}

	@Test
	@Order(5)
	void withTheFirstAwayPagesAreStillReadAndNothingIsWritten() throws IOException {
		awaitTheStandby();
		String known = read("/").body();
		Visitor editor = new Visitor(site.port()).signIn();
		editor.get("/admin/events/new");
		first.stop();
		await().untilAsserted(() -> assertThat(read("/").headers().firstValue("Lectern-As-Of")).isPresent());
		HttpResponse<String> unseen = read(unseen());
		assertThat(unseen.statusCode()).isEqualTo(200);
		assertThat(unseen.headers().firstValue("Lectern-As-Of")).isPresent();
		assertThat(unseen.body()).contains("This is a copy from");
		assertThat(editor.submit("/admin/events", "what.kind", "LECTURE").statusCode()).as(site::said).isEqualTo(503);
		first.revive();
		await().untilAsserted(() -> assertThat(read("/").body()).isEqualTo(known));
		publish("Knots again");
		assertThat(read("/").body()).contains("Knots again");
		awaitTheStandby();
	}

	/** Waits until a page that nobody has seen is read from the standby alone. */
	private void awaitTheStandby() {
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
			standby.heard();
			assertThat(read(unseen()).statusCode()).isEqualTo(200);
			assertThat(standby.heard()).contains(READING);
		});
	}

	private HttpResponse<String> read(String page) {
		try {
			URI address = URI.create("http://localhost:" + site.port() + page);
			return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String unseen() {
		return "/?from=" + LocalDate.of(2030, 1, 1).plusDays(DAYS.getAndIncrement());
	}

	private static void publish(String title) {
		Visitor editor = new Visitor(site.port()).signIn();
		editor.get("/admin/events/new");
		assertThat(editor
			.submit("/admin/events", "do", "publish", "what.kind", "LECTURE", "what.title", title, "when.date",
					"2099-11-03", "when.time", "14:00", "when.zone", "America/Chicago")
			.statusCode()).isEqualTo(302);
	}

}
