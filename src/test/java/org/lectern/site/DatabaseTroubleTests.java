package org.lectern.site;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import javax.sql.DataSource;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseTroubleTests {

	private final DatabaseTrouble filter = new DatabaseTrouble(
			new StaticListableBeanFactory().getBeanProvider(DataSource.class));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aDatabaseThatIsAwayIsBackInAMoment() throws Exception {
		ask(new ServletException(new CannotCreateTransactionException("",
				new SQLTransientConnectionException("Connection is not available, request timed out after 2000ms"))));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("3");
	}

	@Test
	void soIsOneThatLeftBeforeTheRollback() throws Exception {
		ask(new TransactionSystemException("Could not roll back", new SQLException("Connection is closed")));
		assertThat(response.getStatus()).isEqualTo(503);
	}

	@Test
	void whatWentWrongFirstCounts() throws Exception {
		TransactionSystemException rollback = new TransactionSystemException("Could not roll back");
		rollback.initApplicationException(new DataAccessResourceFailureException("", new SQLException("", "08006")));
		ask(rollback);
		assertThat(response.getStatus()).isEqualTo(503);
	}

	@ParameterizedTest
	@ValueSource(ints = { 90028, 90031, 90098 })
	void soIsOneWhoseDiskIsFull(int code) throws Exception {
		ask(new CannotCreateTransactionException("", new SQLException("No space left on device", "HY000", code)));
		assertThat(response.getStatus()).isEqualTo(503);
	}

	@Test
	void soIsOneThatSaysSoBare() throws Exception {
		ask(new IOException("No space left on device"));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(new IOException("Broken pipe")));
	}

	@Test
	void anyOtherMistakeStaysOne() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> ask(new DataIntegrityViolationException("", new SQLException("", "23505", 23505))));
	}

	private void ask(Exception problem) throws Exception {
		filter.doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
			if (problem instanceof RuntimeException mistake) {
				throw mistake;
			}
			if (problem instanceof IOException broken) {
				throw broken;
			}
			throw (ServletException) problem;
		});
	}

}
