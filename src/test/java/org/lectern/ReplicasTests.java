package org.lectern;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two processes on one PostgreSQL behind a proxy. More requests are sent during the
 * upgrade with {@code -Dlectern.replicas.requests=10000}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTests {

	private static final int REQUESTS = Integer.getInteger("lectern.replicas.requests", 400);

	private static final int VISITORS = 4;

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
	void anEditAtOneIsSoonAtTheOther() {
		Visitor reader = new Visitor(two.port());
		assertThat(reader.get("/").body()).doesNotContain("Knots and Replicas");
		publish("Knots and Replicas");
		assertThat(new Visitor(one.port()).get("/").body()).contains("Knots and Replicas");
		await().atMost(Duration.ofSeconds(15))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(() -> assertThat(reader.get("/").body()).contains("Knots and Replicas"));
		await().atMost(Duration.ofSeconds(15))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(
					() -> assertThat(reader.get("/search?q=replicas").body()).contains("1 event for “replicas”"));
	}

	@Test
	@Order(3)
	void aKilledProcessLosesNothingAndHardlyAnybodyNotices() throws Exception {
		publish("Kept after all");
		try (Load load = new Load()) {
			one.kill();
			assertThat(load.failures(REQUESTS / 4)).isLessThanOrEqualTo(VISITORS);
		}
		assertThat(new Visitor(two.port()).get("/").body()).contains("Kept after all");
		one.revive();
		one.awaitReady();
		assertThat(new Visitor(one.port()).get("/").body()).contains("Kept after all");
	}

	@Test
	@Order(4)
	void aRollingUpgradeFailsNobody() throws Exception {
		try (Load load = new Load()) {
			one.restart();
			two.restart();
			assertThat(load.failures(REQUESTS)).isZero();
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

	/** Visitors who go on reading until enough was read. */
	private static final class Load implements AutoCloseable {

		private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

		private final ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);

		private final List<Future<Integer>> results = new ArrayList<>();

		private volatile int least = Integer.MAX_VALUE;

		Load() {
			for (int i = 0; i < VISITORS; i++) {
				results.add(visitors.submit((Callable<Integer>) this::read));
			}
		}

		private Integer read() throws InterruptedException {
			int failed = 0;
			for (int asked = 0; asked < least; asked++) {
				failed += isAnswered() ? 0 : 1;
			}
			return failed;
		}

		private boolean isAnswered() throws InterruptedException {
			try {
				URI page = URI.create("http://localhost:" + door.port() + "/events/knots-and-replicas");
				return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
					.statusCode() == 200;
			}
			catch (IOException ex) {
				return false;
			}
		}

		/** How many failed of at least so many. */
		int failures(int requests) throws Exception {
			least = requests / VISITORS;
			int failed = 0;
			for (Future<Integer> result : results) {
				failed += result.get();
			}
			return failed;
		}

		@Override
		public void close() {
			visitors.shutdownNow();
		}

	}

}
