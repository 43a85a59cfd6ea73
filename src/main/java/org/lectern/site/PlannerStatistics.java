package org.lectern.site;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the database know of what many changes have made of its tables. It finds out by
 * itself, but PostgreSQL only after a minute, and until then may read all of a table that
 * it believes to be small for each row of another.
 */
@Component
public class PlannerStatistics {

	private final JdbcTemplate jdbc;

	PlannerStatistics(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Looks at samples of all tables. */
	public void refresh() {
		this.jdbc.execute("analyze");
	}

}
