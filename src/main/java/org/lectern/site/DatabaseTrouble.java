package org.lectern.site;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says "back in a moment" while the database is away or its disk is full, with one line
 * in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseTrouble extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseTrouble.class);

	/** H2: closed, out of disk, cannot read or write, locked by another process. */
	private static final Set<Integer> H2_IS_AWAY = Set.of(90007, 90020, 90028, 90030, 90031, 90067, 90098, 90121);

	/** How Linux, macOS and Windows say that a disk or its quota is used up. */
	private static final Pattern FULL = Pattern
		.compile("(?i)no space left|not enough space|disk quota exceeded|file too large");

	/**
	 * What HikariCP says, without a code, of a connection that it closed because it
	 * broke.
	 */
	private static final String GIVEN_UP = "Connection is closed";

	private static final int DEEPEST_CAUSE = 20;

	private final ObjectProvider<DataSource> database;

	DatabaseTrouble(ObjectProvider<DataSource> database) {
		this.database = database;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			Throwable trouble = trouble(ex);
			if (trouble == null || response.isCommitted()) {
				throw ex;
			}
			LOG.error("The database does not answer: {}", firstLine(trouble));
			beginAnew();
			response.reset();
			response.setHeader("Retry-After", "3");
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	/**
	 * H2 closes itself on a full disk; connections of before would never find it open.
	 */
	private void beginAnew() {
		if (database.getIfAvailable() instanceof HikariDataSource pool && pool.isRunning()) {
			pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

	/** The cause that tells that the database is away, if that is what happened. */
	static @Nullable Throwable trouble(@Nullable Throwable problem) {
		Throwable cause = problem;
		for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
			if (cause instanceof SQLException sql && isAway(sql)) {
				return sql;
			}
			if (cause instanceof IOException && FULL.matcher(String.valueOf(cause.getMessage())).find()) {
				return cause;
			}
			cause = before(cause);
		}
		return null;
	}

	/** What led to it; not that a rollback failed too, which hides what did. */
	private static @Nullable Throwable before(Throwable problem) {
		Throwable first = (problem instanceof TransactionSystemException end) ? end.getApplicationException() : null;
		return (first != null) ? first : problem.getCause();
	}

	private static boolean isAway(SQLException problem) {
		String state = problem.getSQLState();
		boolean connection = state != null
				&& (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
		return connection || problem instanceof SQLTransientConnectionException
				|| problem instanceof SQLNonTransientConnectionException || H2_IS_AWAY.contains(problem.getErrorCode())
				|| GIVEN_UP.equals(problem.getMessage());
	}

	private static String firstLine(Throwable problem) {
		return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
	}

}
