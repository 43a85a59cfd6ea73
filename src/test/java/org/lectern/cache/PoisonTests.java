package org.lectern.cache;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/**
 * Whoever asks first leaves nothing behind for the next. -Dlectern.payloads names a
 * folder of more headers to try.
 */
@SiteTest
class PoisonTests {

	private static final List<String> SOME = List.of("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https",
			"X-Forwarded-Prefix: /evil.example", "X-Forwarded-Port: 666", "Forwarded: host=evil.example",
			"X-Original-URL: /admin", "X-Rewrite-URL: /sign-in", "X-HTTP-Method-Override: POST", "X-Host: evil.example",
			"Accept: application/json", "Accept-Language: ar", "Origin: https://evil.example",
			"Referer: https://evil.example/", "Range: bytes=0-1", "Cookie: a=evil.example; theme=evil.example",
			"HX-Request: true", "Purpose: prefetch", "X-Requested-With: XMLHttpRequest");

	private static final int AT_ONCE = 40;

	@LocalServerPort
	int port;

	@Autowired
	Editorial editorial;

	Client client;

	@BeforeEach
	void somethingIsAnnounced() {
		client = new Client(port);
		talk("Antidotes").published(editorial);
	}

	@Test
	void headersOfTheFirstAreNotShownToTheNext() throws IOException {
		String clean = client.text("/?topic=a");
		List<String> headers = headers();
		for (int i = 0; i < headers.size(); i += AT_ONCE) {
			talk("Another " + i).draft(editorial);
			String address = "/?venue=nowhere&topic=b" + i;
			ask(address, headers.subList(i, Math.min(headers.size(), i + AT_ONCE)));
			assertThat(client.text(address)).doesNotContain("evil")
				.contains("<title>Current Events · Colloquia &amp; Lectures</title>");
		}
		assertThat(client.text("/?topic=a")).isEqualTo(clean);
	}

	@Test
	void theHostOfTheFirstIsNotShownToTheNext() throws IOException {
		String address = "/?topic=hosted";
		String answer = send("GET " + address + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 200 ");
		assertThat(client.text(address)).doesNotContain("evil");
		assertThat(send(
				"GET http://evil.example/?topic=absolute HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 200 ");
		assertThat(client.text("/?topic=absolute")).doesNotContain("evil");
	}

	@Test
	void addressesThatOnlyLookAlikeStayApart() throws IOException {
		client.get("/archive");
		for (String odd : List.of("//archive", "/./archive", "/archive;a=evil", "/x/../archive", "/%61rchive",
				"/archive/", "/ARCHIVE", "/archive%2f", "/archive%3ftopic=a", "/archive%00")) {
			String answer = send("GET " + odd + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
			assertThat(answer).as(odd).doesNotContain("evil").doesNotStartWith("HTTP/1.1 5");
		}
		assertThat(client.text("/archive")).contains("<title>Events Archive");
	}

	private void ask(String address, List<String> headers) throws IOException {
		send("GET " + address + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + String.join("\r\n", headers)
				+ "\r\n\r\n");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> headers() throws IOException {
		List<String> headers = new ArrayList<>(SOME);
		String folder = System.getProperty("lectern.payloads");
		if (folder != null) {
			for (JsonNode row : rows(Path.of(folder, "unkeyed_header_names.jsonl"))) {
				headers.add(row.get("payload").asString() + ": evil.example");
			}
			for (JsonNode row : rows(Path.of(folder, "host_header.jsonl"))) {
				String name = row.get("header").asString().replace(": host=", "");
				if (!name.equals("Host")) {
					headers.add(name + ": " + row.get("payload").asString().replace("%00", ""));
				}
			}
		}
		headers.removeIf((header) -> header
			.matches("(?is)(host|content-length|transfer-encoding|expect|connection|"
					+ "upgrade|authorization|if-match|if-unmodified-since):.*")
				|| header.length() > 200 || !header.matches("[\\w-]+: [\\x20-\\x7e]*"));
		return headers;
	}

	private static List<JsonNode> rows(Path file) throws IOException {
		JsonMapper json = new JsonMapper();
		return Files.readAllLines(file).stream().map(json::readTree).toList();
	}

}
