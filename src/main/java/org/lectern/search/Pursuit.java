package org.lectern.search;

import java.io.IOException;
import java.time.Duration;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.catalog.Findables;
import org.lectern.history.ChangeLog;
import org.lectern.history.Stamp;
import org.springframework.stereotype.Component;

/** Brings an index to the record's present along the change log, or by building it. */
@Component
class Pursuit {

	private static final Logger LOG = LoggerFactory.getLogger(Pursuit.class);

	private static final int LINES = 2_000;

	private static final int BETWEEN_LOOKS = 5_000;

	private static final long MANY = 1_000;

	private static final long BETWEEN_KEEPING = Duration.ofSeconds(10).toNanos();

	private final ChangeLog log;

	private final Findables record;

	private final Builder builder;

	private final Progress progress;

	private long kept = System.nanoTime();

	private volatile boolean stopped;

	Pursuit(ChangeLog log, Findables record, Builder builder, Progress progress) {
		this.log = log;
		this.record = record;
		this.builder = builder;
		this.progress = progress;
	}

	/**
	 * Brings it up.
	 * @param examine whether to count as well what is in it
	 */
	void bringUp(Index index, boolean examine) throws IOException {
		Stamp stamp = index.stamp();
		if (stamp == null || !this.log.passed(stamp)) {
			build(index);
		}
		boolean moved = follow(index);
		if (examine && isIncomplete(index)) {
			build(index);
			moved = follow(index);
		}
		if (!moved) {
			index.show(); // a merge may have ended
		}
		keep(index, moved);
	}

	private boolean follow(Index index) throws IOException {
		boolean moved = false;
		Stamp stamp = index.stamp();
		for (Stamp now = this.log.now(); stamp != null && !stamp.equals(now); now = this.log.now()) {
			ChangeLog.Step step = this.log.behind(stamp.version(), LINES);
			if (this.log.passed(stamp)) {
				this.builder.follow(index, step);
				index.show(step.to());
			}
			else { // the record was put back meanwhile, so the step leads from elsewhere
				build(index);
			}
			stamp = index.stamp();
			moved = true;
		}
		return moved;
	}

	private void build(Index index) throws IOException {
		Stamp stamp = this.log.now();
		long total = this.record.count();
		long start = System.nanoTime();
		report(total, "The search is being built of {} events", total);
		this.progress.begin(total);
		try {
			this.builder.build(index, (done) -> reached(index, done));
			index.show(stamp);
		}
		finally {
			this.progress.end();
		}
		index.keep();
		this.kept = System.nanoTime();
		index.merge();
		report(total, "The search is built: {} events in {} s", total,
				Math.max(1, Duration.ofNanos(System.nanoTime() - start).toSeconds()));
	}

	private void reached(Index index, long done) throws IOException {
		if (this.stopped) {
			throw new IOException("The site is stopping");
		}
		this.progress.reached(done);
		if (done % BETWEEN_LOOKS == 0) {
			index.show();
		}
	}

	/** Ends a building that goes on. */
	void stop() {
		this.stopped = true;
	}

	private static void report(long total, String words, Object... figures) {
		if (total >= MANY) {
			LOG.info(words, figures);
		}
		else {
			LOG.debug(words, figures);
		}
	}

	private boolean isIncomplete(Index index) throws IOException {
		long known = index.read((searcher) -> searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.EVENT))));
		return known != this.record.count() && this.log.now().equals(index.stamp());
	}

	/** Not after each change: what the disk does not know is followed again. */
	private void keep(Index index, boolean moved) throws IOException {
		if (!moved || System.nanoTime() - this.kept > BETWEEN_KEEPING) {
			index.keep();
			this.kept = System.nanoTime();
		}
	}

}
