package org.lectern.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.Statements;
import org.lectern.catalog.Copies;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What pages cost: queries, and bytes on their way. */
@SiteTest
class PageCostTests {

	private static final int BUDGET = 14 * 1024;

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Statements statements;

	@Test
	void noPageAsksMoreAsTheProgrammeGrows() {
		Map<String, Integer> ofAHundred = asked(programme("Few", 50));
		assertThat(ofAHundred).allSatisfy((page, queries) -> assertThat(queries).as(page).isLessThanOrEqualTo(12));
		assertThat(asked(programme("Many", 5_000))).isEqualTo(ofAHundred);
	}

	@Test
	void aLongListIsLightOnItsWay() throws IOException {
		for (int day = 0; day < 60; day++) {
			talk("Talk number " + day + " on a subject of some general interest")
				.on(LocalDate.of(2026, 11, 3).plusDays(day).toString())
				.by("Speaker Number " + day, "University of City " + day)
				.in("Colloquium of Department " + day % 7)
				.published(editorial);
		}
		assertThat(compressed(Shown.at(site, "/").outerHtml())).isLessThan(BUDGET);
	}

	private Event programme(String title, int days) {
		Event event = talk(title).by("Ada Byron", "London").in("Logic").about("Logic").published(editorial);
		Copies copies = new Copies(jdbc);
		copies.onDaysAfter(event, days);
		copies.onDaysBefore(event, days);
		return event;
	}

	private Map<String, Integer> asked(Event event) {
		Map<String, Integer> asked = new LinkedHashMap<>();
		for (String page : List.of("/", "/?q=ada", "/lectures", "/archive", "/archive/2026", "/series", "/series/logic",
				"/speakers", "/speakers/ada-byron", "/venues", "/venues/lockett-hall-285", "/topics", "/topics/logic",
				"/calendar/2026-11")) {
			asked.put(page, statements.during(() -> Shown.at(site, page)).size());
		}
		asked.put("event", statements.during(() -> Shown.at(site, "/events/" + event.slug())).size());
		return asked;
	}

	private static int compressed(String html) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(html.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
