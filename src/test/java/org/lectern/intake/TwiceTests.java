package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports a corpus twice: -Dlectern.corpus names the folder that it lies in. */
@SiteTest
@EnabledIfSystemProperty(named = "lectern.corpus", matches = ".+")
class TwiceTests {

	@Autowired
	Importer importer;

	@Autowired
	History history;

	@ParameterizedTest
	@ValueSource(strings = { "ics", "csv", "xml", "json" })
	void theSecondTimeNothingIsChanged(String folder) throws IOException {
		List<Upload> files = files(Path.of(Objects.requireNonNull(System.getProperty("lectern.corpus")), folder));
		assertThat(this.importer.run(files, Imports.published(), Imports.SILENT).made()).isGreaterThan(100);
		long version = this.history.siteVersion();
		Report second = this.importer.run(files, Imports.published(), Imports.SILENT);
		assertThat(second.made()).isZero();
		assertThat(second.changed()).isZero();
		assertThat(this.history.siteVersion()).isEqualTo(version);
	}

	private static List<Upload> files(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile)
				.sorted()
				.map((file) -> named(folder.relativize(file).toString(), file))
				.toList();
		}
	}

	private static Upload named(String name, Path file) {
		return new Upload() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public InputStream open() throws IOException {
				return Files.newInputStream(file);
			}
		};
	}

}
