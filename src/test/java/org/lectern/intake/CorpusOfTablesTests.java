package org.lectern.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Reads real tables, schedules and feeds: -Dlectern.corpus names the folder they lie in.
 */
class CorpusOfTablesTests {

	private static final Pattern ITEM = Pattern.compile("<(?:event|entry|item|talk)[ >]");

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xml", "json", "yaml" })
	void everyFileEndsWithEventsOrAReason(String folder) throws IOException {
		for (Path file : files(folder)) {
			Harvested harvested = assertTimeout(Duration.ofSeconds(20), () -> read(file));
			assertThat(harvested.events).as(file.toString())
				.allSatisfy((event) -> assertThat(event.title() != null || !event.speakers().isEmpty()).isTrue());
			assertThat(harvested.events.size() + harvested.refusals.size()).as(file.toString()).isPositive();
		}
	}

	@Test
	void noItemOfAScheduleOrFeedIsLost() throws IOException {
		for (Path file : files("xml")) {
			Harvested harvested = read(file);
			if (!harvested.refusals.toString().contains("the whole file")) {
				assertThat(harvested.events.size() + harvested.refusals.size()).as(file.toString())
					.isEqualTo((int) ITEM.matcher(Files.readString(file)).results().count());
			}
		}
	}

	private static Harvested read(Path file) throws IOException {
		Harvested harvested = new Harvested();
		Source source = new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
		try {
			Formats.all().of(source).read(source, Harvested.BERLIN, harvested);
		}
		catch (UnreadableSource refused) {
			harvested.refused(1, "the whole file", String.valueOf(refused.getMessage()));
		}
		return harvested;
	}

	private static List<Path> files(String folder) throws IOException {
		String corpus = System.getProperty("lectern.corpus");
		Assumptions.assumeTrue(corpus != null, "lectern.corpus names no folder");
		try (Stream<Path> files = Files.walk(Path.of(corpus, folder))) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith("MANIFEST.tsv"))
				.sorted()
				.toList();
		}
	}

}
