package org.lectern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lectern.history.SiteVersion;
import org.lectern.site.Site;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each test the record of a site that was just started: whatever stood in the
 * tables before the first test stands there again, and nothing else.
 */
class AsItBegan implements BeforeEachCallback {

	private static final String TABLES = """
			select table_name from information_schema.tables
			where upper(table_schema) = 'PUBLIC' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""";

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext site = SpringExtension.getApplicationContext(test);
		if (!TakenIn.stands(test, site)) {
			TakenIn.forget(test, site);
			Beginning beginning = beginning(test, site);
			JdbcTemplate jdbc = site.getBean(JdbcTemplate.class);
			site.getBean(TransactionTemplate.class).executeWithoutResult((transaction) -> restore(jdbc, beginning));
		}
		site.getBean(MovableClock.class).reset();
		site.getBean(Site.class).refresh();
		site.getBean(SiteVersion.class).look();
	}

	private static Beginning beginning(ExtensionContext test, ApplicationContext site) {
		return test.getRoot()
			.getStore(ExtensionContext.Namespace.create(AsItBegan.class))
			.computeIfAbsent(site, (key) -> Beginning.of(site.getBean(JdbcTemplate.class)), Beginning.class);
	}

	private static void restore(JdbcTemplate jdbc, Beginning beginning) {
		boolean postgres = beginning.postgres();
		jdbc.execute(postgres ? "set local session_replication_role = replica" : "set referential_integrity false");
		beginning.rows().forEach((table, rows) -> {
			jdbc.execute("delete from \"%s\"".formatted(table));
			rows.forEach((row) -> new SimpleJdbcInsert(jdbc).withTableName(table).execute(row));
		});
		if (!postgres) {
			jdbc.execute("set referential_integrity true");
		}
	}

	private record Beginning(boolean postgres, Map<String, List<Map<String, Object>>> rows) {

		static Beginning of(JdbcTemplate jdbc) {
			Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
			jdbc.queryForList(TABLES, String.class)
				.forEach((table) -> rows.put(table, jdbc.queryForList("select * from \"%s\"".formatted(table))));
			ConnectionCallback<String> product = (connection) -> connection.getMetaData().getDatabaseProductName();
			return new Beginning("PostgreSQL".equals(jdbc.execute(product)), rows);
		}

	}

}
