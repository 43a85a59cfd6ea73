package org.lectern.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FilePackingTests {

	@TempDir
	Path directory;

	@Test
	void aFileStaysSmallAndKeepsWhatIsInIt() throws IOException {
		assertThat(written("packed", true)).isLessThan(written("left", false) * 85 / 100);
	}

	@Test
	void aSiteThatRunsPacksItsFile() throws SQLException {
		try (HikariDataSource pool = open("running");
				AnnotationConfigApplicationContext site = new AnnotationConfigApplicationContext()) {
			write(pool, 300, false);
			int inUse = inUse(pool);
			site.registerBean(FilePacking.class, () -> new FilePacking(pool, 0));
			site.refresh();
			await().untilAsserted(() -> assertThat(inUse(pool)).isGreaterThan(inUse));
		}
	}

	/**
	 * How large a file is after many commits, each of which changes much of the indexes
	 * and adds rows that stay as they are.
	 */
	private long written(String name, boolean packing) throws IOException {
		try (HikariDataSource pool = open(name)) {
			write(pool, 300, packing);
			new JdbcTemplate(pool).execute("shutdown immediately");
		}
		long size = Files.size(directory.resolve(name + ".mv.db"));
		try (HikariDataSource pool = open(name)) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			assertThat(jdbc.queryForObject("select count(*) from thing where length(words) = 1000", Long.class))
				.isEqualTo(15_000);
		}
		return size;
	}

	private static void write(HikariDataSource pool, int commits, boolean packing) {
		JdbcTemplate jdbc = new JdbcTemplate(pool);
		jdbc.execute(
				"create table thing (id int primary key, words varchar, a uuid unique, b uuid unique, c uuid unique)");
		for (int commit = 0; commit < commits; commit++) {
			jdbc.update("""
					insert into thing
					select ? * 50 + x, repeat('word ', 200), random_uuid(), random_uuid(), random_uuid()
					from system_range(1, 50)""", commit);
			if (packing && commit % 10 == 0) {
				FilePacking.pack(pool, 0);
			}
		}
	}

	/** Percent of the file's chunks. */
	private static int inUse(HikariDataSource pool) throws SQLException {
		try (Connection connection = pool.getConnection()) {
			return OwnFile.of(connection).orElseThrow().getFileStore().getChunksFillRate();
		}
	}

	private HikariDataSource open(String name) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl("jdbc:h2:file:" + directory.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0");
		pool.setMaximumPoolSize(2);
		return pool;
	}

}
