package org.lectern.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * For a command of many transactions, which tells at its end only that they are kept: H2
 * saves once a second what it commits, beside the next ones, instead of each for itself.
 * Killed before, it has lost the last second and is whole.
 */
@Component
public class LateSaving implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(LateSaving.class);

	/** In milliseconds. */
	private static final int DELAY = 1000;

	private final DataSource source;

	private boolean saved;

	LateSaving(DataSource source) {
		this.source = source;
	}

	/**
	 * Does the work, and saves all of it before it returns. A database that another
	 * process holds saves as it always does.
	 */
	public <T> T during(Supplier<T> work) {
		store((store) -> store.setAutoCommitDelay(DELAY));
		try {
			return work.get();
		}
		finally {
			store((store) -> {
				store.setAutoCommitDelay(0);
				store.commit();
				this.saved = true;
			});
		}
	}

	/** Packs the file, if it is this that filled it. */
	@Override
	public void destroy() {
		if (this.saved) {
			store(FilePacking::packAll);
		}
	}

	private void store(Consumer<MVStore> change) {
		try (Connection connection = this.source.getConnection()) {
			OwnFile.of(connection).ifPresent(change);
		}
		catch (SQLException | RuntimeException ex) {
			log.debug("The file is saved or packed as ever", ex);
		}
	}

}
