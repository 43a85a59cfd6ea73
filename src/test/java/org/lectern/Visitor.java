package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Somebody with a browser that keeps cookies, follows nothing by itself and runs no
 * script.
 */
public final class Visitor {

	/** The password of {@code admin} on the tests' site. */
	public static final String PASSWORD = "correct horse battery staple";

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\"[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");

	private static final String BOUNDARY = "----between-the-parts";

	private final CookieManager cookies;

	private final HttpClient client;

	private final String base;

	private String page = "";

	public Visitor(int port) {
		this(port, new CookieManager());
	}

	private Visitor(int port, CookieManager cookies) {
		this.cookies = cookies;
		this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
		this.base = "http://localhost:" + port;
	}

	/** The same person at another process of the site. */
	public Visitor at(int port) {
		return new Visitor(port, cookies);
	}

	/** Asks for a page. */
	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(base + path)).build());
	}

	/** Sends a form with these names and values in turn, and nothing else. */
	public HttpResponse<String> post(String path, String... namesAndValues) {
		List<String> fields = new ArrayList<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
		}
		return send(HttpRequest.newBuilder(URI.create(base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
			.build());
	}

	/** Sends a form as one with files is sent. */
	public HttpResponse<String> postMultipart(String path, String... namesAndValues) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY,
					namesAndValues[i], namesAndValues[i + 1]));
		}
		return send(HttpRequest.newBuilder(URI.create(base + path))
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofString(body.append("--" + BOUNDARY + "--\r\n").toString()))
			.build());
	}

	/** Sends what the last page's hidden fields hold, together with these. */
	public HttpResponse<String> submit(String path, String... namesAndValues) {
		List<String> fields = new ArrayList<>();
		Matcher hidden = HIDDEN.matcher(page);
		while (hidden.find()) {
			fields.add(hidden.group(1));
			fields.add(HtmlUtils.htmlUnescape(hidden.group(2)));
		}
		fields.addAll(List.of(namesAndValues));
		return post(path, fields.toArray(String[]::new));
	}

	/** Signs in as the administrator. */
	public Visitor signIn() {
		get("/sign-in");
		submit("/sign-in", "username", "admin", "password", PASSWORD);
		return this;
	}

	/** Loses the session, as when a day has passed. */
	public void forgetCookies() {
		cookies.getCookieStore().removeAll();
	}

	/** The cookies that the site has set, as {@code name=value}. */
	public List<String> cookies() {
		return cookies.getCookieStore().getCookies().stream().map(Object::toString).toList();
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			page = answer.body();
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
