package org.lectern.cache;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.SiteTest;
import org.lectern.Turnstile;
import org.lectern.Visitor;
import org.lectern.catalog.Editorial;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class PageCacheTests {

	@LocalServerPort
	int port;

	@Autowired
	Editorial editorial;

	@Autowired
	Turnstile turnstile;

	@Autowired
	Shelf shelf;

	Client client;

	String page;

	@BeforeEach
	void anEventIsAnnounced() {
		client = new Client(port);
		page = "/events/" + talk("Counting to one").published(editorial).slug();
	}

	@Test
	void aPageIsRenderedOnceAndGivenToAll() {
		int before = turnstile.passed(page);
		String first = client.text(page);
		assertThat(first).contains("Counting to one");
		assertThat(client.text(page)).isEqualTo(first);
		assertThat(client.text(page, "User-Agent", "Another", "Accept-Language", "fr")).isEqualTo(first);
		assertThat(turnstile.passed(page)).isEqualTo(before + 1);
	}

	@Test
	void anEditShowsAtOnce() {
		assertThat(client.text("/")).doesNotContain("Counting to two");
		talk("Counting to two").published(editorial);
		assertThat(client.text("/")).contains("Counting to two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "gzip", "br", "gzip, br" })
	void theFirstAnswerAndTheNextAreAlike(String accepted) {
		talk("Another").published(editorial);
		HttpResponse<byte[]> first = client.get("/", "Accept-Encoding", accepted);
		HttpResponse<byte[]> next = client.get("/", "Accept-Encoding", accepted);
		assertThat(Client.headers(next)).isEqualTo(Client.headers(first));
		assertThat(next.body()).isEqualTo(first.body());
		assertThat(Client.headers(next)).containsEntry("vary", List.of("Accept-Encoding"))
			.containsEntry("cache-control", List.of("no-cache"))
			.containsEntry("x-content-type-options", List.of("nosniff"))
			.containsEntry("content-length", List.of(String.valueOf(next.body().length)))
			.containsKeys("content-security-policy", "referrer-policy", "cross-origin-opener-policy",
					"permissions-policy", "etag");
	}

	@Test
	void whoAsksForTheHeadersGetsThoseOfThePage() {
		HttpResponse<byte[]> first = client.head(page);
		HttpResponse<byte[]> whole = client.get(page);
		HttpResponse<byte[]> next = client.head(page);
		assertThat(Client.headers(first)).isEqualTo(Client.headers(whole)).isEqualTo(Client.headers(next));
		assertThat(first.body()).isEmpty();
		assertThat(next.body()).isEmpty();
	}

	@Test
	void eachCodingHasATagOfItsOwn() {
		assertThat(Set.of(tag(""), tag("gzip"), tag("br"))).hasSize(3)
			.allSatisfy((tag) -> assertThat(tag).matches("\"[0-9a-f]{24}(-gz|-br)?\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "W/\"a,b\",W/%s , \"c\"", "*" })
	void whoHasItAlreadyIsToldSo(String known) {
		Map<String, List<String>> whole = new TreeMap<>(
				Client.headers(client.get(page, "Accept-Encoding", "br", "User-Agent", "x")));
		HttpResponse<byte[]> answer = client.get(page, "Accept-Encoding", "br", "If-None-Match",
				known.formatted(tag("br")));
		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.body()).isEmpty();
		whole.keySet()
			.removeAll(
					Set.of("content-length", "content-type", "content-encoding", "content-language", "last-modified"));
		whole.put("content-length", List.of("0"));
		assertThat(Client.headers(answer)).isEqualTo(whole);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed", "/embed.js", "/events.ics", "/events.atom", "/events.json", "/search" })
	void soIsWhoFollowsByOtherWays(String address) {
		HttpResponse<byte[]> answer = client.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(client.get(address, "If-None-Match", Client.header(answer, "ETag")).statusCode()).isEqualTo(304);
	}

	@Test
	void whoHasSomethingElseGetsThePage() {
		assertThat(client.get(page, "If-None-Match", tag("br")).statusCode()).isEqualTo(200);
		assertThat(client.get(page, "If-None-Match", "\"\"").statusCode()).isEqualTo(200);
		assertThat(client.get(page, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsNotThereIsNotKept() {
		HttpResponse<byte[]> first = client.get("/events/nothing-here");
		int before = turnstile.passed("/events/nothing-here");
		assertThat(first.statusCode()).isEqualTo(404);
		HttpResponse<byte[]> next = client.get("/events/nothing-here", "If-None-Match", "*");
		assertThat(next.statusCode()).isEqualTo(404);
		assertThat(Client.headers(next)).isEqualTo(Client.headers(first)).doesNotContainKey("etag");
		assertThat(turnstile.passed("/events/nothing-here")).isEqualTo(before + 1);
	}

	@Test
	void onlyParametersThatAPageReadsTellItFromOthers() {
		int before = turnstile.passed("/archive");
		String plain = client.text("/archive");
		assertThat(client.text("/archive?utm_source=x&fbclid=2")).isEqualTo(plain);
		assertThat(client.text("/archive?")).isEqualTo(plain);
		assertThat(turnstile.passed("/archive")).isEqualTo(before + 1);
		String narrowed = client.text("/archive?kind=lecture&topic=a");
		assertThat(narrowed).isNotEqualTo(plain);
		assertThat(client.text("/archive?topic=a&x=%3Cb%3E&kind=lecture&kind=seminar")).isEqualTo(narrowed);
		assertThat(turnstile.passed("/archive")).isEqualTo(before + 2);
	}

	@Test
	void whoIsSignedInSeesAndLeavesNothingOfIt() {
		Visitor editor = new Visitor(port).signIn();
		String own = editor.get(page).body();
		assertThat(own).contains("/admin/events/");
		String everybodys = client.text(page);
		assertThat(everybodys).doesNotContain("/admin/events/");
		assertThat(editor.get(page).body()).isEqualTo(own);
		assertThat(editor.get(page).headers().firstValue("cache-control")).hasValue("private, no-store");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Cookie: LECTERN=x", "Cookie: a=b; LECTERN=x", "Authorization: Basic eDp5", "If-Match: \"x\"" })
	void whoShowsAPassIsNotAnsweredFromIt(String header) {
		client.get(page);
		int before = turnstile.passed(page);
		String[] parts = header.split(": ");
		client.get(page, parts[0], parts[1]);
		client.get(page, parts[0], parts[1]);
		assertThat(turnstile.passed(page)).isEqualTo(before + 2);
	}

	@Test
	void anyOtherCookieDoesNotMatter() {
		String everybodys = client.text(page);
		int before = turnstile.passed(page);
		assertThat(client.text(page, "Cookie", "_ga=GA1.2.3")).isEqualTo(everybodys);
		assertThat(turnstile.passed(page)).isEqualTo(before);
	}

	@Test
	void manyWhoWaitAreServedByOneRendering() {
		int before = turnstile.passed(page);
		turnstile.close(page);
		List<CompletableFuture<HttpResponse<byte[]>>> waiting = IntStream.range(0, 200)
			.mapToObj((number) -> client.later(page))
			.toList();
		turnstile.open(page);
		assertThat(waiting)
			.allSatisfy((answer) -> assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200));
		assertThat(turnstile.passed(page)).isEqualTo(before + 1);
	}

	@Test
	void keptPagesAreAnsweredWhileAllElseWaits() throws Exception {
		client.get("/");
		List<String> slow = IntStream.range(0, 200).mapToObj((number) -> "/slow-" + number).toList();
		slow.forEach(turnstile::close);
		try {
			List<CompletableFuture<HttpResponse<byte[]>>> waiting = slow.stream().map(client::later).toList();
			for (int i = 0; i < 20; i++) {
				assertThat(client.later("/").get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
			}
			assertThat(waiting).noneMatch(CompletableFuture::isDone);
		}
		finally {
			slow.forEach(turnstile::open);
		}
	}

	private String tag(String accepted) {
		return Client.header(client.get(page, "Accept-Encoding", accepted), "ETag");
	}

}
