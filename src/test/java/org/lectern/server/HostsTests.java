package org.lectern.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class HostsTests {

	@LocalServerPort
	int port;

	@Autowired
	Site site;

	@Autowired
	SiteSettings settings;

	@Test
	void anyHostIsAnsweredUntilTheSiteKnowsItsAddress() throws IOException {
		assertThat(status("/sign-in", "whatever.example")).isEqualTo("200");
	}

	@Test
	void onlyItsOwnHostIsAnsweredAfterwards() throws IOException {
		knowTheAddress("https://talks.wyndham.example");
		assertThat(status("/sign-in", "talks.wyndham.example")).isEqualTo("200");
		assertThat(status("/sign-in", "TALKS.wyndham.example:8443")).isEqualTo("200");
		assertThat(status("/sign-in", "evil.example")).isEqualTo("400");
		assertThat(status("/sign-in", "talks.wyndham.example.evil.example")).isEqualTo("400");
	}

	@Test
	void everybodyMayAskForHealth() throws IOException {
		knowTheAddress("https://talks.wyndham.example");
		assertThat(status("/health", "10.0.0.7")).isEqualTo("200");
		assertThat(status("/health/readiness", "10.0.0.7")).isEqualTo("200");
		assertThat(status("/health/../sign-in", "10.0.0.7")).isEqualTo("400");
	}

	@Test
	void nothingElseOfTheMachineryIsOpen() throws IOException {
		for (String path : new String[] { "/env", "/beans", "/info", "/metrics", "/actuator", "/actuator/health",
				"/h2-console", "/heapdump", "/health/db" }) {
			assertThat(status(path, "localhost")).as(path).isEqualTo("404");
		}
	}

	private void knowTheAddress(String address) {
		Settings now = site.settings();
		settings.change(new Settings(now.version(), now.name(), now.institution(), now.zone(), now.accent(), now.logo(),
				now.contact(), now.footerLinks(), URI.create(address)));
	}

	private String status(String path, String host) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).substring(9, 12);
		}
	}

}
