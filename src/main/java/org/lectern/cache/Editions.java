package org.lectern.cache;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lectern.history.SiteVersion;
import org.lectern.site.NextChange;
import org.lectern.site.Site;
import org.lectern.standby.Standby;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells which edition is the current one. */
@Component
class Editions {

	private final SiteVersion version;

	private final Site site;

	private final List<NextChange> changes;

	private final Clock clock;

	private final Standby standby;

	private volatile @Nullable Edition newest;

	Editions(SiteVersion version, Site site, List<NextChange> changes, Clock clock, Standby standby) {
		this.version = version;
		this.site = site;
		this.changes = changes;
		this.clock = clock;
		this.standby = standby;
	}

	/** Whether it is still the current one; needs no query. */
	boolean isCurrent(Edition edition) {
		return edition.version() == version.known() && edition.settings() == site.settings().version()
				&& edition.isOn(clock.instant());
	}

	/** Whether nobody can tell at present, because the database is away. */
	boolean isUnknown() {
		return version.isAway();
	}

	/** The time for which what is rendered now holds. */
	Instant asOf() {
		return version.isAway() ? version.lookedAt() : clock.instant();
	}

	/**
	 * The current one, to be asked for before a page is rendered; none while the database
	 * is away and there is no standby that shows as much. It may take a few queries.
	 */
	@Nullable Edition current() {
		Edition known = newest;
		return (known != null && isCurrent(known) && canBeRead()) ? known : begin();
	}

	private boolean canBeRead() {
		return !version.isAway() || standby.isUpToDate();
	}

	private synchronized @Nullable Edition begin() {
		Edition known = newest;
		if (!canBeRead()) {
			return null;
		}
		if (known != null && isCurrent(known)) {
			return known;
		}
		try {
			newest = version.isAway() ? standby.read(() -> edition(version.known())) : edition(version.look());
		}
		catch (DataAccessException ex) {
			newest = null;
		}
		return newest;
	}

	/** The version is read before the instants, so that these are at least as new. */
	private Edition edition(SiteVersion.Known seen) {
		long settings = site.settings().version();
		Instant now = clock.instant();
		Instant until = changes.stream().map((change) -> change.after(now)).min(Instant::compareTo).orElse(Instant.MAX);
		return new Edition(seen, settings, now, until);
	}

}
