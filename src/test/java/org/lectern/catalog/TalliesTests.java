package org.lectern.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Counts.Year;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.ZONE;
import static org.lectern.catalog.Programmes.talk;

/** The numbers that are kept are those that counting finds. */
@SiteTest
class TalliesTests {

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	Catalog catalog;

	@Autowired
	Programme programme;

	@Autowired
	Recount recount;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Test
	void everyVerbKeepsTheNumbersRight() {
		Event event = full("On engines").with(MaterialKind.SLIDES, "https://slides.example/2", null)
			.published(this.editorial);
		full("On notes").kind(EventKind.LECTURE)
			.with(MaterialKind.SLIDES, "https://slides.example/1", null)
			.with(MaterialKind.RECORDING, "https://video.example/1", LocalDate.of(2027, 1, 1))
			.published(this.editorial);
		full("A draft").draft(this.editorial);
		assertRight();
		event = this.editorial.cancel(event.publicId(), event.version(), null);
		event = this.editorial.postpone(event.publicId(), event.version(), null, null);
		assertRight();
		event = this.editorial.revise(event.publicId(), event.version(),
				talk("On other engines").by("Charles Babbage", null)
					.in("Machines")
					.about("Steam")
					.on("2025-04-02")
					.details());
		assertRight();
		event = this.editorial.delete(event.publicId(), event.version());
		assertRight();
		event = this.editorial.restore(event.publicId(), event.version());
		event = this.editorial.withdraw(event.publicId(), event.version());
		assertRight();
		event = this.editorial.publish(event.publicId(), event.version());
		this.editorial.duplicate(event.publicId());
		assertRight();
	}

	@Test
	void mergingCountsAnEventOfBothOnce() {
		full("On engines").by("A. Byron", null).about("Engine").published(this.editorial);
		talk("On notes").by("A. Byron", null).about("Engine").at(hall("Other Hall")).published(this.editorial);
		this.directory.mergeSpeakers("a-byron", "ada-byron");
		this.directory.mergeTopics("engine", "engines");
		this.directory.mergeVenues("other-hall", "lockett-hall-285");
		assertRight();
		assertThat(this.catalog.speakers(Reader.ANYONE, null, null, 10)).extracting(Counts.Named::events)
			.containsExactly(2L);
		assertThat(this.catalog.current(Reader.ANYONE, Filter.topic("engines"), null, 10).items()).hasSize(2);
		assertThat(this.catalog.current(Reader.ANYONE, Filter.speaker("ada-byron"), null, 10).items()).hasSize(2);
	}

	@Test
	void timeAloneMovesEventsIntoTheArchive() {
		full("First").on("2026-11-03").published(this.editorial);
		full("Second").on("2026-11-10").published(this.editorial);
		assertThat(upcoming()).containsExactly(2L, 2L, 2L, 2L);
		this.clock.setTo("2026-11-04T12:00");
		assertThat(upcoming()).containsExactly(1L, 1L, 1L, 1L);
		assertThat(this.catalog.years(Reader.ANYONE)).containsExactly(new Year(2026, 1));
		this.recount.catchUp();
		assertThat(upcoming()).containsExactly(1L, 1L, 1L, 1L);
		this.clock.setTo("2026-11-02T12:00");
		assertThat(upcoming()).containsExactly(2L, 2L, 2L, 2L);
		assertThat(this.catalog.years(Reader.ANYONE)).isEmpty();
		this.clock.setTo("2027-01-01T12:00");
		this.recount.catchUp();
		assertThat(upcoming()).containsExactly(0L, 0L, 0L, 0L);
		assertRight();
	}

