package org.lectern.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.BatchSize;
import org.lectern.catalog.Formerly;
import org.lectern.catalog.Kept;
import org.lectern.catalog.KeptEvent;
import org.lectern.catalog.Restoration;
import org.lectern.catalog.Restoration.Result;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.catalog.VenueDetails;
import org.lectern.media.Photos;
import org.lectern.ops.Relay.Runner;
import org.lectern.ops.Restore.Going;
import org.lectern.site.PlannerStatistics;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a document's things where they belong, some in each transaction. */
@Component
class Shelves {

	private final Restoration restoration;

	private final SiteSettings settings;

	private final Site site;

	private final Photos photos;

	private final Provenance provenance;

	private final PlannerStatistics statistics;

	private final TransactionTemplate transaction;

	Shelves(Restoration restoration, SiteSettings settings, Site site, Photos photos, Provenance provenance,
			PlannerStatistics statistics, PlatformTransactionManager transactions) {
		this.restoration = restoration;
		this.settings = settings;
		this.site = site;
		this.photos = photos;
		this.provenance = provenance;
		this.statistics = statistics;
		this.transaction = new TransactionTemplate(transactions);
	}

	Restored fill(Passing in, boolean dryRun, @Nullable String logo, Going going) {
		try (Relay<Stored> relay = new Relay<>()) {
			Filling filling = new Filling(in, dryRun, logo, going, relay);
			new DocumentReader(filling).read(in);
			filling.finish();
			return filling.restored;
		}
	}

	private void put(Thing thing, boolean dryRun, @Nullable String logo, Restored restored) {
		Result result = switch (thing.section()) {
			case "site" -> site((Paper.SiteFacts) thing.value(), logo);
			case "events" -> this.restoration.event((KeptEvent) thing.value());
			case "sources" -> isNew(!dryRun && this.provenance.restore((Provenance.Source) thing.value()));
			case "aliases" -> isNew(!dryRun && this.restoration.alias((Formerly) thing.value()));
			default -> isNew(kept(thing.section(), (Kept<?>) thing.value()));
		};
		switch (result) {
			case NEW -> restored.made(thing.section());
			case CHANGED -> restored.changed();
			case UNCHANGED -> restored.unchanged();
		}
	}

	private static Result isNew(boolean made) {
		return made ? Result.NEW : Result.UNCHANGED;
	}

	@SuppressWarnings("unchecked") // the section says what is in it
	private boolean kept(String section, Kept<?> thing) {
		return switch (section) {
			case "venues" -> this.restoration.venue((Kept<VenueDetails>) thing);
			case "topics" -> this.restoration.topic((Kept<String>) thing);
			case "series" -> this.restoration.series((Kept<SeriesDetails>) thing);
			default -> this.restoration.speaker(pictured((Kept<SpeakerDetails>) thing));
		};
	}

	private Kept<SpeakerDetails> pictured(Kept<SpeakerDetails> speaker) {
		String photo = speaker.details().photo();
		return (photo == null || this.photos.original(photo).isPresent()) ? speaker
				: new Kept<>(speaker.id(), speaker.slug(), speaker.details().pictured(null));
	}

	private Result site(Paper.SiteFacts facts, @Nullable String logo) {
		if (this.site.refresh().version() > 0) {
			return Result.UNCHANGED;
		}
		this.settings.change(facts.settings(logo));
		return Result.NEW;
	}

	/** A thing that waits to be stored. */
	private record Thing(String section, Record value, int line) {
	}

	/**
	 * What became of so many things and how long it took; those that are left go in one
	 * by one.
	 */
	private record Stored(int things, Restored restored, Duration time, List<Thing> left) {
	}

	private final class Filling implements DocumentReader.Sink {

		private final Passing document;

		private final boolean dryRun;

		private final @Nullable String logo;

		private final Going going;

		private final Relay<Stored> relay;

		private final Restored restored = new Restored();

		private final List<Thing> waiting = new ArrayList<>();

		private final BatchSize size = new BatchSize();

		Filling(Passing document, boolean dryRun, @Nullable String logo, Going going, Relay<Stored> relay) {
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

		private void stored(Stored stored) {
			Map<String, Integer> before = this.restored.made();
			this.restored.add(stored.restored);
			if (!this.dryRun) {
				this.restored.made()
					.forEach((section, made) -> Shelves.this.statistics.grown(before.getOrDefault(section, 0), made));
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
				Restored restored = inOneTransaction(things, runner);
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
				restored.add(inOneTransaction(List.of(thing), null));
			}
			catch (RuntimeException ex) {
				String why = Objects.requireNonNullElse(NestedExceptionUtils.getMostSpecificCause(ex).getMessage(), "");
				restored.refused(thing.line, thing.section,
						"The record did not take it: " + why.lines().findFirst().orElse(""));
			}
			return new Stored(1, restored, Duration.ZERO, List.of());
		}

		/**
		 * With events the next may begin once these are written and only have to be told
		 * of, counted and committed: events depend on those before by nothing but what
		 * they name, and wait while that is not here.
		 */
		private Restored inOneTransaction(List<Thing> things, @Nullable Runner<Stored> runner) {
			return Objects.requireNonNull(Shelves.this.transaction.execute((status) -> {
				if (this.dryRun) {
					status.setRollbackOnly();
				}
				List<Record> values = things.stream().map(Thing::value).toList();
				if (!Shelves.this.restoration.begin(values) && runner != null && runner.await()) {
					Shelves.this.restoration.begin(values);
				}
				Restored some = new Restored();
				things.forEach((thing) -> put(thing, this.dryRun, this.logo, some));
				Shelves.this.restoration.finish();
				if (runner != null && things.get(0).section.equals("events")) {
					runner.pass();
				}
				return some;
			}));
		}

	}

}
