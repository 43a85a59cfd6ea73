package org.lectern.standby;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ReadingTests {

	private static final String URL = "jdbc:h2:mem:standby;DB_CLOSE_DELAY=-1";

	private final AtomicInteger asked = new AtomicInteger();

	private Follower standby;

	@BeforeEach
	void itHasSeenFiveVersions() throws SQLException {
		tell("create table site_version (id integer, version bigint)");
		tell("insert into site_version values (1, 5)");
		standby = new Follower(new StandbyProperties(URL, "", "", 2));
	}

	@AfterEach
	void end() throws SQLException {
		standby.destroy();
		tell("drop all objects");
	}

	@Test
	void whatItHasSeenIsReadThere() throws SQLException {
		assertThat(isAskedFor(5)).isTrue();
		assertThat(isAskedFor(4)).isTrue();
	}

	@Test
	void whatItHasNotSeenIsReadThereLater() throws SQLException {
		assertThat(isAskedFor(6)).isFalse();
		tell("update site_version set version = 6");
		await().atMost(Duration.ofSeconds(20)).until(() -> isAskedFor(6));
	}

	@Test
	void whileNobodyKnowsWhatToSeeItIsNotAsked() throws SQLException {
		assertThat(isAskedFor(-1)).isFalse();
	}

	@Test
	void aPageThatLeftItDoesNotComeBack() throws SQLException {
		Reading page = Reading.begin(standby, 6);
		assertThat(page.connection()).isNull();
		tell("update site_version set version = 6");
		await().atMost(Duration.ofSeconds(20)).until(() -> isAskedFor(6));
		assertThat(page.connection()).isNull();
	}

	@Test
	void whatItBreaksOffIsAskedOfTheFirstDatabase() {
		Reading page = Reading.begin(standby, 5);
		assertThat(question().getAsInt()).isEqualTo(2);
		assertThat(page.connection()).isNull();
		page.end();
	}

	@Test
	void whatTheFirstDatabaseBreaksOffIsNot() {
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> question().getAsInt());
		assertThat(asked).hasValue(1);
	}

	/** Is broken off each first time; answers how often it was asked. */
	private IntSupplier question() {
		ProxyFactory factory = new ProxyFactory((IntSupplier) this::answer);
		factory.addAdvice(new AskingAgain());
		return (IntSupplier) factory.getProxy();
	}

	private int answer() {
		Reading page = Reading.now();
		try (Connection connection = (page != null) ? page.connection() : null) {
			if (asked.incrementAndGet() == 1) {
				throw new SQLException("Connection reset by " + connection, "08006");
			}
			return asked.get();
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("Away", ex);
		}
	}

	private boolean isAskedFor(long version) throws SQLException {
		Reading page = Reading.begin(standby, version);
		try (Connection connection = page.connection()) {
			return connection != null;
		}
		finally {
			page.end();
		}
	}

	private static void tell(String words) throws SQLException {
		try (Connection connection = DriverManager.getConnection(URL);
				Statement statement = connection.createStatement()) {
			statement.execute(words);
		}
	}

}
