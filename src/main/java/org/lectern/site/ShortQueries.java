package org.lectern.site;

import com.zaxxer.hikari.HikariConfig;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL that queries here are many and short: starting further processes or a
 * compiler for one of them takes longer than the query. An operator's own
 * {@code spring.datasource.hikari.connection-init-sql} wins.
 */
@Component
public class ShortQueries implements BeanPostProcessor {

	private static final String SETTINGS = "set max_parallel_workers_per_gather = 0; set jit = off";

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariConfig pool) {
			expectedBy(pool);
		}
		return bean;
	}

	/** Has each new connection of a pool say so. */
	public static void expectedBy(HikariConfig pool) {
		String url = pool.getJdbcUrl();
		if (url != null && url.startsWith("jdbc:postgresql:") && pool.getConnectionInitSql() == null) {
			pool.setConnectionInitSql(SETTINGS);
		}
	}

}
