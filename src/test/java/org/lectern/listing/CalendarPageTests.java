package org.lectern.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.When;
import org.lectern.ops.Command;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class CalendarPageTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void aMonthHasAllItsDays() {
		talk("Knots").on("2026-11-03").by("Ada Byron", "London").published(editorial);
		Document page = page("/calendar/2026-11");
		assertThat(page.select("h1").text()).isEqualTo("Events: November 2026");
		assertThat(page.select(".calendar > li")).hasSize(30);
		assertThat(page.select(".calendar > li").get(0).className()).contains("from-7");
		assertThat(page.select("#day-2026-11-03 .name").text()).isEqualTo("Tuesday, November 3");
		assertThat(page.select("#day-2026-11-03 li").text())
			.isEqualTo("2:00 – 3:00 pm Knots Ada Byron Lockett Hall, 285");
		assertThat(page.select(".calendar > [aria-current]").attr("id")).isEqualTo("day-2026-11-02");
	}

	@Test
	void aWeekHasSevenDaysAndSaysWhatOverlaps() {
		talk("Knots").on("2026-11-03T14:00").published(editorial);
		talk("Braids").on("2026-11-03T14:30").published(editorial);
		talk("Links").on("2026-11-03T15:00").published(editorial);
		Event off = talk("Rings").on("2026-11-03T14:30").published(editorial);
		editorial.cancel(off.publicId(), off.version(), null);
		Document page = page("/calendar/2026-W45");
		assertThat(page.select("h1").text()).isEqualTo("Events: Mon, Nov 2 – Sun, Nov 8, 2026");
		assertThat(page.select(".calendar > li")).hasSize(7);
		assertThat(page.select("li:has(> a:contains(Knots)) .others").text())
			.isEqualTo("Another event overlaps this one");
		assertThat(page.select("li:has(> a:contains(Braids)) .others").text())
			.isEqualTo("2 other events overlap this one");
		assertThat(page.select("li:has(> a:contains(Rings)) .others")).isEmpty();
	}

	@Test
	void monthsAndWeeksCanBeSubscribedTo() {
		assertThat(page("/calendar/2026-11?kind=lecture").select(".subscribe a[download]").attr("href"))
			.isEqualTo("/events.ics?kind=lecture");
		assertThat(page("/calendar/2026-W45").select(".subscribe a[download]").attr("href")).isEqualTo("/events.ics");
	}

	@Test
	void whatHasNoRoomIsFoundFurtherOn(@TempDir Path folder, @Autowired @Qualifier("import") Command importing)
			throws IOException {
		StringBuilder table = new StringBuilder("title,date,time,kind\n");
		for (int i = 0; i <= 500; i++) {
			table.append("Knots %d,2026-11-%d,14:00,seminar%n".formatted(i, (i < 500) ? 10 : 11));
		}
		Path file = Files.writeString(folder.resolve("knots.csv"), table);
		importing.run(List.of(file.toString(), "--publish"),
				new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		Document month = page("/calendar/2026-11?kind=seminar");
		assertThat(month.select(".calendar > li > ul > li")).hasSize(500);
		assertThat(month.select(".calendar > li").eachAttr("id")).endsWith("day-2026-11-11");
		assertThat(month.select(".count-line").text())
			.isEqualTo("There is more than one page can show. Go on from Wednesday, November 11");
		assertThat(month.select(".count-line a").attr("href")).isEqualTo("/calendar/2026-W46?kind=seminar");
		Document week = page("/calendar/2026-W46?kind=seminar");
		assertThat(week.select(".calendar > li > ul > li")).hasSize(500);
		String rest = week.select(".count-line a").attr("href");
		assertThat(page(rest).select("main").text()).contains("Knots 500").doesNotContain("Knots 499");
		assertThat(page("/calendar/2026-11?kind=lecture").select(".count-line")).isEmpty();
	}

	@Test
	void severalDaysAreMarkedEach() {
		talk("Workshop").at(new When(LocalDate.of(2026, 11, 3), null, LocalDate.of(2026, 11, 5), null, Programmes.ZONE))
			.published(editorial);
		talk("Exhibition")
			.at(new When(LocalDate.of(2026, 11, 4), LocalTime.of(9, 0), LocalDate.of(2026, 12, 30), null,
					Programmes.ZONE))
			.published(editorial);
		Document page = page("/calendar/2026-W45");
		assertThat(page.select("li:has(> ul a:contains(Workshop))").eachAttr("id")).containsExactly("day-2026-11-03",
				"day-2026-11-04", "day-2026-11-05");
		assertThat(page.select("li:has(> ul a:contains(Exhibition))").eachAttr("id")).containsExactly("day-2026-11-04");
	}

	@Test
	void eachWayKeepsWhatNarrowsTheList() {
		talk("Knots").on("2026-11-03").in("Topology").published(editorial);
		talk("Graphs").on("2026-11-03").in("Combinatorics").published(editorial);
		Document page = page("/calendar/2026-11?series=topology");
		assertThat(page.select(".calendar li li > a").eachText()).containsExactly("Knots");
		assertThat(page.select(".calendar-ways a").eachAttr("href")).containsExactly(
				"/calendar/2026-10?series=topology", "/calendar/2026-12?series=topology",
				"/calendar/2026-11?series=topology", "/calendar/2026-W45?series=topology");
		assertThat(page("/calendar/2026-11?series=algebra").select(".empty h2").text())
			.isEqualTo("Nothing in this month");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/calendar/2026-13", "/calendar/2026-00", "/calendar/2025-W53", "/calendar/2026-W00",
			"/calendar/2026-W54", "/calendar/x" })
	void aTimeThatIsNotThereIsNotFound(String address) {
		assertThat(site.get().uri(address)).hasStatus(404);
	}

	@Test
	void theLastWeekOfALongYearIsThere() {
		assertThat(page("/calendar/2026-W53").select("h1").text()).isEqualTo("Events: Mon, Dec 28 – Sun, Jan 3, 2027");
	}

	private Document page(String address) {
		return Shown.at(site, address);
	}

}
