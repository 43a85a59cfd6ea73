package org.lectern.standby;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The first database; in a thread that is {@link Reading}, the standby as long as that
 * will do.
 */
final class ReadingDataSource extends DelegatingDataSource {

	ReadingDataSource(DataSource first) {
		super(first);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Reading reading = Reading.now();
		Connection standby = (reading != null) ? reading.connection() : null;
		return (standby != null) ? standby : super.getConnection();
	}

}
