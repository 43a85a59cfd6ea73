package org.lectern.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the numbers of public events: gathers what a transaction changes and writes it as
 * the last thing before the commit, when the history holds the lock of the site's
 * version. So no two transactions ever wait for each other's numbers.
 */
@Component
class Tallies {

	private final TallyTable table;

	private final Outlook outlook;

	Tallies(TallyTable table, Outlook outlook) {
		this.table = table;
		this.outlook = outlook;
	}

	/** An event went from one footprint to another; missing means not public. */
	void changed(@Nullable Footprint before, @Nullable Footprint after) {
		Footprint either = (after != null) ? after : before;
		if (either != null && !Objects.equals(before, after)) {
			gathered().changes.merge(either.event(), new Change(before, after),
					(earlier, later) -> new Change(earlier.before(), later.after()));
		}
	}

	/** All events of one thing are those of another now. */
	void merged(Counted kind, long from, long into) {
		gathered().merged.add(new Footprint.Key(kind, from));
		gathered().merged.add(new Footprint.Key(kind, into));
	}

	private Gathered gathered() {
		Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
		if (gathered == null) {
			gathered = new Gathered();
			TransactionSynchronizationManager.bindResource(this, gathered);
			TransactionSynchronizationManager.registerSynchronization(gathered);
		}
		return gathered;
	}

	/** What became of the footprint of one event. */
	record Change(@Nullable Footprint before, @Nullable Footprint after) {
	}

	/** What one transaction changed. */
	private final class Gathered implements TransactionSynchronization {

		private final Map<Long, Change> changes = new LinkedHashMap<>();

		private final Set<Footprint.Key> merged = new LinkedHashSet<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			Tallies.this.table.write(this.changes.values());
			this.merged.forEach(Tallies.this.table::recount);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Tallies.this);
			Tallies.this.outlook.changed();
		}

	}

}
