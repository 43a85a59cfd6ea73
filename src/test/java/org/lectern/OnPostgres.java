package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Puts the tests' site on PostgreSQL when it is started with
 * {@code -Dlectern.test.database=postgresql}, as every build does once.
 */
class OnPostgres implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext site) {
		if ("postgresql".equals(site.getEnvironment().getProperty("lectern.test.database"))) {
			EmbeddedPostgres postgres = start();
			site.getDefaultListableBeanFactory().registerDisposableBean("postgres", postgres::close);
			TestPropertyValues
				.of("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
						"spring.datasource.username=postgres")
				.applyTo(site);
		}
	}

	/**
	 * The server ends with the site, not before: its own shutdown hook would leave the
	 * site's last words waiting for a connection.
	 */
	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
