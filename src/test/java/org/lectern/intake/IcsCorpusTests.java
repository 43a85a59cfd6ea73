package org.lectern.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every calendar of a corpus and compares it with what a parser of another language
 * made of it. Where both differ, the list beside says why we differ.
 */
@EnabledIfSystemProperty(named = "lectern.corpus", matches = ".+")
class IcsCorpusTests {

	private static final Format.Options OPTIONS = new Format.Options(ZoneId.of("Etc/UTC"), LocalDate.of(2026, 11, 22));

	@Test
	void calendarsOfRealTalksHaveTheReferencesDates() throws IOException {
		assertThat(deviations("ics")).containsExactlyInAnyOrderElementsOf(known("ics"));
	}

	@Test
	void calendarsOfParsersTestsHaveTheReferencesDates() throws IOException {
		assertThat(deviations("ics-hard")).containsExactlyInAnyOrderElementsOf(known("ics-hard"));
	}

	@Test
	void whatTheSuitesRefuseAsAnEventDoesNotComeIn() throws IOException {
		Path folder = corpus().resolve("ics-hard");
		for (String row : Files.readAllLines(folder.resolve("MANIFEST.tsv"))) {
			String[] cells = row.split("\t", -1);
			if (cells[2].startsWith("reject item")) {
				assertThat(read(folder.resolve(cells[0])).refusals).as(cells[0]).isNotEmpty();
			}
		}
	}

	/**
	 * The files where counts or starts differ from the reference's, if it could read
	 * them.
	 */
	private static List<String> deviations(String name) throws IOException {
		Path folder = corpus().resolve(name);
		JsonNode reference = JsonMapper.builder()
			.build()
			.readTree(Files.readString(folder.resolve("expected_ref.json")));
		Map<String, JsonNode> expected = new TreeMap<>();
		reference.propertyStream().forEach((entry) -> expected.put(entry.getKey(), entry.getValue()));
		List<String> deviations = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : expected.entrySet()) {
			Path file = folder.resolve(entry.getKey());
			if (Files.isRegularFile(file) && !file.toString().endsWith(".json")
					&& differs(read(file), entry.getValue())) {
				deviations.add(entry.getKey());
			}
		}
		return deviations;
	}

	private static boolean differs(Harvested harvested, JsonNode expected) {
		int items = harvested.events.size() + harvested.refusals.size();
		if (!expected.path("parse").asString("").equals("ok")) {
			return false;
		}
		JsonNode occurrences = expected.path("occurrences");
		boolean counted = occurrences.isNumber() && !expected.path("occ_capped").asBoolean(false);
		if (occurrences.isMissingNode() ? items != expected.path("events").asInt()
				: counted && occurrences.asInt() != harvested.events.size()) {
			return true;
		}
		List<String> starts = harvested.events.stream().map(IcsCorpusTests::start).toList();
		return expected.path("first")
			.valueStream()
			.anyMatch((first) -> !starts.contains(start(first.get(2).asString())));
	}

	/** The instant, the floating time or the day. */
	private static String start(Incoming event) {
		if (event.time() == null) {
			return event.date().toString();
		}
		LocalDateTime local = LocalDateTime.of(event.date(), Objects.requireNonNull(event.time()));
		ZoneId zone = event.zone();
		return (zone == null) ? local.toString() : local.atZone(zone).toInstant().toString();
	}

	private static String start(String reference) {
		String iso = reference.replace(' ', 'T');
		if (iso.length() == 10) {
			return iso;
		}
		boolean zoned = iso.length() > 19;
		return zoned ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString()
				: LocalDateTime.parse(iso).toString();
	}

	private static Harvested read(Path file) throws IOException {
		Harvested harvested = new Harvested();
		try {
			new IcalFormat().read(new Format.Source("talks.ics", Files.readAllBytes(file)), OPTIONS, harvested);
		}
		catch (Format.UnreadableSource ex) {
			assertThat(ex.getMessage()).as(file.toString()).isNotBlank();
		}
		return harvested;
	}

	/** The file's lines are a folder, a file and the reason why we differ. */
	private static List<String> known(String folder) throws IOException {
		String resource = "ics-deviations.tsv";
		try (Stream<String> lines = new String(
				Objects.requireNonNull(IcsCorpusTests.class.getResourceAsStream(resource)).readAllBytes(),
				StandardCharsets.UTF_8)
			.lines()) {
			return lines.filter((line) -> line.startsWith(folder + "\t"))
				.map((line) -> line.split("\t", -1)[1])
				.collect(Collectors.toList());
		}
	}

	private static Path corpus() {
		return Path.of(Objects.requireNonNull(System.getProperty("lectern.corpus")));
	}

}
