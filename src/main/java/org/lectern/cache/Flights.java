package org.lectern.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;

/** What is being rendered now, and who waits for it; nobody holds a thread meanwhile. */
final class Flights {

	private final ConcurrentMap<Object, Flight> flights = new ConcurrentHashMap<>();

	/**
	 * Joins those who wait for the same page of the same edition.
	 * @return the flight that this visitor now has to lead, or none
	 */
	@Nullable Flight join(Question question, @Nullable Edition edition, Waiter waiter) {
		Destination destination = new Destination(question, edition);
		while (true) {
			Flight own = new Flight(destination);
			Flight other = flights.putIfAbsent(destination, own);
			if (other == null) {
				return own;
			}
			if (other.board(waiter)) {
				return null;
			}
		}
	}

	private record Destination(Question question, @Nullable Edition edition) {
	}

	/** One page on its way. */
	final class Flight {

		private final Destination destination;

		private final List<Waiter> waiters = new ArrayList<>();

		private boolean landed;

		private Flight(Destination destination) {
			this.destination = destination;
		}

		private synchronized boolean board(Waiter waiter) {
			return !landed && waiters.add(waiter);
		}

		/** Ends it; from now on a new one has to start. The second time nobody waits. */
		synchronized List<Waiter> land() {
			flights.remove(destination, this);
			landed = true;
			List<Waiter> waited = List.copyOf(waiters);
			waiters.clear();
			return waited;
		}

	}

}
