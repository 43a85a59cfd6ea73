package org.lectern.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxiesTests {

	private static final String[] FORWARDED = { "X-Forwarded-For", "203.0.113.9, 198.51.100.7, 10.1.2.3",
			"X-Forwarded-Proto", "https", "X-Forwarded-Host", "talks.wyndham.example" };

	@Test
	void nobodyIsBelievedByDefault() throws Exception {
		HttpResponse<String> answer = ask(List.of(), FORWARDED);
		assertThat(answer.body()).isEqualTo("127.0.0.1 http localhost");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void aTrustedProxySaysWhoAskedAndHow() throws Exception {
		HttpResponse<String> answer = ask(List.of("127.0.0.1", "10.0.0.0/8"), FORWARDED);
		assertThat(answer.body()).isEqualTo("198.51.100.7 https talks.wyndham.example");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
	}

	@Test
	void nonsenseIsNotBelievedEvenThen() throws Exception {
		assertThat(ask(List.of("127.0.0.1"), "X-Forwarded-For", "evil.example", "X-Forwarded-Proto", "ftp").body())
			.isEqualTo("127.0.0.1 http localhost");
	}

	private static HttpResponse<String> ask(List<String> trusted, String... headers) throws Exception {
		Server server = new Server();
		HttpConfiguration http = new HttpConfiguration();
		http.addCustomizer(new TrustedProxies(trusted));
		ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
		connector.setHost("127.0.0.1");
		server.addConnector(connector);
		server.setHandler(new HeadersHandler(new Echo()));
		server.start();
		try {
			URI address = URI.create("http://localhost:" + connector.getLocalPort() + "/");
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address).headers(headers).build(), HttpResponse.BodyHandlers.ofString());
		}
		finally {
			server.stop();
		}
	}

	private static final class Echo extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback callback) {
			String seen = Request.getRemoteAddr(request) + " " + request.getHttpURI().getScheme() + " "
					+ Request.getServerName(request);
			Content.Sink.write(response, true, seen, callback);
			return true;
		}

	}

}
