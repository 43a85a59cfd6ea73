package org.lectern.site;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.stereotype.Component;

/**
 * Opens H2's file anew after tables were made or changed in it. H2 2.4 checks a condition
 * with {@code in} by the session that made the table, and refuses every row (23514) once
 * that connection is closed, as the pool closes each one after half an hour. What it
 * reads when it opens a file belongs to a session that stays.
 */
@Component
class ReopeningMigration implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		HikariDataSource pool = DataSourceUnwrapper.unwrap(flyway.getConfiguration().getDataSource(),
				HikariDataSource.class);
		if (flyway.migrate().migrationsExecuted > 0 && pool != null && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
			reopen(pool);
		}
	}

	private static void reopen(HikariDataSource pool) {
		try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(),
				pool.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
			pool.getHikariPoolMXBean().softEvictConnections();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be opened anew", ex);
		}
	}

}
