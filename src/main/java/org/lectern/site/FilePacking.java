package org.lectern.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps H2's file from growing without need. H2 saves changed pages behind the old ones,
 * and a chunk of the file is free only when nothing in it is in use; with
 * {@code WRITE_DELAY=0} it never gathers what is left in old chunks by itself.
 */
@Component
class FilePacking implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(FilePacking.class);

	/** In bytes; so large a file is left alone. */
	private static final long SMALL = 64L << 20;

	/** Percent of the chunks that has to be in use. */
	private static final int IN_USE = 40;

	private static final int BYTES_AT_ONCE = 16 << 20;

	private final DataSource source;

	private final long small;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread made = new Thread(task, "packing");
		made.setDaemon(true);
		return made;
	});

	@Autowired
	FilePacking(DataSource source) {
		this(source, SMALL);
	}

	FilePacking(DataSource source, long small) {
		this.source = source;
		this.small = small;
	}

	@EventListener(ContextRefreshedEvent.class)
	void begin() {
		HikariDataSource pool = DataSourceUnwrapper.unwrap(this.source, HikariDataSource.class);
		if (pool != null && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
			ScheduledFuture<?> unused = this.thread.scheduleWithFixedDelay(() -> pack(pool, this.small), 1, 1,
					TimeUnit.SECONDS);
		}
	}

	/** Moves some of what is in use out of old chunks, if the file is not small. */
	static void pack(DataSource source, long small) {
		try (Connection connection = source.getConnection()) {
			MVStore store = store(connection);
			if (store.getFileStore().size() > small) {
				store.compact(IN_USE, BYTES_AT_ONCE);
			}
		}
		catch (SQLException | RuntimeException ex) {
			log.debug("The file stays as it is", ex);
		}
	}

	static MVStore store(Connection connection) throws SQLException {
		return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
			.getStore()
			.getMvStore();
	}

	/** Waits for what is being moved: interrupted, H2 would close its file. */
	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdown();
		this.thread.awaitTermination(10, TimeUnit.SECONDS);
	}

}
