package org.lectern.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** Finds what lies below a connection. */
final class OwnFile {

	private OwnFile() {
	}

	/** The store of a file of H2, where this process holds one. */
	static Optional<MVStore> of(Connection connection) throws SQLException {
		if (connection.isWrapperFor(JdbcConnection.class)
				&& connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
			return Optional.of(session.getDatabase().getStore().getMvStore())
				.filter((store) -> store.getFileStore() != null);
		}
		return Optional.empty();
	}

}
