package org.lectern.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The made-up programmes of {@code src/bench}, which measure how the site grows. */
@SiteTest
class ProgrammeTests {

	@Autowired
	Importer importer;

	@Autowired
	Catalog catalog;

	@Autowired
	History history;

	@Test
	void theSameArgumentsMakeTheSameProgramme() throws Exception {
		assertThat(programme()).isEqualTo(programme()).isNotEqualTo(programme("--seed", "2"));
	}

	@Test
	void allOfAProgrammeGoesInAndTheSecondTimeNothing() throws Exception {
		Upload file = Imports.file("programme.json", programme());
		Report first = this.importer.run(List.of(file), Imports.published(), Imports.SILENT);
		assertThat(first.made()).isEqualTo(300);
		assertThat(first.refused()).isZero();
		assertThat(this.catalog.countArchive(Reader.ANYONE, Filter.NONE)).isBetween(250L, 295L);
		assertThat(this.catalog.countCurrent(Reader.ANYONE, Filter.NONE)).isBetween(5L, 50L);
		long version = this.history.siteVersion();
		assertThat(this.importer.run(List.of(file), Imports.published(), Imports.SILENT).unchanged()).isPositive();
		assertThat(this.history.siteVersion()).isEqualTo(version);
	}

	@Test
	void theSameProgrammeIsACalendarFileToo() throws Exception {
		Upload file = Imports.file("programme.ics", programme("--ics"));
		Report report = this.importer.run(List.of(file), Imports.published(), Imports.SILENT);
		assertThat(report.made()).isEqualTo(300);
		assertThat(report.refused()).isZero();
	}

	private static String programme(String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "src/bench/Programme.java", "300", "--today", "2026-11-02"));
		command.addAll(List.of(options));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		return answer;
	}

}
