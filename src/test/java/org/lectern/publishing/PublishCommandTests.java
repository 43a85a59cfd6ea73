package org.lectern.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.ops.Command;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class PublishCommandTests {

	@Autowired
	PublishCommand command;

	@Autowired
	Editorial editorial;

	@TempDir
	Path folder;

	@Test
	void thePublicSiteBecomesFiles() throws IOException {
		Event knots = talk("Knots").by("Łukasz Żak", "Kraków")
			.in("Topology")
			.on("2020-03-03")
			.published(this.editorial);
		talk("Secret").by("Nobody Known", null).draft(this.editorial);
		publish();
		assertThat(page("events/knots").select("h1").text()).isEqualTo("Knots");
		assertThat(page("speakers/lukasz-zak").select("a[href=/events/knots/]")).isNotEmpty();
		assertThat(page("archive").select("a[href=/events/knots/]")).isNotEmpty();
		assertThat(page("calendar/2020-03").select("#day-2020-03-03 a").attr("href")).isEqualTo("/events/knots/");
		assertThat(page("search").select("input[data-search-files]")).hasSize(1);
		assertThat(page("").select("a[href^=/admin], form:not([action=/search/])")).isEmpty();
		assertThat(this.folder.resolve("404.html")).exists();
		assertThat(this.folder.resolve("site.webmanifest")).content().contains("\"start_url\"");
		assertThat(this.folder.resolve("sw.js")).exists();
		assertThat(page("offline").select("h1").text()).isEqualTo("Reading without network");
		assertThat(everything()).contains("Knots").doesNotContain("Secret", "Nobody Known", "localhost", "127.0.0.1");
		assertThat(this.folder.resolve("search/words/122-97-107.json")).content().isEqualTo("{\"zak\":[0,6]}");
		assertThat(this.folder.resolve("search/events/0.json")).content()
			.isEqualTo("[[\"/events/knots/\",\"Knots\",\"Łukasz Żak\",\"2020-03-03\",\"Topology\"]]");
		this.editorial.delete(knots.publicId(), knots.version());
		assertThat(publish()).contains(" removed.");
		assertThat(this.folder.resolve("events/knots")).isEmptyDirectory();
	}

	@Test
	void aFolderWithSomethingElseIsLeftAlone() throws IOException {
		Files.writeString(this.folder.resolve("thesis.txt"), "mine");
		assertThat(run(Command.Outcome.NOTHING_DONE, this.folder.toString())).contains("holds something else");
		assertThat(this.folder).isDirectoryContaining("glob:**/thesis.txt");
	}

	@Test
	void aFolderMustBeNamed() {
		assertThat(run(Command.Outcome.NOTHING_DONE)).startsWith("Name the folder to write to");
	}

	private String publish() {
		return run(Command.Outcome.DONE, this.folder.toString());
	}

	private String run(Command.Outcome expected, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Command.Outcome outcome = this.command.run(List.of(arguments),
				new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(outcome).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
		return out.toString(StandardCharsets.UTF_8);
	}

	private Document page(String path) throws IOException {
		return Jsoup.parse(this.folder.resolve(path).resolve("index.html").toFile());
	}

	private String everything() throws IOException {
		StringBuilder all = new StringBuilder();
		try (var files = Files.walk(this.folder)) {
			for (Path file : files.filter((one) -> one.toString().matches(".*\\.(html|json|atom|ics|xml|txt)"))
				.toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

}
