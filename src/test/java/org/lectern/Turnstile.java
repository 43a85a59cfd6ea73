package org.lectern;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Counts who comes through to the pages, and can keep them waiting in front of one. */
public final class Turnstile extends OncePerRequestFilter {

	private final Map<String, AtomicInteger> passed = new ConcurrentHashMap<>();

	private final Map<String, CountDownLatch> closed = new ConcurrentHashMap<>();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		passed.computeIfAbsent(path, (key) -> new AtomicInteger()).incrementAndGet();
		CountDownLatch latch = closed.get(path);
		if (latch != null) {
			await(latch);
		}
		chain.doFilter(request, response);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** How many requests for a path have been let through to the pages, ever. */
	public int passed(String path) {
		AtomicInteger count = passed.get(path);
		return (count != null) ? count.get() : 0;
	}

	/** Keeps everybody who asks for this path waiting. */
	public void close(String path) {
		closed.put(path, new CountDownLatch(1));
	}

	/** Lets them go on. */
	public void open(String path) {
		CountDownLatch latch = closed.remove(path);
		if (latch != null) {
			latch.countDown();
		}
	}

}
