package org.lectern.history;

import java.time.Clock;
import java.time.Instant;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The site's version as far as this process knows it: its own changes at once, those of
 * others when it looks. Asking for it costs no query.
 */
@Component
public class SiteVersion {

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile Instant lookedAt = Instant.EPOCH;

	private volatile Known known = new Known(-1);

	private volatile boolean away;

	SiteVersion(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is known now. As long as nothing public changes this is the same object;
	 * whatever was read after it was asked for is at least as new.
	 */
	public Known known() {
		return this.known;
	}

	/** Whether the database did not answer when it was last looked at. */
	public boolean isAway() {
		return this.away;
	}

	/** When the database last told it. */
	public Instant lookedAt() {
		return this.lookedAt;
	}

	/**
	 * Reads it from the database; afterwards {@link #known()} tells what was found.
	 * @throws DataAccessException while the database is away
	 */
	public Known look() {
		try {
			Instant asked = this.clock.instant();
			long version = this.jdbc.sql("select version from site_version where id = 1").query(Long.class).single();
			this.lookedAt = asked;
			this.away = false;
			return saw(version);
		}
		catch (DataAccessException ex) {
			this.away = true;
			throw ex;
		}
	}

	/** Takes note of a version that is committed. */
	synchronized Known saw(long version) {
		if (this.known.version() != version) {
			this.known = new Known(version);
		}
		return this.known;
	}

	/** A version that was found; two of them are alike only if they are the same. */
	public static final class Known {

		private final long version;

		private Known(long version) {
			this.version = version;
		}

		/** The number that stands in the database. */
		public long version() {
			return this.version;
		}

	}

}
