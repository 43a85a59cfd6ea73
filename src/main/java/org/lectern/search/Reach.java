package org.lectern.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

import org.lectern.history.ChangeLog;
import org.springframework.stereotype.Component;

/** Reads the index, and knows whether it is where the record is. */
@Component
class Reach {

	/** The first may be one that began before the record changed. */
	private static final int ROUNDS = 4;

	private final Keeper keeper;

	private final ChangeLog log;

	private final long patience;

	Reach(Keeper keeper, ChangeLog log, SearchProperties properties) {
		this.keeper = keeper;
		this.log = log;
		this.patience = properties.patience().toNanos();
	}

	/** What the index says, unless it is behind the record. */
	<T> Optional<T> present(Index.Reading<T> reading) {
		return isPresent() ? any(reading) : Optional.empty();
	}

	/** What the index says, be it behind. */
	<T> Optional<T> any(Index.Reading<T> reading) {
		Index index = this.keeper.index();
		if (index == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(index.read(reading));
		}
		catch (AlreadyClosedException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			this.keeper.spoiled(ex);
			return Optional.empty();
		}
	}

	/** Whether it is where the record is, at once or within the time that one waits. */
	boolean isPresent() {
		long end = System.nanoTime() + this.patience;
		for (int round = 0; round < ROUNDS && !isUpToDate(); round++) {
			long left = end - System.nanoTime();
			if (left <= 0 || !waited(left)) {
				return false;
			}
		}
		return isUpToDate();
	}

	private boolean isUpToDate() {
		@Nullable Index index = this.keeper.index();
		return index != null && this.log.now().equals(index.stamp());
	}

	private boolean waited(long nanoseconds) {
		try {
			this.keeper.catchUp().get(nanoseconds, TimeUnit.NANOSECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
