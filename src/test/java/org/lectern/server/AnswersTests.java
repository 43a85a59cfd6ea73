package org.lectern.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class AnswersTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /nothing-here HTTP/1.1\r\nHost: a", "GET /health HTTP/1.1\r\nHost: a",
			"GET /%zz HTTP/1.1\r\nHost: a", "GET /sign-in HTTP/1.1\r\nHost: a", "GET /admin HTTP/1.1\r\nHost: a",
			"GET /a%2fb HTTP/1.1\r\nHost: a", "GET /a%00b HTTP/1.1\r\nHost: a", "GET /?a=%zz HTTP/1.1\r\nHost: a",
			"GET /sign-in?a=%zz HTTP/1.1\r\nHost: a", "GET / HTTP/9.9\r\nHost: a", "GET / HTTP/1.1\r\nHost: a b",
			"GET / HTTP/1.1", "TRACE / HTTP/1.1\r\nHost: a", "PUT /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 0",
			"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0",
			"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1\r\n\r\nx",
			"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: nonsense\r\nContent-Length: 1\r\n\r\nx",
			"GET /;jsessionid=1 HTTP/1.1\r\nHost: a", "GET //evil.example HTTP/1.1\r\nHost: a",
			"GET /../etc/passwd HTTP/1.1\r\nHost: a", "HEAD /nothing-here HTTP/1.1\r\nHost: a" })
	void everyAnswerCarriesTheHeaders(String request) throws IOException {
		String answer = send(request);
		assertThat(answer)
			.contains("Content-Security-Policy: default-src 'self';", "X-Content-Type-Options: nosniff",
					"Referrer-Policy: ", "Cross-Origin-Opener-Policy: same-origin", "Cache-Control: ")
			.doesNotContain("Strict-Transport-Security", "Server: ", "Jetty", "Exception");
		assertThat(answer).doesNotContainPattern("^HTTP/1.1 5(?!05)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/embed-builder", "/embed.js", "/embed/builder", "/embed/", "/Embed", "/events/embed",
			"/screen", "/nothing-here", "/sign-in" })
	void nothingElseStandsInAFrame(String path) throws IOException {
		assertThat(send("GET " + path + " HTTP/1.1\r\nHost: a")).contains("frame-ancestors 'none'")
			.doesNotContain("frame-ancestors *");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed", "/embed?series=x", "/embed?event=nothing-here" })
	void theListForOtherSitesStandsInTheirFrames(String path) throws IOException {
		assertThat(send("GET " + path + " HTTP/1.1\r\nHost: a")).containsOnlyOnce("Content-Security-Policy: ")
			.contains("frame-ancestors *\r\n")
			.doesNotContain("Set-Cookie", "X-Frame-Options");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "multipart/form-data; boundary=x" })
	void whatIsTooLargeIsToldSo(String type) throws IOException {
		assertThat(send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\nContent-Length: 900000000"))
			.startsWith("HTTP/1.1 413 ")
			.contains("That is too large");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			String text = request.contains("\r\n\r\n") ? request.replace("\r\nHost", "\r\nConnection: close\r\nHost")
					: request + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void publicPagesStartNoSession() throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nothing-here")).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/html;charset=utf-8");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

}
