package org.lectern.history;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what was recorded as the last thing of its transaction. The row of the site's
 * version is locked by the update that raises it, so lines are numbered in the order of
 * their commits and a reader that polls skips none.
 */
@Component
class Recorder {

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	private final JsonMapper json;

	private final Unwritten unwritten;

	private final Clock clock;

	private final ObjectProvider<Author> author;

	private final SiteVersion siteVersion;

	Recorder(JdbcClient jdbc, JdbcOperations batches, JsonMapper json, Unwritten unwritten, Clock clock,
			ObjectProvider<Author> author, SiteVersion siteVersion) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.json = json;
		this.unwritten = unwritten;
		this.clock = clock;
		this.author = author;
		this.siteVersion = siteVersion;
	}

	@EventListener
	void on(Recorded change) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A change is recorded in the transaction that makes it: " + change.words());
		}
		pending().add(change);
	}

	private List<Recorded> pending() {
		Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
		if (pending == null) {
			pending = new Pending(new ArrayList<>());
			TransactionSynchronizationManager.bindResource(this, pending);
			TransactionSynchronizationManager.registerSynchronization(pending);
		}
		return pending.changes;
	}

	private long write(List<Recorded> changes) {
		this.unwritten.write();
		this.jdbc.sql("update site_version set version = version + 1 where id = 1").update();
		long version = this.jdbc.sql("select version from site_version where id = 1").query(Long.class).single();
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < changes.size(); i++) {
			rows.add(row(version, i, changes.get(i)));
		}
		this.batches.batchUpdate("""
				insert into history_line (version, ordinal, happened_at, author, subject_kind, subject_id, verb, words,
				  differences, snapshot_before, snapshot_after, open_to_all)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
		return version;
	}

	private Object[] row(long version, int ordinal, Recorded change) {
		return new Object[] { version, ordinal, this.clock.instant().atOffset(ZoneOffset.UTC), authorName(),
				change.subjectKind(), change.subjectId(), change.verb(), shortened(change.words(), 2000),
				this.json.writeValueAsString(change.differences()), change.snapshotBefore(), change.snapshotAfter(),
				change.openToAll() };
	}

	private String authorName() {
		@Nullable Author known = this.author.getIfAvailable();
		return shortened((known != null) ? known.name() : "Lectern", 200);
	}

	private static String shortened(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most - 1) + "…";
	}

	/** The changes of one transaction. */
	private final class Pending implements TransactionSynchronization {

		private final List<Recorded> changes;

		private long version;

		private Pending(List<Recorded> changes) {
			this.changes = changes;
		}

		/** Before whatever else is written under the lock of the version. */
		@Override
		public int getOrder() {
			return Ordered.LOWEST_PRECEDENCE - 1;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.version = write(this.changes);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Recorder.this);
			if (status != STATUS_ROLLED_BACK) {
				Recorder.this.siteVersion.saw(this.version);
			}
		}

	}

}
