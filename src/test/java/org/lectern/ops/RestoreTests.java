package org.lectern.ops;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of many batches, of which one is written while another is committed. */
@SiteTest
class RestoreTests {

	private static final int EVENTS = 900;

	@Autowired
	Restore restore;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void whatEventsNameIsMadeOnce() throws IOException {
		Restored restored = read((i) -> event(i, "Talk " + i, "talk-" + i, "Person " + i % 7));
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("events", EVENTS);
		assertThat(count("speaker where name like 'Person %'")).isEqualTo(7);
		assertThat(count("topic where name = 'Relays'")).isEqualTo(1);
		assertThat(count("appearance a join speaker s on s.id = a.speaker_id where s.name = 'Person 0'"))
			.isEqualTo(129);
	}

	@Test
	void whatIsCountedIsWhatIsThere() throws IOException {
		read((i) -> event(i, "Talk " + i, "talk-" + i, "Person " + i % 7));
		assertThat(this.jdbc.queryForObject("select events from tally where kind = 'ALL'", Long.class))
			.isEqualTo(count("event where listed"));
		assertThat(count("listed_entry where kind = 'SPEAKER'")).isEqualTo(EVENTS);
		assertThat(this.jdbc.queryForObject("select version from site_version", Long.class))
			.isEqualTo(this.jdbc.queryForObject("select max(version) from history_line", Long.class));
		assertThat(count("history_line where subject_kind = 'event'")).isEqualTo(EVENTS);
	}

	@Test
	void anEventThatComesAgainIsTheSame() throws IOException {
		Restored restored = read((i) -> event(i - i / 100 % 2 * 100, "Talk", "", "Ada Byron"));
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("events", 500);
		assertThat(restored.unchangedCount()).isEqualTo(400);
		assertThat(count("event")).isEqualTo(500);
	}

	@Test
	void twoEventsNeverShareAnAddress() throws IOException {
		Restored restored = read((i) -> event(i, "Talk " + i, "talk-" + i % 100, "Ada Byron"));
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("events", EVENTS);
		assertThat(this.jdbc.queryForObject("select count(distinct slug) from event", Long.class)).isEqualTo(EVENTS);
	}

	@Test
	void whatComesBehindTheEventsFindsTheLastOfThem() throws IOException {
		String sources = IntStream.range(EVENTS - 5, EVENTS)
			.mapToObj((i) -> """
					{"event":"%s","source":"elsewhere","key":"%d@x","offered":"{}"}""".formatted(id(i), i))
			.collect(Collectors.joining(",\n"));
		Restored restored = read(false, document((i) -> event(i, "Talk " + i, "talk-" + i, "Ada Byron"))
			.replaceFirst("]}$", "],\"sources\":[" + sources + "]}"));
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("sources", 5);
		assertThat(count("origin")).isEqualTo(5);
	}

	@Test
	void aDryRunKeepsNothing() throws IOException {
		Restored restored = read(true, document((i) -> event(i, "Talk " + i, "talk-" + i, "Person " + i % 7)));
		assertThat(restored.refusals()).isEmpty();
		assertThat(restored.made()).containsEntry("events", EVENTS);
		assertThat(count("event")).isZero();
		assertThat(count("speaker")).isZero();
	}

	@Test
	void whatCannotGoInIsNamedAndTheOthersGoIn() throws IOException {
		Restored restored = read((i) -> event(i, "Talk " + i, (i % 300 == 150) ? "x".repeat(3000) : "", "Ada Byron"));
		assertThat(restored.refusals()).hasSize(3).allMatch((refused) -> refused.what().equals("events"));
		assertThat(count("event")).isEqualTo(EVENTS - 3);
	}

	private static String event(int number, String title, String slug, String speaker) {
		String address = !slug.isEmpty() ? "\"slug\":\"" + slug + "\"," : "";
		return """
				{"id":"%s",%s"slugFromTitle":true,"status":"%s","standing":"AS_PLANNED",
				"createdAt":"2013-03-13T09:00:00Z","updatedAt":"2013-03-13T09:00:00Z",
				"publishedAt":"2013-03-13T09:00:00Z","details":{"kind":"SEMINAR",
				"when":{"date":"2013-04-22","time":"17:00:00","endTime":"18:00:00","zone":"America/Chicago"},
				"place":{"online":false,"joinAccess":"NEAR_THE_START"},"registration":{"required":false},
				"talks":[{"title":"%s","appearances":[{"speaker":{"name":"%s"},"role":"SPEAKER"}],"materials":[]}],
				"topics":[{"name":"Relays"}],"access":{}}}""".formatted(id(number), address,
				!slug.isEmpty() ? "PUBLISHED" : "DRAFT", title, speaker);
	}

	private static UUID id(int number) {
		return new UUID(0x4000L, number);
	}

	private static String document(IntFunction<String> event) {
		return IntStream.range(0, EVENTS)
			.mapToObj(event)
			.collect(Collectors.joining(",\n", "{\"format\":\"lectern/1\",\"events\":[\n", "]}"));
	}

	private Restored read(IntFunction<String> event) throws IOException {
		return read(false, document(event));
	}

	private Restored read(boolean dryRun, String json) throws IOException {
		return this.restore.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), json.length(), dryRun,
				new Restore.Going() {
					@Override
					public void reached(double share, int things) {
						assertThat(share).isBetween(0.0, 1.0);
					}

					@Override
					public boolean isCancelled() {
						return false;
					}
				});
	}

	private long count(String what) {
		return Objects.requireNonNull(this.jdbc.queryForObject("select count(*) from " + what, Long.class));
	}

}
