package org.lectern.site;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * For a command of many transactions, which tells at its end only that they are kept: H2
 * saves once a second what it commits, beside the next ones, instead of each for itself,
 * and keeps more of what it has read. Killed before, it has lost the last second and is
 * whole.
 */
@Component
public class LateSaving implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(LateSaving.class);

	/** In milliseconds. */
	private static final int DELAY = 1000;

	/**
	 * Room for pages of H2, in KB: a share of what memory there is, or as much as it
	 * takes by itself. They are looked into everywhere, as many new things name many
	 * others.
	 */
	private static final int PAGES = (int) Math.max(16_384,
			Math.min(196_608, Runtime.getRuntime().maxMemory() / 65_536));

	private final DataSource source;

	private volatile @Nullable MVStore filled;

	LateSaving(DataSource source) {
		this.source = source;
	}

	/**
	 * Does the work, and saves all of it before it returns. A database that another
	 * process holds saves as it always does.
	 * @throws Unsaved if that failed
	 */
	public <T> T during(Supplier<T> work) {
		Optional<MVStore> file = file();
		file.ifPresent((store) -> {
			store.setAutoCommitDelay(DELAY);
			store.setCacheSize(PAGES);
		});
		try {
			return work.get();
		}
		finally {
			file.ifPresent(LateSaving::save);
			this.filled = file.orElse(null);
		}
	}

	private Optional<MVStore> file() {
		try (Connection connection = this.source.getConnection()) {
			return OwnFile.of(connection);
		}
		catch (SQLException ex) {
			log.debug("Everything is saved as ever", ex);
			return Optional.empty();
		}
	}

	/** A file that broke was closed, and may have been opened anew without its end. */
	private static void save(MVStore store) {
		try {
			store.setAutoCommitDelay(0);
			store.commit();
		}
		catch (MVStoreException ex) {
			throw new Unsaved(String.valueOf(ex.getMessage()));
		}
		if (store.isClosed()) {
			throw new Unsaved("the file was closed meanwhile");
		}
	}

	/** Packs the file, if it is this that filled it. */
	@Override
	public void destroy() {
		MVStore store = this.filled;
		if (store != null && !store.isClosed()) {
			try {
				FilePacking.packAll(store);
			}
			catch (MVStoreException ex) {
				log.debug("The file stays as it is", ex);
			}
		}
	}

	/** What was committed last may not be kept. */
	public static final class Unsaved extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		private Unsaved(String why) {
			super("What came in last could not be saved: " + why + ".");
		}

	}

}
