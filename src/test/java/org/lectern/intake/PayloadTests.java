package org.lectern.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Feeds hostile input to every format: -Dlectern.payloads names the folder of the lists.
 */
class PayloadTests {

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final List<Format> FORMATS = List.of(new TableFormat(), new ScheduleXml(), new ScheduleJson(),
			new FeedFormat(), new TalksCam());

	@ParameterizedTest
	@ValueSource(strings = { "json_parsing", "xxe_xml", "csv_formula", "naughty_strings", "redos_inputs" })
	void hostileFilesEndWithAMessage(String list) throws IOException {
		for (byte[] payload : payloads(list)) {
			survives(payload);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv_formula", "naughty_strings", "redos_inputs" })
	void hostileFieldsAreOnlyText(String list) throws IOException {
		for (byte[] payload : payloads(list)) {
			String text = new String(payload, StandardCharsets.UTF_8).replace("\u0000", "");
			String cell = "\"" + text.replace("\"", "\"\"") + "\"";
			String row = "2021-11-03," + cell + "," + cell + "," + cell + "," + cell + "\n";
			survives(("Date,Title,Speaker,Abstract,Room\n" + row).getBytes(StandardCharsets.UTF_8));
			survives(
					("Date,Time,Title\n2021-11-03," + cell + ",A\n" + cell + ",,A\n").getBytes(StandardCharsets.UTF_8));
			String xml = text.replaceAll("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]", "")
				.replace("&", "&amp;")
				.replace("<", "&lt;");
			survives(("<schedule><day date='2021-11-03'><event><start>" + xml + "</start><title>" + xml
					+ "</title></event><event><start>10:00</start><title>" + xml + "</title><abstract>" + xml
					+ "</abstract></event></day></schedule>")
				.getBytes(StandardCharsets.UTF_8));
			survives(("<rss version='2.0'><channel><title>T</title><item><title>" + xml + "</title><description>" + xml
					+ "</description></item></channel></rss>")
				.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void survives(byte[] payload) {
		Source source = new Source("payload", payload);
		assertTimeout(SOON, () -> assertThatCode(() -> {
			for (Format format : FORMATS) {
				read(format, source);
			}
			try {
				Formats.all().of(source);
			}
			catch (UnreadableSource refused) {
				assertThat(refused).hasMessageContaining(".");
			}
		}).doesNotThrowAnyException());
	}

	private static void read(Format format, Source source) {
		try {
			format.recognises(source);
			format.read(source, Harvested.BERLIN, new Harvested());
		}
		catch (UnreadableSource refused) {
			assertThat(refused.getMessage()).isNotBlank();
		}
	}

	static List<byte[]> payloads(String list) throws IOException {
		String folder = System.getProperty("lectern.payloads");
		Assumptions.assumeTrue(folder != null, "lectern.payloads names no folder");
		try (Stream<String> lines = Files.lines(Path.of(folder, list + ".jsonl"))) {
			return lines.map(JsonMapper.shared()::readTree).map(PayloadTests::payload).toList();
		}
	}

	private static byte[] payload(JsonNode row) {
		if (row.has("b64")) {
			return Base64.getDecoder().decode(row.path("b64").asString());
		}
		if (row.has("unit")) {
			return (row.path("unit").asString().repeat(row.path("count").asInt()) + row.path("tail").asString())
				.getBytes(StandardCharsets.UTF_8);
		}
		return row.path("payload").asString().getBytes(StandardCharsets.UTF_8);
	}

}
