package org.lectern.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
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

	/** The same once nobody waits for the file. */
	private static final int PACKED = 90;

	private static final int BYTES_AT_ONCE = 16 << 20;

	/** What many changes leave behind is no smaller, and can only be moved as a whole. */
	private static final int MANY_BYTES = 64 << 20;

	private static final Duration LAST_PACKING = Duration.ofSeconds(8);

	private static final Duration LAST_MOVING = Duration.ofSeconds(4);

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
			OwnFile.of(connection).filter((store) -> store.getFileStore().size() > small).ifPresent((store) -> {
				if (!store.compact(IN_USE, BYTES_AT_ONCE)) {
					store.compact(IN_USE, MANY_BYTES);
				}
			});
		}
		catch (SQLException | RuntimeException ex) {
			log.debug("The file stays as it is", ex);
		}
	}

	/** Waits for what is being moved: interrupted, H2 would close its file. */
	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdown();
		this.thread.awaitTermination(10, TimeUnit.SECONDS);
	}

	/**
	 * Makes the file as small as it gets in some seconds, as the last that anybody does
	 * with it. H2 does so when it closes it, but in steps that are too small for chunks
	 * that many changes left.
	 */
	static void packAll(MVStore store) {
		store.setRetentionTime(0);
		long end = System.nanoTime() + LAST_PACKING.toNanos();
		while (System.nanoTime() < end && store.compact(PACKED, MANY_BYTES)) {
			store.sync();
		}
		if (store.getFileStore() instanceof RandomAccessStore file) {
			end = System.nanoTime() + LAST_MOVING.toNanos();
			while (System.nanoTime() < end && store.getFillRate() < PACKED) {
				file.compactMoveChunks(PACKED, MANY_BYTES, store);
			}
		}
	}

}
