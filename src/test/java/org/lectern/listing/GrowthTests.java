package org.lectern.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

@SiteTest
class GrowthTests {

	private static final List<String> PAGES = List.of("/", "/lectures", "/archive", "/archive/2026",
			"/archive?series=logic", "/calendar/2026-11", "/series", "/series/logic", "/speakers",
			"/speakers/ada-byron", "/topics", "/topics/logic", "/venues", "/venues/lockett-hall-285", "/events/growth");

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Statements statements;

	@Test
	void aPageAsksAsOftenForTenThousandEventsAsForTwoHundred() {
		Event event = talk("Growth").by("Ada Byron", "London").in("Logic").about("Logic").published(editorial);
		Map<String, Integer> forTwoHundred = askedAround(event, 100);
		jdbc.update("delete from event where slug <> 'growth'");
		assertThat(askedAround(event, 5_000)).isEqualTo(forTwoHundred);
	}

	private Map<String, Integer> askedAround(Event event, int days) {
		Copies copies = new Copies(jdbc);
		copies.onDaysAfter(event, days);
		copies.onDaysBefore(event, days);
		return PAGES.stream().collect(Collectors.toMap((page) -> page, this::asked));
	}

	private int asked(String page) {
		return statements.during(() -> assertThat(site.get().uri(page)).as(page).hasStatusOk()).size();
	}

}
