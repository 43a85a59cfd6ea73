package org.lectern;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/** Visitors who go on reading, each one page after the other. */
final class Crowd implements AutoCloseable {

	private static final int VISITORS = 4;

	private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService threads = Executors.newFixedThreadPool(VISITORS);

	private final List<AtomicInteger> failures = Stream.generate(AtomicInteger::new).limit(VISITORS).toList();

	private final AtomicInteger answered = new AtomicInteger();

	private final int port;

	private final Supplier<String> pages;

	private volatile boolean over;

	/** They begin to read at once, each time the page that is named next. */
	Crowd(int port, Supplier<String> pages) {
		this.port = port;
		this.pages = pages;
		for (AtomicInteger failed : failures) {
			Future<?> unused = threads.submit(() -> read(failed));
		}
	}

	private void read(AtomicInteger failed) {
		while (!over) {
			if (!isAnswered(pages.get()) && !over) {
				failed.incrementAndGet();
			}
			answered.incrementAndGet();
		}
	}

	private boolean isAnswered(String page) {
		try {
			URI address = URI.create("http://localhost:" + port + page);
			return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	/** Waits until they have asked so often in all. */
	void awaitRequests(int enough) {
		await().atMost(Duration.ofMinutes(5)).until(() -> answered.get() >= enough);
	}

	/** How often they have asked. */
	int requests() {
		return answered.get();
	}

	/** How often each of them got no page. */
	List<Integer> failures() {
		return failures.stream().map(AtomicInteger::get).toList();
	}

	@Override
	public void close() {
		over = true;
		threads.shutdownNow();
	}

}
