package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.lectern.Corpus;
import org.lectern.CorpusTest;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports a second time what was imported already. */
@CorpusTest
class TwiceTests {

	@Autowired
	Importer importer;

	@Autowired
	History history;

	@Test
	void theSecondTimeNothingIsChanged() throws IOException {
		long version = this.history.siteVersion();
		Report second = this.importer.run(files(Corpus.folder()), Imports.published(), Imports.SILENT);
		assertThat(second.unchanged()).isGreaterThan(10_000);
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

			@Override
			public long size() throws IOException {
				return Files.size(file);
			}
		};
	}

}
