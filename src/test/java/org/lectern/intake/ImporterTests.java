package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.State;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Imports.calendar;
import static org.lectern.intake.Imports.drafts;
import static org.lectern.intake.Imports.dryRun;
import static org.lectern.intake.Imports.event;
import static org.lectern.intake.Imports.published;

@SiteTest
class ImporterTests {

	@Autowired
	Importer importer;

	@Autowired
	Batches batches;

	@Autowired
	Programme programme;

	@Autowired
	Editorial editorial;

	@Autowired
	History history;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void theSameFileAgainWritesNothing() {
		Upload file = calendar(event("a@x", 3, "On graphs", "LOCATION:Lockett Hall 285"),
				event("b@x", 4, "On groups", "STATUS:CANCELLED"));
		assertThat(counts(run(drafts(), file))).isEqualTo("2 new, 0 changed, 0 unchanged, 0 refused, 0 vanished");
		long version = this.history.siteVersion();
		assertThat(counts(run(drafts(), file))).isEqualTo("0 new, 0 changed, 2 unchanged, 0 refused, 0 vanished");
		assertThat(this.history.siteVersion()).isEqualTo(version);
		assertThat(titles(State.DRAFTS)).containsExactlyInAnyOrder("On graphs", "On groups");
	}

	@Test
	void aNewerFileChangesWhatItOwnsAndKeepsWhatAnEditorChanged() {
		run(published(), calendar(event("a@x", 3, "On graphs", "LOCATION:Lockett Hall 285")));
		Event event = only();
		EventDetails edited = this.programme.event(event.publicId()).details();
		this.editorial.revise(event.publicId(), event.version(),
				edited.at(When.on(LocalDate.of(2026, 11, 3), LocalTime.of(16, 0), LocalTime.of(17, 0), Imports.ZONE)));
		Report report = run(published(), calendar(event("a@x", 5, "On finite graphs", "LOCATION:Room 9")));
		assertThat(counts(report)).isEqualTo("0 new, 1 changed, 0 unchanged, 0 refused, 0 vanished");
		assertThat(report.files().get(0).kept()).containsExactly("“On finite graphs”, 2026-11-05: time");
		EventDetails now = this.programme.event(event.publicId()).details();
		assertThat(now.talks().get(0).title()).isEqualTo("On finite graphs");
		assertThat(now.place().venue()).extracting("name").isEqualTo("Room 9");
		assertThat(now.when().time()).isEqualTo("16:00");
		run(published(), calendar(event("a@x", 6, "On finite graphs", "LOCATION:Room 9")));
		assertThat(this.programme.event(event.publicId()).details().when().time()).isEqualTo("16:00");
	}

	/** H2 tells nobody what it knows. */
	@Test
	@EnabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
	void theDatabaseKnowsOfManyThatCameIn() {
		run(drafts(),
				calendar(IntStream.range(0, 1000)
					.mapToObj((number) -> event(number + "@x", 1 + number % 28, "On graphs"))
					.toArray(String[]::new)));
		assertThat(this.jdbc.queryForObject("select reltuples from pg_class where relname = 'event'", Integer.class))
			.isGreaterThanOrEqualTo(1000);
	}

	@Test
	void anImportLeavesOneLineForEachEvent() {
		run(published(), calendar(event("a@x", 3, "On graphs")));
		run(published(), calendar(event("a@x", 4, "On graphs")));
		run(published(), calendar(event("a@x", 4, "On graphs", "STATUS:CANCELLED")));
		assertThat(this.history.of(only().publicId(), 9)).extracting(Line::verb)
			.containsExactly("CANCELLED", "MOVED", "PUBLISHED");
		assertThat(only().standing()).isEqualTo(Standing.CANCELLED);
	}

	@Test
	void whatVanishedIsReportedAndStays() {
		run(drafts(), calendar(event("a@x", 3, "On graphs"), event("b@x", 4, "On groups")));
		Report report = run(drafts(), calendar(event("a@x", 3, "On graphs")));
		assertThat(report.files().get(0).missing()).containsExactly("“On groups”, 2026-11-04");
		assertThat(titles(State.DRAFTS)).hasSize(2);
	}

	@Test
	void whatIsInTheBinStaysThere() {
		run(drafts(), calendar(event("a@x", 3, "On graphs")));
		this.editorial.delete(only().publicId(), only().version());
		assertThat(counts(run(drafts(), calendar(event("a@x", 3, "On other graphs")))))
			.isEqualTo("0 new, 0 changed, 1 unchanged, 0 refused, 0 vanished");
		assertThat(titles(State.ALL)).isEmpty();
	}

	@Test
	void draftsOfAnImportArePublishedLaterButNotThoseThatWereWithdrawn() {
		Upload file = calendar(event("a@x", 3, "On graphs"), event("b@x", 4, "On groups"));
		run(drafts(), file);
		assertThat(run(published(), file).changed()).isEqualTo(2);
		Event event = only();
		this.editorial.withdraw(event.publicId(), event.version());
		assertThat(run(published(), file).changed()).isZero();
		assertThat(titles(State.PUBLISHED)).hasSize(1);
	}

