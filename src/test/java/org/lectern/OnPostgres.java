package org.lectern;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Puts the tests' site on PostgreSQL when it is started with
 * {@code -Dlectern.test.database=postgresql}, as every build does once.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lectern.test.database", havingValue = "postgresql")
class OnPostgres {

	/**
	 * The server ends with the site, not before: its own shutdown hook would leave the
	 * site's last words waiting for a connection.
	 */
	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
	}

	@Bean
	DynamicPropertyRegistrar postgresAddress(EmbeddedPostgres postgres) {
		return (properties) -> {
			properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
			properties.add("spring.datasource.username", () -> "postgres");
		};
	}

}
