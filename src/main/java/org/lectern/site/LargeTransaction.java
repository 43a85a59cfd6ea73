package org.lectern.site;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * A transaction of many changes, which H2 is to save at once. It else saves what was
 * changed after every 19 MB (of its pages, counted as they lie in memory), and many
 * changes touch nearly every page of nearly every index each time.
 */
@Component
public class LargeTransaction {

	private static final Logger log = LoggerFactory.getLogger(LargeTransaction.class);

	/** In bytes: a share of what memory there is. */
	private static final int ROOM = (int) Math.min(200L << 20, Runtime.getRuntime().maxMemory() / 16);

	private final DataSource source;

	LargeTransaction(DataSource source) {
		this.source = source;
	}

	/**
	 * Makes room for changes that follow in the transaction of this thread. What others
	 * commit meanwhile ends that; then it can be made again. Databases other than a file
	 * of H2 that this process holds need none.
	 */
	public void makeRoom() {
		Connection connection = DataSourceUtils.getConnection(this.source);
		try {
			OwnFile.of(connection)
				.ifPresent((store) -> store.registerUnsavedMemory(Math.min(0, -ROOM - store.getUnsavedMemory())));
		}
		catch (SQLException ex) {
			log.debug("The changes are saved in parts", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.source);
		}
	}

}