	@Test
	void whatGoesOnForMonthsIsCurrentToTheEnd() {
		talk("Exhibition").at(new When(LocalDate.of(2026, 5, 1), null, LocalDate.of(2026, 11, 20), null, ZONE))
			.about("Art")
			.published(this.editorial);
		full("Talk").on("2026-11-03").published(this.editorial);
		assertThat(this.catalog.current(Reader.ANYONE, Filter.NONE, null, 10).items()).extracting(EventLine::title)
			.containsExactly("Exhibition", "Talk");
		assertThat(this.catalog.current(Reader.ANYONE, Filter.topic("art"), null, 10).items()).hasSize(1);
		assertThat(this.catalog.between(Reader.ANYONE, Filter.NONE, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31),
				10))
			.extracting(EventLine::title)
			.containsExactly("Exhibition");
		assertThat(this.catalog.comingChoices(Reader.ANYONE, Filter.NONE, YearMonth.of(2026, 11), 10).days())
			.isEqualTo(Map.of(LocalDate.of(2026, 11, 3), 1, LocalDate.of(2026, 11, 20), 1));
	}

	@Test
	void whatGoesOnForDaysIsCurrentToTheEnd() {
		LocalDate first = LocalDate.of(2026, 11, 10);
		List<Integer> lengths = List.of(1, 2, 3, 4, 6, 31, 32, 33, 41);
		for (int days : lengths) {
			talk("Takes " + days).at(new When(first, null, first.plusDays(days - 1L), null, ZONE))
				.about("Art")
				.published(this.editorial);
		}
		talk("Draft").at(new When(first, null, first.plusDays(60), null, ZONE)).draft(this.editorial);
		assertRight();
		for (int day = 0; day < 42; day++) {
			this.clock.setTo(first.plusDays(day) + "T12:00");
			int gone = day;
			List<String> on = lengths.stream().filter((days) -> days > gone).map((days) -> "Takes " + days).toList();
			assertThat(this.programme.events(Programme.State.UPCOMING, Filter.NONE, null, 20).items())
				.extracting(EventLine::title)
				.containsExactlyInAnyOrderElementsOf(Stream.concat(on.stream(), Stream.of("Draft")).toList());
			for (Filter filter : List.of(Filter.NONE, Filter.topic("art"))) {
				assertThat(this.catalog.current(Reader.ANYONE, filter, null, 20).items()).extracting(EventLine::title)
					.containsExactlyElementsOf(on);
				assertThat(this.catalog.countCurrent(Reader.ANYONE, filter)).isEqualTo(on.size());
			}
			assertThat(this.catalog.between(Reader.ANYONE, Filter.NONE, first.plusDays(day), first.plusDays(day), 20))
				.extracting(EventLine::title)
				.containsExactlyElementsOf(on);
		}
	}

	@Test
	void manyWritersNeitherBlockNorMiscount() throws Exception {
		talk("First").published(this.editorial);
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService writers = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> all = IntStream.range(0, 4).<Future<?>>mapToObj((writer) -> writers.submit(() -> {
				start.await();
				for (int i = 0; i < 10; i++) {
					talk("Talk " + writer + " " + i).by("Speaker " + writer, null).published(this.editorial);
				}
				return null;
			})).toList();
			start.countDown();
			for (Future<?> one : all) {
				one.get();
			}
		}
		finally {
			writers.shutdownNow();
		}
		assertRight();
		assertThat(this.catalog.countCurrent(Reader.ANYONE, Filter.NONE)).isEqualTo(41);
	}

	private static Programmes.Draft full(String title) {
		return talk(title).by("Ada Byron", "London").in("Logic").about("Engines").about("Notes");
	}

	private static EventDetails.Place hall(String name) {
		return new EventDetails.Place(Pick.named(name), null, false, null, null, JoinAccess.AFTER_REGISTRATION);
	}

	private List<Long> upcoming() {
		return List.of(this.catalog.countCurrent(Reader.ANYONE, Filter.NONE),
				this.catalog.series(Reader.ANYONE).get(0).upcoming(),
				this.catalog.countCurrent(Reader.ANYONE, Filter.topic("engines")),
				this.catalog.countCurrent(Reader.ANYONE, Filter.speaker("ada-byron")));
	}

	private void assertRight() {
		this.recount.catchUp();
		List<Map<String, Object>> kept = numbers();
		List<Map<String, Object>> entries = entries();
		this.recount.everything();
		assertThat(kept).isEqualTo(numbers());
		assertThat(entries).isEqualTo(entries());
	}

	private List<Map<String, Object>> numbers() {
		return this.jdbc.queryForList(
				"""
						select kind, thing, events, ahead from (select * from tally union all select * from ranked_tally) t where events > 0 order by kind, thing""");
	}

	private List<Map<String, Object>> entries() {
		return this.jdbc.queryForList(
				"""
						select kind, thing, starts_at, event_id, updated_at from listed_entry order by kind, thing, starts_at, event_id""");
	}

}
