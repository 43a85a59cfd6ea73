package org.lectern.ops;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/**
 * Carries out tasks one after the other, each in two legs: the first leg of a task runs
 * beside the second of the one before. Tasks are handed in by one thread and run in
 * others, for whoever is signed in.
 *
 * @param <T> what a task brings
 */
final class Relay<T> implements AutoCloseable {

	private final ExecutorService threads = new DelegatingSecurityContextExecutorService(
			Executors.newCachedThreadPool(new CustomizableThreadFactory("import-")));

	private final Deque<Runner<T>> running = new ArrayDeque<>();

	/**
	 * Hands a task in as soon as the one before has passed.
	 * @return what those brought that are done since, in the order of their tasks
	 */
	List<T> hand(Function<Runner<T>, T> task) {
		Runner<T> before = this.running.peekLast();
		Runner<T> runner = new Runner<>((before != null) ? before.done : CompletableFuture.completedFuture(null));
		if (before != null) {
			before.passed.join();
		}
		this.running.add(runner);
		this.threads.execute(() -> runner.run(task));
		return done();
	}

	private List<T> done() {
		List<T> brought = new ArrayList<>();
		while (!this.running.isEmpty() && this.running.getFirst().done.isDone()) {
			brought.add(this.running.removeFirst().done.join());
		}
		return brought;
	}

	/**
	 * Waits for all tasks.
	 * @return what those brought that are done since, in the order of their tasks
	 */
	List<T> finish() {
		this.running.forEach(Runner::end);
		return done();
	}

	/** Waits for all tasks, too, whatever becomes of them. */
	@Override
	public void close() {
		this.running.forEach(Runner::end);
		this.threads.shutdown();
	}

	/** One task on its way. */
	static final class Runner<T> {

		private final CompletableFuture<T> before;

		private final CompletableFuture<Void> passed = new CompletableFuture<>();

		private final CompletableFuture<T> done = new CompletableFuture<>();

		private long waited;

		private Runner(CompletableFuture<T> before) {
			this.before = before;
		}

		private void run(Function<Runner<T>, T> task) {
			try {
				T brought = task.apply(this);
				await();
				this.done.complete(brought);
			}
			catch (Throwable ex) { // thrown where the tasks were handed in
				await();
				this.done.completeExceptionally(ex);
			}
			finally {
				this.passed.complete(null);
			}
		}

		/** The first leg is done. Returns when all tasks before are. */
		void pass() {
			await();
			this.passed.complete(null);
		}

		/**
		 * Waits until all tasks before are done.
		 * @return whether they were not yet
		 */
		boolean await() {
			if (this.before.isDone()) {
				return false;
			}
			long began = System.nanoTime();
			end(this.before);
			this.waited += System.nanoTime() - began;
			return true;
		}

		private void end() {
			end(this.done);
		}

		private static void end(CompletableFuture<?> done) {
			done.handle((brought, ex) -> "").join();
		}

		/** How long it has waited for others. */
		Duration waited() {
			return Duration.ofNanos(this.waited);
		}

	}

}
