package org.lectern.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.lectern.ops.Restore.Going;
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

	private final TransactionTemplate transaction;

	Shelves(Restoration restoration, SiteSettings settings, Site site, Photos photos, Provenance provenance,
			PlatformTransactionManager transactions) {
		this.restoration = restoration;
		this.settings = settings;
		this.site = site;
		this.photos = photos;
		this.provenance = provenance;
		this.transaction = new TransactionTemplate(transactions);
	}

	Restored fill(Passing in, boolean dryRun, @Nullable String logo, Going going) {
		Filling filling = new Filling(in, dryRun, logo, going);
		new DocumentReader(filling).read(in);
		filling.store();
		return filling.restored;
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

	private final class Filling implements DocumentReader.Sink {

		private final Passing document;

		private final boolean dryRun;

		private final @Nullable String logo;

		private final Going going;

		private final Restored restored = new Restored();

		private final List<Thing> waiting = new ArrayList<>();

		private final BatchSize size = new BatchSize();

		Filling(Passing document, boolean dryRun, @Nullable String logo, Going going) {
			this.document = document;
			this.dryRun = dryRun;
			this.logo = logo;
			this.going = going;
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

		void store() {
			if (!this.waiting.isEmpty() && !isCancelled()) {
				long began = System.nanoTime();
				store(this.waiting);
				this.size.took(this.waiting.size(), Duration.ofNanos(System.nanoTime() - began));
				this.going.reached(this.document.share(), this.waiting.size());
			}
			this.waiting.clear();
		}

		private void store(List<Thing> things) {
			try {
				this.restored.add(inOneTransaction(things));
			}
			catch (RuntimeException ex) { // whatever it is, the others go in
				if (things.size() > 1) {
					things.forEach((thing) -> store(List.of(thing)));
					return;
				}
				String why = Objects.requireNonNullElse(NestedExceptionUtils.getMostSpecificCause(ex).getMessage(), "");
				refused(things.get(0).line(), things.get(0).section(),
						"The record did not take it: " + why.lines().findFirst().orElse(""));
			}
		}

		private Restored inOneTransaction(List<Thing> things) {
			return Objects.requireNonNull(Shelves.this.transaction.execute((status) -> {
				if (this.dryRun) {
					status.setRollbackOnly();
				}
				Shelves.this.restoration.begin(things.stream().map(Thing::value).toList());
				Restored some = new Restored();
				things.forEach((thing) -> put(thing, this.dryRun, this.logo, some));
				Shelves.this.restoration.finish();
				return some;
			}));
		}

	}

}