	@Test
	void aDryRunTellsTheSameAndKeepsNothing() {
		Upload file = calendar(event("a@x", 3, "On graphs"), event("b@x", 4, "On groups"));
		long version = this.history.siteVersion();
		assertThat(counts(run(dryRun(), file))).isEqualTo("2 new, 0 changed, 0 unchanged, 0 refused, 0 vanished");
		assertThat(titles(State.ALL)).isEmpty();
		assertThat(this.history.siteVersion()).isEqualTo(version);
	}

	@Test
	void oneBrokenItemDoesNotHoldUpTheRest() {
		Report report = run(drafts(),
				calendar(event("a@x", 3, "On graphs"), event("b@x", 4, "x".repeat(501)), event("c@x", 5, "On groups")));
		assertThat(counts(report)).isEqualTo("2 new, 0 changed, 0 unchanged, 1 refused, 0 vanished");
		assertThat(report.files().get(0).refusals().get(0).why())
			.isEqualTo("The title has 501 characters; at most 500 fit: shorten it.");
		assertThat(report.files().get(0).refusals().get(0).line()).isEqualTo(9);
	}

	@Test
	void aLinkThatLeadsNowhereIsLeftOutAndTold() {
		FileImport file = new FileImport(this.batches, "feed", drafts(), new Identity(), (item) -> {
		}, new Pace(Imports.SILENT, 1));
		file.event(new Incoming(7, "a@x", null, null, LocalDate.of(2026, 11, 3), null, null, null, "On graphs",
				List.of(), null, null, "zoom meeting 12", null, null, null, List.of(), Incoming.Standing.AS_PLANNED,
				null, "https://example.org/a|b%20c/#/#d", List.of(), List.of()));
		Tally tally = file.finish();
		assertThat(tally.remarks)
			.containsExactly("Line 7: The link zoom meeting 12 is no address of the web and was left out.");
		EventDetails details = this.programme.event(only().publicId()).details();
		assertThat(details.place().joinUrl()).isNull();
		assertThat(details.talks().get(0).materials()).extracting("url")
			.containsExactly("https://example.org/a%7Cb%20c/#/%23d");
	}

	@Test
	void aCancelledImportLeavesWholeEventsOnly() {
		String[] events = IntStream.range(0, 400)
			.mapToObj((i) -> event("a" + i + "@x", 3, "Talk " + i))
			.toArray(String[]::new);
		Report report = this.importer.run(List.of(calendar(events)), drafts(), Imports.progress(100));
		assertThat(report.cancelled()).isTrue();
		assertThat(report.made()).isEqualTo(100);
		assertThat(this.programme.count(State.DRAFTS, Filter.NONE)).isEqualTo(100);
		assertThat(counts(run(drafts(), calendar(events))))
			.isEqualTo("300 new, 0 changed, 100 unchanged, 0 refused, 0 vanished");
	}

	@Test
	void ourOwnEventsComeBackAsThemselves() {
		Event event = this.editorial.create(EventDetails.of(EventKind.SEMINAR,
				When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), null, Imports.ZONE)));
		assertThat(counts(run(drafts(), calendar(event(event.publicId() + "@lectern.example", 3, "Something")))))
			.isEqualTo("0 new, 0 changed, 1 unchanged, 0 refused, 0 vanished");
	}

	@Test
	void twoItemsWithOneUidAreTwoEvents() {
		Upload file = calendar(event("a@x", 3, "On graphs"), event("a@x", 4, "On groups"),
				event("a@x", 4, "On groups"));
		run(drafts(), file);
		assertThat(counts(run(drafts(), file))).contains("0 new, 0 changed");
	}

	@Test
	void oneCalendarUnderTwoNamesIsOneProgramme() {
		Upload first = calendar(event("a-rather-long-uid@x", 3, "On graphs"));
		run(drafts(), first);
		run(drafts(), Imports.file("talks (1).ics", """
				BEGIN:VCALENDAR
				%sEND:VCALENDAR
				""".formatted(event("a-rather-long-uid@x", 3, "On finite graphs"))));
		assertThat(titles(State.ALL)).containsExactly("On finite graphs");
		assertThat(run(drafts(), first).changed()).isZero();
	}

	private Report run(Order order, Upload file) {
		return this.importer.run(List.of(file), order, Imports.SILENT);
	}

	private Event only() {
		EventLine line = this.programme.events(State.ALL, Filter.NONE, null, 1).items().get(0);
		return this.programme.find(line.publicId()).orElseThrow();
	}

	private List<String> titles(State state) {
		return this.programme.events(state, Filter.NONE, null, 50)
			.items()
			.stream()
			.map((line) -> String.valueOf(line.title()))
			.toList();
	}

	private static String counts(Report report) {
		return "%d new, %d changed, %d unchanged, %d refused, %d vanished".formatted(report.made(), report.changed(),
				report.unchanged(), report.refused(), report.vanished());
	}

}
