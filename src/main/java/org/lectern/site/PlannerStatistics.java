package org.lectern.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the database know of what many changes have made of its tables. It finds out by
 * itself, but PostgreSQL only after a minute, and until then may read all of a table that
 * it believes to be small for each row of another.
 */
@Component
public class PlannerStatistics {

	private static final Logger log = LoggerFactory.getLogger(PlannerStatistics.class);

	/** Fewer rows are read as fast without an index. */
	private static final long FEW = 1000;

	private final JdbcTemplate jdbc;

	PlannerStatistics(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Looks again when so many changes of one sort have another digit from 1,000 on. A
	 * plan that was made for a table while it was small is made anew then, and not only
	 * after that minute.
	 */
	public void grown(long before, long after) {
		if (after >= FEW && Long.toString(after).length() > Long.toString(before).length()) {
			refresh();
		}
	}

	/**
	 * Looks at samples of all tables; if that is refused, the database's own look will
	 * do.
	 */
	public void refresh() {
		try {
			this.jdbc.execute("analyze");
		}
		catch (DataAccessException ex) {
			log.warn("The database did not look at its tables: {}", ex.getMessage());
		}
	}

}
