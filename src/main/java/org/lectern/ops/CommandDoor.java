package org.lectern.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import org.h2.tools.Server;
import org.lectern.site.SiteProperties;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The running site's door for commands on the same machine. H2's own {@code AUTO_SERVER}
 * does the same, but then closes the database before the last requests are answered when
 * the site is stopped.
 */
@Component
@ConditionalOnWebApplication
@Profile("!publishing")
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:file:')")
class CommandDoor implements DisposableBean {

	/**
	 * Where the door's address stands, in the data directory; only its owner may read it.
	 */
	private static final String FILE = "site.door";

	private final Server server;

	private final Path file;

	CommandDoor(DataSource closedAfterwards, SiteProperties properties) throws SQLException, IOException {
		String key = UUID.randomUUID().toString();
		Path directory = properties.dataDir();
		this.file = directory.resolve(FILE);
		this.server = Server
			.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-ifExists", "-key", key,
					"file:" + directory.resolve("lectern"))
			.start();
		write("jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/" + key);
	}

	private void write(String address) throws IOException {
		Files.deleteIfExists(file);
		if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, address);
	}

	/**
	 * The address of a running site's door.
	 * @throws DirectoryTrouble when it is not open yet, or somebody else's
	 */
	static String address(Path directory) {
		try {
			return Files.readString(directory.resolve(FILE)).strip();
		}
		catch (IOException ex) {
			throw DirectoryTrouble.closed(directory);
		}
	}

	@Override
	public void destroy() throws IOException {
		Files.deleteIfExists(file);
		server.stop();
	}

}
