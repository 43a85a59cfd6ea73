package org.lectern.cache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.Turnstile;
import org.lectern.Visitor;
import org.lectern.catalog.Editorial;
import org.lectern.history.SiteVersion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.lectern.catalog.Programmes.talk;

/** The database does not answer: somebody else holds all that it has to give. */
@SiteTest
class OutageTests {

	private static final String LINE = "<main id=\"main\" class=\"page\"><p class=\"flash\"><span>This is a copy from "
			+ "<time datetime=\"2026-11-02T10:00:00-06:00\">Monday, November 2, 10:00&nbsp;am CST</time>: "
			+ "the site cannot look at its record right now.</span></p>";

	@LocalServerPort
	int port;

	@Autowired
	DataSource database;

	@Autowired
	SiteVersion version;

	@Autowired
	MovableClock clock;

	@Autowired
	Editorial editorial;

	@Autowired
	Turnstile turnstile;

	private final List<Connection> held = new ArrayList<>();

	Client client;

	String page;

	@BeforeEach
	void anEventIsAnnounced() {
		client = new Client(port);
		page = "/events/" + talk("Through the storm").published(editorial).slug();
	}

	@AfterEach
	void itIsBack() throws SQLException {
		for (Connection connection : held) {
			connection.close();
		}
		held.clear();
		version.look();
	}

	@Test
	void theLastGoodPageIsShownWithItsTime() {
		String whole = client.text(page);
		goAway();
		assertThatException().isThrownBy(version::look);
		HttpResponse<byte[]> copy = client.get(page);
		assertThat(copy.statusCode()).isEqualTo(200);
		assertThat(Client.header(copy, Copies.AS_OF)).isEqualTo("Mon, 02 Nov 2026 16:00:00 GMT");
		assertThat(client.text(page)).isEqualTo(whole.replace("<main id=\"main\" class=\"page\">", LINE));
		assertThat(client.get(page, "If-None-Match", Client.header(copy, "ETag")).statusCode()).isEqualTo(304);
	}

	@Test
	void whoReadsItDoesNotWaitForTheDatabase() {
		client.get(page);
		goAway();
		assertThatException().isThrownBy(version::look);
		int asked = turnstile.passed(page);
		assertThat(Client.header(client.get(page), Copies.AS_OF)).isNotEmpty();
		assertThat(turnstile.passed(page)).isEqualTo(asked);
	}

	@Test
	void evenWhenItsTimeIsOver() {
		client.get(page);
		clock.advance(Duration.ofDays(3));
		goAway();
		assertThat(client.text(page)).contains(LINE);
	}

	@Test
	void whatNobodyHasSeenYetIsBackInAMoment() {
		goAway();
		long asked = System.nanoTime();
		HttpResponse<byte[]> answer = client.get("/venues");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(Client.header(answer, "Retry-After")).isEqualTo("3");
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(6));
	}

	@Test
	void programsAreToldSoInTheirOwnWay() {
		goAway();
		HttpResponse<byte[]> answer = client.get("/api/v1/venues?limit=7");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(Client.header(answer, "Retry-After")).isEqualTo("3");
		assertThat(Client.header(answer, "Content-Type")).isEqualTo("application/problem+json");
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"status\":503");
	}

	@Test
	void whoSavesSomethingIsToldSoonToTryAgain() {
		Visitor editor = new Visitor(port).signIn();
		editor.get("/admin/events/new");
		goAway();
		HttpResponse<String> answer = editor.submit("/admin/events", "what.kind", "COLLOQUIUM");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("retry-after")).hasValue("3");
	}

	@Test
	void afterwardsEverythingIsAsBefore() throws SQLException {
		String whole = client.text(page);
		goAway();
		assertThat(client.text(page)).isEqualTo(whole);
		assertThatException().isThrownBy(version::look);
		assertThat(client.text(page)).contains(LINE);
		itIsBack();
		assertThat(client.text(page)).isEqualTo(whole);
	}

	private void goAway() {
		assertThatException().isThrownBy(() -> {
			while (true) {
				held.add(database.getConnection());
			}
		});
	}

}
