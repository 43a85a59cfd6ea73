package org.lectern.site;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class LargeTransactionTests {

	@TempDir
	Path directory;

	@Test
	void manyChangesAreSavedAtOnce() throws SQLException {
		assertThat(saves(false)).isGreaterThan(2);
		assertThat(saves(true)).isLessThanOrEqualTo(2);
	}

	@Test
	void theRoomDoesNotAddUp() throws SQLException {
		try (HikariDataSource pool = open("file:" + directory.resolve("rolled-back"))) {
			LargeTransaction large = new LargeTransaction(pool);
			large.makeRoom();
			int once = store(pool).getUnsavedMemory();
			large.makeRoom();
			assertThat(store(pool).getUnsavedMemory()).isNegative().isGreaterThanOrEqualTo(once);
		}
	}

	@Test
	void aDatabaseWithoutFileIsLeftAlone() throws SQLException {
		try (HikariDataSource pool = open("mem:large")) {
			new LargeTransaction(pool).makeRoom();
			assertThat(store(pool).getUnsavedMemory()).isZero();
		}
	}

	/** How often H2 writes its file while one transaction adds some thousand rows. */
	private long saves(boolean room) throws SQLException {
		try (HikariDataSource pool = open("file:" + directory.resolve("room-" + room))) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table thing (id int primary key, a uuid unique, b uuid unique, words varchar)");
			TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
			MVStore store = store(pool);
			long before = store.getCurrentVersion();
			transaction.executeWithoutResult((status) -> {
				if (room) {
					new LargeTransaction(pool).makeRoom();
				}
				jdbc.update("""
						insert into thing
						select x, random_uuid(), random_uuid(), repeat('word ', 200) from system_range(1, 12000)""");
			});
			assertThat(jdbc.queryForObject("select count(*) from thing", Long.class)).isEqualTo(12_000);
			return store.getCurrentVersion() - before;
		}
	}

	private static MVStore store(HikariDataSource pool) throws SQLException {
		try (Connection connection = pool.getConnection()) {
			return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
				.getStore()
				.getMvStore();
		}
	}

	private static HikariDataSource open(String where) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl("jdbc:h2:" + where + ";WRITE_DELAY=0");
		pool.setMaximumPoolSize(2);
		return pool;
	}

}
