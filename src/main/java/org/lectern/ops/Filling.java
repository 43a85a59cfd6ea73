package org.lectern.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.BatchSize;
import org.lectern.ops.Relay.Runner;
import org.lectern.ops.Restore.Going;
import org.lectern.ops.Shelves.Thing;
import org.springframework.core.NestedExceptionUtils;

/** Gathers the things of one document in batches and sees to it that all go in. */
final class Filling implements DocumentReader.Sink {

	private final Shelves shelves;

	private final Passing document;

	private final boolean dryRun;

	private final @Nullable String logo;

	private final Going going;

	private final Relay<Stored> relay;

	private final Restored restored = new Restored();

	private final List<Thing> waiting = new ArrayList<>();

	private final BatchSize size = new BatchSize();

	Filling(Shelves shelves, Passing document, boolean dryRun, @Nullable String logo, Going going,
			Relay<Stored> relay) {
		this.shelves = shelves;
		this.document = document;
		this.dryRun = dryRun;
		this.logo = logo;
		this.going = going;
		this.relay = relay;
	}

	@Override
	public void thing(String section, Record thing, int line) {
		if (this.waiting.size() >= this.size.next()
				|| (!this.waiting.isEmpty() && !this.waiting.get(0).section().equals(section))) {
			store();
		}
		this.waiting.add(new Thing(section, thing, line));
	}

	@Override
	public void refused(int line, String what, String why) {
		this.restored.refused(line, what, why);
	}

	@Override
	public boolean isCancelled() {
		return this.going.isCancelled();
	}

	private void store() {
		if (!this.waiting.isEmpty() && !isCancelled()) {
			List<Thing> things = List.copyOf(this.waiting);
			this.relay.hand((runner) -> store(things, runner)).forEach(this::stored);
		}
		this.waiting.clear();
	}

	void finish() {
		store();
		List<Stored> last = this.relay.finish();
		while (!last.isEmpty()) {
			last.forEach(this::stored);
			last = this.relay.finish();
		}
	}

	Restored restored() {
		return this.restored;
	}

	private void stored(Stored stored) {
		Map<String, Integer> before = this.restored.made();
		this.restored.add(stored.restored);
		if (!this.dryRun) {
			this.shelves.grown(before, this.restored.made());
		}
		this.size.took(stored.things, stored.time);
		this.going.reached(this.document.share(), stored.things);
		for (Thing thing : stored.left) {
			if (!isCancelled()) {
				this.relay.hand((runner) -> alone(thing, runner)).forEach(this::stored);
			}
		}
	}

	private Stored store(List<Thing> things, Runner<Stored> runner) {
		long began = System.nanoTime();
		try {
			Restored restored = this.shelves.store(things, this.dryRun, this.logo, runner);
			Duration time = Duration.ofNanos(System.nanoTime() - began).minus(runner.waited());
			return new Stored(things.size(), restored, time, List.of());
		}
		catch (RuntimeException ex) { // whatever it is, the others go in
			return new Stored(0, new Restored(), Duration.ZERO, things);
		}
	}

	private Stored alone(Thing thing, Runner<Stored> runner) {
		runner.await(); // what others write may have been in its way
		Restored restored = new Restored();
		try {
			restored.add(this.shelves.store(List.of(thing), this.dryRun, this.logo, null));
		}
		catch (RuntimeException ex) {
			String why = Objects.requireNonNullElse(NestedExceptionUtils.getMostSpecificCause(ex).getMessage(), "");
			restored.refused(thing.line(), thing.section(),
					"The record did not take it: " + why.lines().findFirst().orElse(""));
		}
		return new Stored(1, restored, Duration.ZERO, List.of());
	}

	/**
	 * What became of so many things and how long it took; those that are left go in one
	 * by one.
	 */
	record Stored(int things, Restored restored, Duration time, List<Thing> left) {
	}

}
