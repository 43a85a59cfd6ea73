package org.lectern.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Hostile calendars end soon, bounded, and without harm to the others. */
@EnabledIfSystemProperty(named = "lectern.payloads", matches = ".+")
class IcsPayloadTests {

	@ParameterizedTest
	@MethodSource("bombs")
	void recurrenceBombsAreBoundedAndReported(String rule) {
		Harvested harvested = assertTimeoutPreemptively(Duration.ofSeconds(2),
				() -> Harvested.calendar("BEGIN:VEVENT", "UID:bomb", "DTSTART:20200101T100000Z", "SUMMARY:Bomb",
						"RRULE:" + rule, "END:VEVENT", "BEGIN:VEVENT", "UID:good", "DTSTART:20261201T100000Z",
						"SUMMARY:On knots", "END:VEVENT"));
		assertThat(harvested.events).hasSizeBetween(1, IcalRecurrence.MOST + 1);
		assertThat(harvested.events).last().extracting(Incoming::title).isEqualTo("On knots");
	}

	@ParameterizedTest
	@MethodSource("fuzz")
	void fuzzersFilesEnd(byte[] file) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(file));
	}

	@ParameterizedTest
	@MethodSource("expressions")
	void longTextsEndInEveryField(String text) {
		assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
			String value = text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
			Harvested harvested = Harvested.event("DTSTART:20261201T100000Z", "SUMMARY:" + value,
					"DESCRIPTION:" + value, "LOCATION:" + value, "CATEGORIES:" + value, "X-ALT-DESC:<p>" + value,
					"RRULE:" + value.replace("\\n", ""), "EXDATE:" + value, "DTEND:" + value, "URL:" + value);
			assertThat(harvested.events).hasSize(1);
		});
		assertTimeoutPreemptively(Duration.ofSeconds(2),
				() -> read(("BEGIN:VCALENDAR\n" + text).getBytes(StandardCharsets.UTF_8)));
	}

	private static Harvested read(byte[] file) {
		try {
			return Harvested.file(file);
		}
		catch (Format.UnreadableSource ex) {
			assertThat(ex.getMessage()).isNotBlank();
			return new Harvested();
		}
	}

	static Stream<String> bombs() throws IOException {
		return rows("ics_rrule_bombs").map((row) -> row.get("payload").asString());
	}

	static Stream<byte[]> fuzz() throws IOException {
		return rows("ics_fuzz").map((row) -> Base64.getDecoder().decode(row.get("b64").asString()));
	}

	static Stream<String> expressions() throws IOException {
		return rows("redos_inputs")
			.map((row) -> row.get("unit").asString().repeat(row.get("count").asInt()) + row.get("tail").asString());
	}

	private static Stream<JsonNode> rows(String name) throws IOException {
		Path folder = Path.of(Objects.requireNonNull(System.getProperty("lectern.payloads")));
		List<String> lines = Files.readAllLines(folder.resolve(name + ".jsonl"));
		JsonMapper mapper = JsonMapper.builder().build();
		return lines.stream().filter((line) -> !line.isBlank()).map(mapper::readTree);
	}

}
