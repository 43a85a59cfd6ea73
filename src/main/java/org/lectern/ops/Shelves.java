package org.lectern.ops;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

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
		try (Relay<Filling.Stored> relay = new Relay<>()) {
			Filling filling = new Filling(this, in, dryRun, logo, going, relay);
			new DocumentReader(filling).read(in);
			filling.finish();
			return filling.restored();
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

	/**
	 * Stores things of one section in one transaction.
	 * <p>
	 * With events the next may begin once these are written and only have to be told of,
	 * counted and committed: events depend on those before by nothing but what they name,
	 * and wait while that is not here. All other things wait for what stands before them.
	 */
	Restored store(List<Thing> things, boolean dryRun, @Nullable String logo, @Nullable Runner<?> runner) {
		boolean events = things.get(0).section.equals("events");
		if (runner != null && !events) {
			runner.await();
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			if (dryRun) {
				status.setRollbackOnly();
			}
			List<Record> values = things.stream().map(Thing::value).toList();
			if (!this.restoration.begin(values) && runner != null && runner.await()) {
				this.restoration.begin(values);
			}
			Restored some = new Restored();
			things.forEach((thing) -> put(thing, dryRun, logo, some));
			this.restoration.finish();
			if (runner != null && events) {
				runner.pass();
			}
			return some;
		}));
	}

	/** So many things are here now, and so many more than before. */
	void grown(Map<String, Integer> before, Map<String, Integer> after) {
		after.forEach((section, made) -> this.statistics.grown(before.getOrDefault(section, 0), made));
	}

	/** A thing that waits to be stored. */
	record Thing(String section, Record value, int line) {
	}

}
