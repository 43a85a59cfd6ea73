package org.lectern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class DatabaseTests {

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void theseTestsRunWhereTheyThinkTheyDo(@Autowired Environment environment) {
		ConnectionCallback<String> product = (connection) -> connection.getMetaData().getDatabaseProductName();
		assertThat(jdbc.execute(product))
			.isEqualTo(environment.getProperty("lectern.test.database", "h2").equals("h2") ? "H2" : "PostgreSQL");
	}

	@Test
	void postgresqlStartsNothingFurtherForOneQuery(@Autowired Environment environment) {
		Assumptions.assumeTrue("postgresql".equals(environment.getProperty("lectern.test.database")), "This is H2");
		assertThat(jdbc.queryForObject("show max_parallel_workers_per_gather", String.class)).isEqualTo("0");
		assertThat(jdbc.queryForObject("show jit", String.class)).isEqualTo("off");
	}

}
