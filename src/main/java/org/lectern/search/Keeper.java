package org.lectern.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.site.SiteProperties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's index open and at what the record says. All the work is done by
 * one thread of its own, so nobody waits for it who does not want to; what cannot be read
 * or written is thrown away and made anew.
 */
@Component
class Keeper implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

	private static final long FIRST_REST = Duration.ofSeconds(1).toNanos();

	private static final long LONGEST_REST = Duration.ofSeconds(30).toNanos();

	private final SiteProperties properties;

	private final Pursuit pursuit;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread worker = new Thread(work, "search");
		worker.setDaemon(true);
		return worker;
	});

	private volatile @Nullable Index index;

	private volatile boolean spoiled;

	private boolean examined;

	private @Nullable Future<?> pending;

	private int failures;

	private long failed = System.nanoTime();

	private long rest = System.nanoTime();

	Keeper(SiteProperties properties, Pursuit pursuit) {
		this.properties = properties;
		this.pursuit = pursuit;
	}

	/** The index as it is; missing where none could be opened yet. */
	@Nullable Index index() {
		return this.index;
	}

	/**
	 * Has the index brought to the present, soon; what runs already may end before it.
	 */
	synchronized Future<?> catchUp() {
		Future<?> running = this.pending;
		if (running != null && (!running.isDone() || this.thread.isShutdown())) {
			return running;
		}
		Future<?> next = this.thread.submit(this::run);
		this.pending = next;
		return next;
	}

	/** Has the index brought to the present, and waits for nothing. */
	void wake() {
		Future<?> unused = catchUp();
	}

	/** Something of the index could not be read. */
	void spoiled(Exception problem) {
		LOG.warn("The search's index is damaged and is built anew: {}", problem.toString());
		this.spoiled = true;
		wake();
	}

	private void run() {
		boolean resting = (this.spoiled || this.index == null) && System.nanoTime() - this.rest < 0;
		if (resting) {
			return;
		}
		try {
			if (this.spoiled) {
				discard();
			}
			bringUp(opened());
		}
		catch (CannotGetJdbcConnectionException ex) {
			LOG.debug("The search waits for the database");
		}
		catch (DataAccessException ex) {
			LOG.warn("The search cannot read the record: {}", ex.toString());
		}
		catch (IOException | AlreadyClosedException ex) {
			fail("The search's index cannot be used and is built anew: " + ex, null);
		}
		catch (RuntimeException ex) {
			fail("The search cannot follow the record", ex);
		}
	}

	/** Tries anew at once; what fails again and again, after rests that grow. */
	private void fail(String words, @Nullable Exception mistake) {
		if (!this.thread.isShutdown()) {
			LOG.warn(words, mistake);
			long now = System.nanoTime();
			boolean again = this.failures > 0 && now - this.failed < 2 * LONGEST_REST;
			this.rest = now + (again ? Math.min(FIRST_REST << (this.failures - 1), LONGEST_REST) : 0);
			this.failures = again ? Math.min(this.failures + 1, 6) : 1;
			this.failed = now;
			this.spoiled = true;
		}
	}

	private void bringUp(Index open) throws IOException {
		this.pursuit.bringUp(open, !this.examined);
		if (!this.examined) {
			open.check();
			this.examined = true;
		}
	}

	private Index opened() throws IOException {
		Index open = this.index;
		if (open == null) {
			open = new Index(this.properties.dataDir(), this.spoiled);
			this.spoiled = false;
			this.index = open;
		}
		return open;
	}

	private void discard() {
		Index open = this.index;
		this.index = null;
		this.examined = false;
		if (open != null) {
			try {
				open.close();
			}
			catch (IOException | AlreadyClosedException ex) {
				LOG.debug("The old index did not close", ex);
			}
		}
	}

	/** Writes what is known to the disk, so that the next start goes on from there. */
	@Override
	public void destroy() throws InterruptedException {
		this.pursuit.stop();
		close();
		if (!this.thread.awaitTermination(5, TimeUnit.SECONDS)) {
			LOG.warn("The search's index was not closed in time; the next start looks through it");
		}
	}

	private synchronized void close() {
		if (!this.thread.isShutdown()) {
			this.pending = this.thread.submit(this::keep);
			this.thread.shutdown();
		}
	}

	private void keep() {
		try {
			Index open = this.index;
			if (open != null && !this.spoiled) {
				open.keep();
			}
		}
		catch (IOException | AlreadyClosedException ex) {
			LOG.debug("The index was not kept", ex);
		}
		discard();
	}

}
