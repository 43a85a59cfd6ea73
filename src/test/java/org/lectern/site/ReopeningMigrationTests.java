package org.lectern.site;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class ReopeningMigrationTests {

	private static final String EVENT = """
			insert into event (id, public_id, version, slug_from_title, kind, status, standing, listed, zone, starts_at,
			  ends_at, local_year, online, join_access, registration_required, words, missing, created_at, updated_at)
			values (?, random_uuid(), 0, false, 'LECTURE', 'DRAFT', 'AS_PLANNED', false, 'UTC', current_timestamp,
			  current_timestamp, 2026, false, 'ANYBODY', false, '', 0, current_timestamp, current_timestamp)""";

	@TempDir
	Path directory;

	@Test
	void eventsAreTakenWhenTheConnectionsOfTheFirstStartAreGone() {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl("jdbc:h2:file:" + directory.resolve("lectern") + ";WRITE_DELAY=0");
			pool.setMaximumPoolSize(2);
			new ReopeningMigration().migrate(Flyway.configure().dataSource(pool).load());
			JdbcClient jdbc = JdbcClient.create(pool);
			assertThat(jdbc.sql(EVENT).param(1).update()).isOne();
			pool.getHikariPoolMXBean().softEvictConnections();
			assertThat(jdbc.sql(EVENT).param(2).update()).isOne();
		}
	}

}
