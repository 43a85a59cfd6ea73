package org.lectern.site;

import com.zaxxer.hikari.HikariConfig;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortQueriesTests {

	private final HikariConfig pool = new HikariConfig();

	@Test
	void postgresqlIsToldThatQueriesAreShort() {
		this.pool.setJdbcUrl("jdbc:postgresql://localhost/lectern");
		new ShortQueries().postProcessBeforeInitialization(this.pool, "pool");
		assertThat(this.pool.getConnectionInitSql()).contains("max_parallel_workers_per_gather = 0")
			.contains("jit = off");
	}

	@Test
	void whatTheOperatorSaysWins() {
		this.pool.setJdbcUrl("jdbc:postgresql://localhost/lectern");
		this.pool.setConnectionInitSql("set jit = on");
		ShortQueries.expectedBy(this.pool);
		assertThat(this.pool.getConnectionInitSql()).isEqualTo("set jit = on");
	}

	@Test
	void h2IsLeftAlone() {
		this.pool.setJdbcUrl("jdbc:h2:mem:none");
		ShortQueries.expectedBy(this.pool);
		assertThat(this.pool.getConnectionInitSql()).isNull();
	}

}
