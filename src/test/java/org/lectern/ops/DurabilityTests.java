package org.lectern.ops;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DurabilityTests {

	private static final int ROUNDS = 3;

	private static final int ENOUGH = 200;

	@TempDir
	Path directory;

	@Test
	void whatWasAcknowledgedSurvivesAKilledProcess() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			String url = url("round" + round);
			long acknowledged = writeUntilKilled(url);
			assertThat(kept(url)).isGreaterThanOrEqualTo(acknowledged);
		}
	}

	private static long writeUntilKilled(String url) throws Exception {
		Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Writer.class.getName(), url)
			.redirectErrorStream(true)
			.start();
		long acknowledged = 0;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				acknowledged = line.matches("\\d+") ? Long.parseLong(line) : acknowledged;
				if (acknowledged == ENOUGH) {
					writer.toHandle().destroyForcibly();
				}
			}
		}
		assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
		assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
		return acknowledged;
	}

	private static long kept(String url) throws Exception {
		try (Connection database = DriverManager.getConnection(url, "sa", "");
				Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from kept")) {
			rows.next();
			return rows.getLong(1);
		}
	}

	/** The address that the product uses, in this directory. */
	private String url(String name) throws Exception {
		Properties product = new Properties();
		try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
			product.load(file);
		}
		return product.getProperty("spring.datasource.url")
			.replace("${lectern.data-dir}", directory.resolve(name).toString());
	}

}
