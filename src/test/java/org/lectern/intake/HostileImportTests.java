package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;
import org.lectern.ops.Restore;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile text comes in as it is or is refused by name; it is never changed in silence.
 */
@SiteTest
class HostileImportTests {

	@Autowired
	Batches batches;

	@Autowired
	Importer importer;

	@Autowired
	Restore restore;

	@Autowired
	Programme programme;

	@ParameterizedTest
	@ValueSource(strings = { "xss", "html_sanitizer", "naughty_strings", "ics_text_injection" })
	void textIsKeptAsItIsOrRefused(String list) throws IOException {
		List<byte[]> payloads = PayloadTests.payloads(list);
		FileImport file = file();
		for (int i = 0; i < payloads.size(); i++) {
			file.event(incoming(i, new String(payloads.get(i), StandardCharsets.UTF_8)));
		}
		Tally tally = file.finish();
		assertThat(tally.made + tally.refused).isEqualTo(payloads.size());
		assertThat(tally.refusals).allSatisfy((refusal) -> assertThat(refusal.why()).startsWith("The "));
		assertThat(tally.made).isGreaterThan(payloads.size() * 3 / 4);
		List<String> sent = payloads.stream().map((bytes) -> new String(bytes, StandardCharsets.UTF_8)).toList();
		assertThat(tally.news).allSatisfy((made) -> {
			EventDetails details = this.programme.event(made.id()).details();
			assertThat(sent).contains(String.valueOf(details.talks().get(0).title()));
			assertThat(details.talks().get(0).abstractText()).isEqualTo(details.talks().get(0).title());
		});
	}

	@Test
	void brokenCalendarsBreakNothing() throws IOException {
		for (byte[] payload : PayloadTests.payloads("ics_fuzz")) {
			Report report = this.importer.run(List.of(Imports.file("x.ics", payload)), Imports.drafts(),
					Imports.SILENT);
			assertThat(report.files()).hasSize(1);
		}
	}

	@Test
	void brokenDocumentsEndWithAClearMessage() throws IOException {
		for (byte[] payload : PayloadTests.payloads("json_parsing")) {
			String json = "{\"format\":\"lectern/1\",\"events\":[" + new String(payload, StandardCharsets.ISO_8859_1)
					+ "]}";
			assertThat(read(json)).isNotBlank();
		}
	}

	private String read(String json) throws IOException {
		try {
			return "refused: " + this.restore.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.ISO_8859_1)),
					json.length(), true, new Restore.Going() {
						@Override
						public void reached(double share, int things) {
						}

						@Override
						public boolean isCancelled() {
							return false;
						}
					})
				.refusedCount();
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private FileImport file() {
		return new FileImport(this.batches, "hostile", Imports.drafts(), new Identity(), (item) -> {
		}, new Pace(Imports.SILENT, 1));
	}

	private static Incoming incoming(int number, String text) {
		return new Incoming(number, "payload-" + number + "@hostile.example", null, null, LocalDate.of(2026, 11, 3),
				LocalTime.of(14, 0), null, null, text, List.of(new IncomingSpeaker(text, text, text, null, text)), text,
				one(text), null, null, null, null, List.of(text), Standing.AS_PLANNED, null, null, List.of(),
				List.of());
	}

	private static @Nullable String one(String text) {
		return (text.length() > 500) ? null : text;
	}

}
