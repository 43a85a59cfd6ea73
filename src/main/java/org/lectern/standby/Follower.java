package org.lectern.standby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.site.ShortQueries;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;

/**
 * The second database, which follows the first one at a distance. It never keeps anybody
 * waiting: while it is away the pool looks for it in the background, and while it is
 * behind it is left in peace for a moment. How far it is, each connection has to tell for
 * itself: behind one address there may be several that follow.
 */
final class Follower implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

	private static final Duration PATIENCE = Duration.ofMillis(250);

	private static final long WHILE_BEHIND = Duration.ofMillis(100).toNanos();

	private static final long WHILE_AWAY = Duration.ofSeconds(1).toNanos();

	private final HikariDataSource pool;

	private final Map<Connection, Long> seen = Collections.synchronizedMap(new WeakHashMap<>());

	private volatile long rest = System.nanoTime();

	private volatile boolean away;

	Follower(StandbyProperties properties) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("standby");
		config.setJdbcUrl(properties.url());
		config.setUsername(properties.username());
		config.setPassword(properties.password());
		config.setMaximumPoolSize(properties.connections());
		config.setReadOnly(true);
		config.setConnectionTimeout(PATIENCE.toMillis());
		config.setValidationTimeout(PATIENCE.toMillis());
		config.setInitializationFailTimeout(-1);
		config.addDataSourceProperty("connectTimeout", "2");
		config.addDataSourceProperty("socketTimeout", "5");
		ShortQueries.expectedBy(config);
		this.pool = new HikariDataSource(config);
	}

	/**
	 * A connection that sees this version of the site or a later one; none if there is
	 * none right now.
	 */
	@Nullable Connection connection(long least) {
		boolean resting = System.nanoTime() - rest < 0;
		if (least < 0 || resting || (away && pool.getHikariPoolMXBean().getTotalConnections() == 0)) {
			return null;
		}
		try {
			Connection connection = pool.getConnection();
			if (sees(connection, least)) {
				answered();
				return connection;
			}
			connection.close();
			rest = System.nanoTime() + WHILE_BEHIND;
		}
		catch (SQLException ex) {
			if (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
				isAway(ex);
			}
		}
		return null;
	}

	/** Whether it can be asked now and shows this version of the site or a later one. */
	boolean shows(long version) {
		try (Connection connection = connection(version)) {
			return connection != null;
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private boolean sees(Connection connection, long least) throws SQLException {
		Connection physical = connection.unwrap(Connection.class);
		Long known = seen.get(physical);
		if (known != null && known >= least) {
			return true;
		}
		long found = version(connection);
		seen.put(physical, found);
		return found >= least;
	}

	private static long version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select version from site_version where id = 1")) {
			row.next();
			return row.getLong(1);
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

	private void answered() {
		if (away) {
			away = false;
			LOG.info("The standby answers again");
		}
	}

	/** It could not answer what it was asked. */
	void failed(SQLException problem) {
		String state = problem.getSQLState();
		if (state == null || state.startsWith("08") || state.startsWith("57P")) {
			isAway(problem);
		}
		else {
			LOG.warn("The standby cannot answer, so the first database does: {}", reason(problem));
		}
	}

	private void isAway(SQLException problem) {
		if (!away) {
			away = true;
			LOG.warn("The standby is away, the first database is read instead: {}", reason(problem));
		}
		rest = System.nanoTime() + WHILE_AWAY;
		pool.getHikariPoolMXBean().softEvictConnections();
	}

	private static String reason(SQLException problem) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(problem);
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	@Override
	public void destroy() {
		pool.close();
	}

}
