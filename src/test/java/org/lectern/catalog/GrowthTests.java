package org.lectern.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class GrowthTests {

	private static final int PAGE = 40;

	@Autowired
	Catalog catalog;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Statements statements;

	@Test
	void whatTheCatalogAsksDoesNotGrowWithTheProgramme() {
		Map<String, Integer> ofAHundred = asked(programme("Few", 50));
		assertThat(ofAHundred).isEqualTo(Map.of("current", 2, "archive", 2, "series", 2, "speaker", 2, "event", 10));
		Map<String, Integer> ofTenThousand = asked(programme("Many", 5_000));
		assertThat(catalog.countArchive(Reader.ANYONE, Filter.NONE)).isEqualTo(49 + 4_999);
		assertThat(ofTenThousand).isEqualTo(ofAHundred);
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
		asked.put("current", count(() -> catalog.current(Reader.ANYONE, Filter.NONE, null, PAGE)));
		asked.put("archive", count(() -> catalog.archive(Reader.ANYONE, Filter.NONE, null, PAGE)));
		asked.put("series", count(() -> catalog.current(Reader.ANYONE, Filter.series("logic"), null, PAGE)));
		asked.put("speaker", count(() -> catalog.current(Reader.ANYONE, Filter.speaker("ada-byron"), null, PAGE)));
		String slug = Objects.requireNonNull(event.slug());
		asked.put("event", count(() -> catalog.event(Reader.ANYONE, slug)));
		return asked;
	}

	private int count(Runnable work) {
		return statements.during(work).size();
	}

}
