package org.lectern.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LateSavingTests {

	private static final int COMMITS = 300;

	@TempDir
	Path directory;

	@Test
	void commitsAreSavedTogetherAndAllOfThemAtTheEnd() {
		try (HikariDataSource pool = open("file:" + directory.resolve("late"))) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table thing (id int primary key)");
			MVStore store = store(pool);
			long before = store.getCurrentVersion();
			int made = new LateSaving(pool).during(() -> write(jdbc, 0));
			assertThat(made).isEqualTo(COMMITS);
			assertThat(store.getCurrentVersion() - before).isLessThan(COMMITS / 3);
			assertThat(killedNow()).isEqualTo(COMMITS);
			assertThat(store.getAutoCommitDelay()).isZero();
			write(jdbc, COMMITS);
			assertThat(killedNow()).isEqualTo(2 * COMMITS);
		}
	}

	@Test
	void whatWasCommittedBeforeTheWorkBrokeIsSaved() {
		try (HikariDataSource pool = open("file:" + directory.resolve("late"))) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table thing (id int primary key)");
			assertThatIllegalStateException().isThrownBy(() -> new LateSaving(pool).during(() -> {
				write(jdbc, 0);
				throw new IllegalStateException("broken");
			}));
			assertThat(killedNow()).isEqualTo(COMMITS);
			assertThat(store(pool).getAutoCommitDelay()).isZero();
		}
	}

	@Test
	void whatCannotBeSavedIsNotPassedOver() {
		try (HikariDataSource pool = open("file:" + directory.resolve("late"))) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table thing (id int primary key)");
			assertThatExceptionOfType(LateSaving.Unsaved.class).isThrownBy(() -> new LateSaving(pool).during(() -> {
				write(jdbc, 0);
				store(pool).closeImmediately();
				return "done";
			}));
		}
	}

	@Test
	void theFileIsPackedWhenNobodyNeedsItAnyMore() throws IOException {
		try (HikariDataSource pool = open("file:" + directory.resolve("late"))) {
			JdbcTemplate jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table thing (id int primary key, words varchar)");
			LateSaving saving = new LateSaving(pool);
			saving.during(() -> {
				jdbc.update("insert into thing select x, repeat('word ', 200) from system_range(1, 60000)");
				return jdbc.update("delete from thing where mod(id / 100, 2) = 0");
			});
			saving.destroy();
		}
		assertThat(Files.size(directory.resolve("late.mv.db"))).isLessThan(60_000_000);
		try (HikariDataSource pool = open("file:" + directory.resolve("late"))) {
			assertThat(new JdbcTemplate(pool).queryForObject("select count(*) from thing where length(words) = 1000",
					Long.class))
				.isEqualTo(30_000);
		}
	}

	@Test
	void aDatabaseWithoutFileIsLeftAlone() {
		try (HikariDataSource pool = open("mem:late")) {
			assertThat(new LateSaving(pool).during(() -> "done")).isEqualTo("done");
		}
	}

	private static int write(JdbcTemplate jdbc, int from) {
		for (int id = from; id < from + COMMITS; id++) {
			jdbc.update("insert into thing values (?)", id);
		}
		return COMMITS;
	}

	/** How many rows there would be, were the process killed at this moment. */
	private long killedNow() {
		try {
			Path copy = directory.resolve("copy.mv.db");
			Files.deleteIfExists(copy);
			Files.copy(directory.resolve("late.mv.db"), copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try (HikariDataSource pool = open("file:" + directory.resolve("copy"))) {
			return Objects
				.requireNonNull(new JdbcTemplate(pool).queryForObject("select count(*) from thing", Long.class));
		}
	}

	private static MVStore store(HikariDataSource pool) {
		try (Connection connection = pool.getConnection()) {
			return OwnFile.of(connection).orElseThrow();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HikariDataSource open(String where) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl("jdbc:h2:" + where + ";WRITE_DELAY=0");
		pool.setMaximumPoolSize(2);
		return pool;
	}

}
