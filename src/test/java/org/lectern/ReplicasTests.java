package org.lectern;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes on one PostgreSQL behind a proxy. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTests {

	private static final int REQUESTS = 10_000;

	private static final String PAGE = "/events/knots-and-replicas";

	private static final HttpClient BROWSER = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@TempDir
	static Path directory;

	private static EmbeddedPostgres postgres;

	private static Replica one;

	private static Replica two;

	private static FrontDoor door;

	@BeforeAll
	static void twoProcesses() throws IOException {
		postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
		String database = postgres.getJdbcUrl("postgres", "postgres");
		one = Replica.start(database, directory.resolve("one"));
		two = Replica.start(database, directory.resolve("two"));
		one.awaitReady();
		two.awaitReady();
		door = new FrontDoor(List.of(one.port(), two.port()));
	}

	@AfterAll
	static void end() throws IOException {
		door.close();
		one.kill();
		two.kill();
		postgres.close();
	}

	@Test
	@Order(1)
	void whoSignedInAtOneIsKnownToTheOther() {
		Visitor editor = new Visitor(one.port()).signIn();
		assertThat(editor.get("/admin").statusCode()).isEqualTo(200);
		assertThat(editor.at(two.port()).get("/admin").statusCode()).isEqualTo(200);
		editor.get("/admin");
		editor.submit("/sign-out");
		assertThat(editor.at(one.port()).get("/admin").statusCode()).isEqualTo(302);
	}

	@Test
	@Order(2)
	void anEditAtOneIsSoonAtTheOther(TestReporter reporter) {
		assertThat(read(two, "/")).doesNotContain("Knots and Replicas");
		publish("Knots and Replicas");
		long saved = System.nanoTime();
		awaitAt(two, "/", "Knots and Replicas");
		reporter.publishEntry("milliseconds until the other process showed the edit",
				String.valueOf(Duration.ofNanos(System.nanoTime() - saved).toMillis()));
		assertThat(read(one, "/")).contains("Knots and Replicas");
		awaitAt(two, "/search?q=replicas", "1 event for “replicas”");
	}

	@Test
	@Order(3)
	void aKilledProcessLosesNothingAndHardlyAnybodyNotices(TestReporter reporter) {
		publish("Kept after all");
		try (Crowd crowd = new Crowd(door.port(), () -> PAGE)) {
			crowd.awaitRequests(REQUESTS / 10);
			one.kill();
			crowd.awaitRequests(REQUESTS);
			reporter.publishEntry("requests that failed of each visitor", crowd.failures().toString());
			assertThat(crowd.failures()).allMatch((failed) -> failed <= 1);
		}
		assertThat(read(two, "/")).contains("Kept after all");
		one.revive();
		one.awaitReady();
		assertThat(read(one, "/")).contains("Kept after all");
	}

	@Test
	@Order(4)
	void aRollingUpgradeFailsNobody(TestReporter reporter) {
		try (Crowd crowd = new Crowd(door.port(), () -> PAGE)) {
			crowd.awaitRequests(REQUESTS / 10);
			one.restart();
			two.restart();
			crowd.awaitRequests(REQUESTS);
			reporter.publishEntry("requests during the upgrade", String.valueOf(crowd.requests()));
			assertThat(crowd.failures()).containsOnly(0);
		}
	}

	private static void awaitAt(Replica replica, String page, String words) {
		await().atMost(Duration.ofSeconds(15))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(10))
			.untilAsserted(() -> assertThat(read(replica, page)).contains(words));
	}

	/** As a browser asks that has no cookie: it may be given a kept page. */
	private static String read(Replica replica, String page) {
		try {
			URI address = URI.create("http://localhost:" + replica.port() + page);
			return BROWSER.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void publish(String title) {
		Visitor editor = new Visitor(one.port()).signIn();
		editor.get("/admin/events/new");
		assertThat(editor
			.submit("/admin/events", "do", "publish", "what.kind", "LECTURE", "what.title", title, "when.date",
					"2099-11-03", "when.time", "14:00", "when.zone", "America/Chicago")
			.statusCode()).isEqualTo(302);
	}

}
