package org.lectern;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A site in a process of its own, one of several on one database. */
final class Replica {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String database;

	private final Path directory;

	private final int port;

	private final List<String> settings;

	private Process process;

	private Replica(String database, Path directory, int port, String... settings) {
		this.settings = List.of(settings);
		this.database = database;
		this.directory = directory;
		this.port = port;
		this.process = launch();
	}

	/** Starts one; it answers when {@link #awaitReady()} returns. */
	static Replica start(String database, Path directory, String... settings) throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return new Replica(database, directory, free.getLocalPort(), settings);
		}
	}

	private Process launch() {
		try {
			List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
					"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
					System.getProperty("java.class.path"), Lectern.class.getName(), "--server.port=" + port,
					"--lectern.data-dir=" + directory, "--spring.datasource.url=" + database,
					"--spring.datasource.username=postgres", "--lectern.admin-password=" + Visitor.PASSWORD,
					"--lectern.site.time-zone=America/Chicago"));
			command.addAll(settings);
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(new File(directory + ".log"))
				.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Replica awaitReady() {
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(this::isReady);
		return this;
	}

	private boolean isReady() {
		assertThat(process.isAlive()).as(this::said).isTrue();
		try {
			URI health = URI.create("http://localhost:" + port + "/health/readiness");
			return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	/** All that it wrote to its log. */
	String said() {
		try {
			return Files.readString(Path.of(directory + ".log"));
		}
		catch (IOException ex) {
			return "nothing";
		}
	}

	int port() {
		return port;
	}

	/** Ends it as a crash does. */
	void kill() {
		process.destroyForcibly();
		end();
	}

	/** Asks it to end, as an upgrade does, and starts it again. */
	void restart() {
		process.destroy();
		end();
		process = launch();
		awaitReady();
	}

	/** Starts it again after it was killed. */
	void revive() {
		process = launch();
	}

	private void end() {
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
