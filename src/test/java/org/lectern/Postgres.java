package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of its own that writes down what it is asked, can be ended and started
 * again, and followed by another one.
 */
final class Postgres {

	private static final Set<String> OF_ONE_SERVER = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

	private final Path directory;

	private final Path log;

	private final int port;

	private EmbeddedPostgres server;

	private long heard;

	private Postgres(Path directory) throws IOException {
		this.directory = directory;
		this.log = directory.resolveSibling(directory.getFileName() + ".log");
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		this.server = launch();
	}

	/** Starts an empty one. */
	static Postgres start(Path directory) throws IOException {
		return new Postgres(directory);
	}

	private EmbeddedPostgres launch() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPort(port)
			.setServerConfig("log_statement", "all")
			.setServerConfig("wal_keep_size", "64MB")
			.setServerConfig("wal_retrieve_retry_interval", "200ms")
			.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
	}

	/** Starts another one that streams whatever is written here and can only be read. */
	Postgres standby(Path copy) throws IOException, SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('standby', true)");
			copyTo(copy);
			ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)");
			label.next();
			Files.writeString(copy.resolve("backup_label"), label.getString(1));
		}
		Files.createFile(copy.resolve("standby.signal"));
		Files.writeString(copy.resolve("postgresql.auto.conf"),
				"primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(port),
				StandardOpenOption.APPEND);
		return new Postgres(copy);
	}

	private void copyTo(Path copy) throws IOException {
		Files.walkFileTree(directory, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectory(copy.resolve(directory.relativize(folder)),
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path name = directory.relativize(file);
				if (!name.startsWith("pg_wal") && !OF_ONE_SERVER.contains(name.toString())) {
					Files.copy(file, copy.resolve(name));
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Where it is, for JDBC. */
	String url() {
		return "jdbc:postgresql://localhost:" + port + "/postgres";
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(url(), "postgres", "");
	}

	/** Asks one thing and gives the answer's first column. */
	String ask(String question) {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			return answer.next() ? answer.getString(1) : "";
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What it was asked, and complained of, since this was called last. */
	String heard() {
		try {
			byte[] all = Files.readAllBytes(log);
			int from = (int) heard;
			heard = all.length;
			return new String(all, from, all.length - from, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends it as a crash does. */
	void kill() throws IOException {
		long process = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
		ProcessHandle postmaster = ProcessHandle.of(process).orElseThrow();
		postmaster.children().forEach(ProcessHandle::destroyForcibly);
		postmaster.destroyForcibly();
		postmaster.onExit().join();
		server.close();
	}

	/** Ends it as an administrator does. */
	void stop() throws IOException {
		server.close();
	}

	/** Starts it again. */
	void revive() throws IOException {
		server = launch();
	}

}
