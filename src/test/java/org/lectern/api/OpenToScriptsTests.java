package org.lectern.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What a script on another site meets, over the network. */
@SiteTest
class OpenToScriptsTests {

	private static final List<String> OPEN = List.of("/api/v1/events", "/api/v1/events/engines", "/events/engines.json",
			"/events.atom", "/events.json", "/changes.json", "/api/v1/openapi.json");

	@Autowired
	Editorial editorial;

	@Autowired
	JsonMapper json;

	@LocalServerPort
	int port;

	@Test
	void scriptsOfAnySiteMayRead() throws Exception {
		talk("Engines").abstractText("words ".repeat(1000)).published(this.editorial);
		for (String address : OPEN) {
			send("GET", address);
			HttpResponse<byte[]> first = send("GET", address, "Accept-Encoding", "gzip");
			assertThat(first.statusCode()).as(address).isEqualTo(200);
			assertThat(first.headers().allValues("Access-Control-Allow-Origin")).as(address).containsExactly("*");
			assertThat(first.headers().firstValue("Content-Encoding").isPresent() || first.body().length < 2048)
				.as(address)
				.isTrue();
			String etag = first.headers().firstValue("ETag").orElseThrow();
			HttpResponse<byte[]> again = send("GET", address, "Accept-Encoding", "gzip", "If-None-Match", etag);
			assertThat(again.statusCode()).as(address).isEqualTo(304);
			assertThat(again.headers().allValues("Access-Control-Allow-Origin")).as(address).containsExactly("*");
			assertThat(send("HEAD", address).statusCode()).as(address).isEqualTo(200);
		}
		HttpResponse<byte[]> missing = send("GET", "/api/v1/events/none");
		assertThat(missing.statusCode()).isEqualTo(404);
		assertThat(missing.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
	}

	@Test
	void browsersMayAskFirst() throws Exception {
		HttpResponse<byte[]> answer = send("OPTIONS", "/api/v1/events", "Access-Control-Request-Method", "GET",
				"Access-Control-Request-Headers", "if-none-match");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).contains("If-None-Match");
	}

	@Test
	void whoWantsToChangeSomethingIsToldWhatCanBeDone() throws Exception {
		for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
			HttpResponse<byte[]> refused = send(method, "/api/v1/events/engines");
			assertThat(refused.statusCode()).as(method).isEqualTo(405);
			assertThat(refused.headers().firstValue("Allow").orElseThrow()).contains("GET").doesNotContain(method);
			assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
			JsonNode problem = this.json.readTree(refused.body());
			assertThat(problem.path("status").asInt()).isEqualTo(405);
			assertThat(problem.path("title").asString()).isEqualTo("Method Not Allowed");
			assertThat(problem.path("detail").asString()).contains("GET");
		}
	}

	@Test
	void nothingElseIsOpen() throws Exception {
		for (String address : List.of("/", "/changes", "/api", "/admin/export.json")) {
			assertThat(send("GET", address).headers().map().keySet()).as(address)
				.doesNotContain("access-control-allow-origin");
		}
	}

	private HttpResponse<byte[]> send(String method, String address, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("Origin", "https://department.example.edu");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

}
