package org.lectern.ops;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class ExportTests {

	@Autowired
	Export export;

	@Autowired
	Restore restore;

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	History history;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void anEmptySiteThatTakesInAnExportExportsTheSameBytes() throws IOException {
		aProgramme();
		String before = json();
		assertThat(before).startsWith("{\"format\":\"lectern/1\",\n\"site\":{").contains("\"Ada Byron\"");
		empty();
		assertThat(json()).doesNotContain("Ada Byron");
		Restored restored = read(before);
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("events", 4).containsEntry("aliases", 2);
		assertThat(json()).isEqualTo(before);
	}

	@Test
	void theSameExportAgainWritesNothing() throws IOException {
		aProgramme();
		empty();
		String export = "{\"format\":\"lectern/1\"}";
		assertThat(read(export).made()).isEmpty();
		aProgramme();
		String all = json();
		read(all);
		long version = this.history.siteVersion();
		Restored again = read(all);
		assertThat(again.made()).isEmpty();
		assertThat(again.changedCount()).isZero();
		assertThat(this.history.siteVersion()).isEqualTo(version);
	}

	@Test
	void aLaterStateOfAnEventReplacesAnEarlierOne() throws IOException {
		Event event = talk("On graphs").published(this.editorial);
		String all = json();
		String later = all.replace("On graphs", "On finite graphs")
			.replaceAll("\"updatedAt\":\"2026", "\"updatedAt\":\"2027");
		assertThat(read(later).changedCount()).isEqualTo(1);
		assertThat(json()).contains("On finite graphs").contains("\"slug\":\"" + event.slug() + "\"");
		assertThat(read(all).changedCount()).isZero();
	}

	@Test
	void aZipTakesThePhotosAlong() throws IOException {
		aProgramme();
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		this.export.zip(zip);
		empty();
		assertThat(Restore.recognises(zip.toByteArray())).isTrue();
		assertThat(this.restore.read(new ByteArrayInputStream(zip.toByteArray()), zip.size(), false, GOING).made())
			.containsEntry("events", 4);
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		this.export.zip(again);
		assertThat(again.toByteArray()).isEqualTo(zip.toByteArray());
	}

	@Test
	void brokenThingsAreNamedAndTheOthersGoIn() throws IOException {
		talk("On graphs").published(this.editorial);
		String good = json();
		empty();
		Restored restored = read(good.replace("\"events\":[\n", """
				"events":[
				{"id":"no"},
				{"id":"7e0e4f3c-0000-4000-8000-000000000001"},
				{"javascript":true},
				"""));
		assertThat(restored.made()).containsEntry("events", 1);
		assertThat(restored.refusals()).extracting(Restored.Refused::what)
			.containsExactly("events no", "events 7e0e4f3c-0000-4000-8000-000000000001", "events without a name");
	}

	@Test
	void linksThatRunCodeStayOutside() throws IOException {
		talk("On graphs").with(MaterialKind.SLIDES, "https://example.org/slides", null).published(this.editorial);
		String bad = json().replace("https://example.org/slides", "javascript:alert(1)");
		empty();
		assertThat(read(bad).refusals()).extracting(Restored.Refused::why)
			.containsExactly("Its \"url\" is no address of the web.");
	}

	@Test
	void hostileDocumentsEndWithAClearMessage() throws IOException {
		assertThatIllegalArgumentException().isThrownBy(() -> read("{\"format\":\"lectern/9\"}"));
		assertThat(read("{\"format\":\"lectern/1\",\"events\":" + "[".repeat(100_000)).refusedCount()).isEqualTo(1);
		assertThat(read("{\"format\":\"lectern/1\",\"events\":[{\"id\":1}, {").refusedCount()).isEqualTo(2);
		assertThat(read("{\"format\":\"lectern/1\",\"accounts\":[{}]}").refusals()).extracting(Restored.Refused::why)
			.containsExactly("This version does not know such a section.");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read("{\"format\":\"lectern/1\",\"events\":[],\"venues\":[]}"));
	}

	private static final Restore.Going GOING = new Restore.Going() {
		@Override
		public void reached(double share, int things) {
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	private void aProgramme() {
		this.directory.create(new SpeakerDetails("Ada Byron", null, "AY-da", "https://example.org/ada", null,
				"Wrote the *first* program.", null));
		Event event = talk("On graphs 图论 \"quoted\"").by("Ada Byron", "London")
			.in("Colloquium")
			.about("Graphs")
			.with(MaterialKind.SLIDES, "https://example.org/s", LocalDate.of(2026, 12, 1))
			.published(this.editorial);
		event = this.editorial.readdress(event.publicId(), event.version(), "graphs");
		this.editorial.saveDraft(event.publicId(), event.version(), talk("On finite graphs").details());
		Event other = talk("On groups").by("A. Byron", null).published(this.editorial);
		this.directory.mergeSpeakers("a-byron", "ada-byron");
		this.editorial.cancel(other.publicId(), this.editorial(other), "Snow");
		talk("On rings").draft(this.editorial);
		Event gone = talk("On fields").published(this.editorial);
		this.editorial.delete(gone.publicId(), gone.version());
	}

	private long editorial(Event event) {
		Map<String, Object> row = this.jdbc.queryForMap("select version from event where public_id = ?",
				event.publicId());
		return ((Number) row.values().iterator().next()).longValue();
	}

	private String json() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.json(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private Restored read(String json) throws IOException {
		return this.restore.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), json.length(), false,
				GOING);
	}

	private void empty() {
		List.of("pending_draft", "alias", "event_topic", "material", "appearance", "talk", "event", "series", "speaker",
				"venue", "topic")
			.forEach((table) -> this.jdbc.update("delete from " + table));
	}

}
