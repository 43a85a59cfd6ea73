package org.lectern.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.Statements;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Copies;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Recount;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class GrowthTests {

	/**
	 * How many queries each page may ask; a list that offers its calendar counts what
	 * that holds.
	 */
	private static final Map<String, Integer> PAGES = Map.ofEntries(Map.entry("/", 4), Map.entry("/?kind=lecture", 4),
			Map.entry("/lectures", 4), Map.entry("/archive", 3), Map.entry("/archive/2026", 3),
			Map.entry("/archive?series=logic", 3), Map.entry("/calendar/2026-11", 4), Map.entry("/series", 1),
			Map.entry("/series/logic", 4), Map.entry("/speakers", 1), Map.entry("/speakers/ada-byron", 4),
			Map.entry("/topics", 1), Map.entry("/topics/logic", 4), Map.entry("/venues", 1),
			Map.entry("/venues/lockett-hall-285", 4), Map.entry("/events/growth", 4));

	private static final List<String> MORE = List.of("/?series=logic", "/?topic=logic", "/archive?kind=lecture",
			"/archive?speaker=ada-byron", "/changes", "/events.atom", "/lectures.json", "/events.atom?topic=logic",
			"/events.atom?series=logic", "/events.atom?venue=lockett-hall-285", "/topics/logic.atom",
			"/series/logic.json", "/speakers/ada-byron.atom", "/venues/lockett-hall-285.atom", "/api/v1/events",
			"/api/v1/events?series=logic", "/api/v1/talks", "/api/v1/speakers");

	private static final List<String> DESK = List.of("/admin", "/admin/events", "/admin/events?state=UPCOMING",
			"/admin/events?state=DRAFTS", "/admin/events?state=INCOMPLETE", "/admin/events?state=BIN",
			"/admin/events?state=PUBLISHED", "/admin/events?kind=LECTURE", "/admin/speakers", "/admin/series",
			"/admin/venues", "/admin/topics");

	private static final Place SMALL_HALL = new Place(Pick.named("Small Hall"), null, false, null, null,
			JoinAccess.AFTER_REGISTRATION);

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Catalog catalog;

	@Autowired
	Recount recount;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Statements statements;

	@Test
	void aPageAsksAsOftenForTenThousandEventsAsForTwoHundred() {
		Event event = lecture();
		assertThat(askedAround(event, 100)).isEqualTo(PAGES);
		jdbc.update("delete from event where slug <> 'growth'");
		assertThat(askedAround(event, 5_000)).isEqualTo(PAGES);
	}

	/**
	 * H2 chooses its indexes by how many different values it finds in each column. A list
	 * of forty, its numbers and its choices are some hundreds of rows, and what a
	 * calendar holds is counted to a thousand.
	 */
	@Test
	@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void noPageReadsTenThousandEventsForFewOfThem() {
		copy(lecture(), 5_000);
		assertThat(readMuch(Stream.of(PAGES.keySet(), MORE).flatMap(Collection::stream), 2_500)).isEmpty();
	}

	/** Of what is asked for at once the one with the fewest events is gone through. */
	@Test
	@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void noPageReadsAWholeTopicForWhatOneSeriesHasOfIt() {
		talk("Small").in("Algebra").at(SMALL_HALL).about("Logic").published(editorial);
		copy(lecture(), 5_000);
		assertThat(readMuch(Stream.of("/?topic=logic&series=algebra", "/archive?topic=logic&series=algebra",
				"/?topic=logic&venue=small-hall", "/events.atom?topic=logic&series=algebra",
				"/?topic=logic&language=en&series=algebra", "/?language=en&venue=small-hall"), 500))
			.isEmpty();
	}

	/** Of thousands one has a recording and slides. */
	@Test
	@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void noPageReadsTheArchiveForTheOneEventThatWasRecorded() {
		talk("Recorded").on("2026-10-01")
			.with(MaterialKind.RECORDING, "https://video.example/1", null)
			.with(MaterialKind.SLIDES, "https://slides.example/1", null)
			.published(editorial);
		copy(lecture(), 5_000);
		assertThat(readMuch(
				Stream.of("/archive?recording=true", "/archive?slides=true", "/archive?recording=true&kind=colloquium",
						"/archive?slides=true&language=en", "/archive/2026?recording=true",
						"/archive?recording=true&attendance=in_person", "/api/v1/talks?recording=true"),
				500))
			.isEmpty();
	}

	/** As between terms: along the latest changes all of the archive would be read. */
	@Test
	@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void noFeedReadsTheArchiveForTheOneEventThatIsToCome() {
		new Copies(jdbc).onDaysBefore(lecture(), 5_000);
		recount.everything();
		jdbc.execute("analyze");
		assertThat(readMuch(MORE.stream().filter((page) -> page.startsWith("/events.atom")), 500)).isEmpty();
	}

	/**
	 * What is incomplete is sought among the five thousand that are to come, in an index.
	 */
	@Test
	@WithMockUser(roles = "ADMINISTRATOR")
	@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void noPageOfTheDeskReadsTheArchive() {
		copy(lecture(), 5_000);
		assertThat(readMuch(DESK.stream(), 6_000)).isEmpty();
	}

	private Map<String, Long> readMuch(Stream<String> pages, long bound) {
		Map<String, Long> read = new TreeMap<>();
		pages.forEach((page) -> read.put(page, statements.mostRead(jdbc, () -> open(page))));
		read.values().removeIf((rows) -> rows < bound);
		return read;
	}

	private Event lecture() {
		return talk("Growth").kind(EventKind.LECTURE)
			.by("Ada Byron", "London")
			.in("Logic")
			.about("Logic")
			.published(editorial);
	}

	@Test
	void feedsAskTwiceForAnyNumberOfEvents() {
		Event event = talk("Growth").by("Ada Byron", "London").in("Logic").about("Logic").published(editorial);
		new Copies(jdbc).onDaysAfter(event, 1_000);
		for (Filter filter : List.of(Filter.NONE, Filter.topic("logic"), Filter.series("logic"))) {
			assertThat(statements
				.during(() -> assertThat(catalog.records(Reader.ANYONE, filter, Span.CURRENT, null, 1_000).items())
					.isNotEmpty()))
				.hasSize(2);
		}
	}

	/** Few that are to come are all sorted, many are found along their changes. */
	@ParameterizedTest
	@ValueSource(ints = { 29, 2_100 })
	void theLatestGoOnFromPageToPage(int days) {
		new Copies(jdbc).onDaysAfter(lecture(), days);
		jdbc.update("update event set updated_at = created_at - interval '1' second * mod(id * 7919, 1000)");
		recount.everything();
		List<EventRecord> found = new ArrayList<>();
		Cursor cursor = null;
		for (int page = 0; page < 3; page++) {
			Slice<EventRecord> slice = catalog.latest(Reader.ANYONE, Filter.topic("logic"), Span.CURRENT, cursor, 10);
			found.addAll(slice.items());
			cursor = slice.next();
		}
		assertThat(found).extracting(EventRecord::slug)
			.isEqualTo(jdbc.queryForList("select slug from event order by updated_at desc, id desc limit 30",
					String.class));
	}

	/** So many, which the database knows about, as it does after an import. */
	private void copy(Event event, int days) {
		Copies copies = new Copies(jdbc);
		copies.onDaysAfter(event, days);
		copies.onDaysBefore(event, days);
		recount.everything();
		jdbc.execute("analyze");
	}

	private Map<String, Integer> askedAround(Event event, int days) {
		copy(event, days);
		return PAGES.keySet().stream().collect(Collectors.toMap((page) -> page, this::asked));
	}

	private int asked(String page) {
		return statements.during(() -> open(page)).size();
	}

	private void open(String page) {
		assertThat(site.get().uri(page)).as(page).hasStatusOk();
	}

}
