package org.lectern;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A proxy as plain as they come: each request goes to the next replica in turn, and to
 * the one after it if that one does not answer, as nginx does by default.
 */
final class FrontDoor implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService threads = Executors.newFixedThreadPool(8);

	private final AtomicInteger turn = new AtomicInteger();

	private final List<Integer> ports;

	private final HttpServer server;

	FrontDoor(List<Integer> ports) throws IOException {
		this.ports = ports;
		this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.server.setExecutor(threads);
		this.server.createContext("/", this::pass);
		this.server.start();
	}

	int port() {
		return server.getAddress().getPort();
	}

	private void pass(HttpExchange exchange) throws IOException {
		int first = turn.getAndIncrement();
		for (int tried = 0; tried < ports.size(); tried++) {
			int port = ports.get(Math.floorMod(first + tried, ports.size()));
			try {
				answer(exchange,
						client.send(HttpRequest
							.newBuilder(URI.create("http://localhost:" + port + exchange.getRequestURI()))
							.build(), HttpResponse.BodyHandlers.ofByteArray()));
				return;
			}
			catch (IOException ex) {
				// the next one is asked
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		}
		exchange.sendResponseHeaders(502, -1);
		exchange.close();
	}

	private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
		exchange.sendResponseHeaders(answer.statusCode(), (answer.body().length > 0) ? answer.body().length : -1);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(answer.body());
		}
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}

}
