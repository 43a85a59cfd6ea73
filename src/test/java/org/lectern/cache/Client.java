package org.lectern.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Somebody on the network who keeps nothing and unpacks nothing. */
final class Client {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String base;

	Client(int port) {
		this.base = "http://localhost:" + port;
	}

	HttpResponse<byte[]> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	HttpResponse<byte[]> head(String path, String... headers) {
		return send("HEAD", path, headers);
	}

	/** The text of a page. */
	String text(String path, String... headers) {
		return new String(get(path, headers).body(), StandardCharsets.UTF_8);
	}

	CompletableFuture<HttpResponse<byte[]>> later(String path) {
		return http.sendAsync(request("GET", path), HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpResponse<byte[]> send(String method, String path, String... headers) {
		try {
			return http.send(request(method, path, headers), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest request(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		return ((headers.length > 0) ? request.headers(headers) : request).build();
	}

	/** All headers of an answer but those of this one sending. */
	static Map<String, List<String>> headers(HttpResponse<?> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return headers;
	}

	static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
