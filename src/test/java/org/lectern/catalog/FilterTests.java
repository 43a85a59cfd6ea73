package org.lectern.catalog;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an address says of a list. */
class FilterTests {

	@Test
	void whatIsWrittenIsReadAgain() {
		Map<String, String> said = Map.ofEntries(Map.entry("q", "Łukasz & co"), Map.entry("series", "colloquium"),
				Map.entry("topic", "learning"), Map.entry("venue", "lockett-hall"), Map.entry("speaker", "ada"),
				Map.entry("kind", "lecture"), Map.entry("language", "de"), Map.entry("attendance", "in-person"),
				Map.entry("lectures", "on"), Map.entry("slides", "on"), Map.entry("recording", "on"),
				Map.entry("from", "2026-02-01"), Map.entry("to", "2026-03-01"));
		assertThat(Filter.of(said).parameters()).isEqualTo(said);
	}

	@Test
	void aYearIsItsDays() {
		Filter filter = Filter.of(Map.of("year", "2024"));
		assertThat(filter.from()).isEqualTo(LocalDate.of(2024, 1, 1));
		assertThat(filter.to()).isEqualTo(LocalDate.of(2024, 12, 31));
		assertThat(filter.parameters()).isEqualTo(Map.of("year", "2024"));
	}

	@Test
	void whatMakesNoSenseIsNotSaid() {
		assertThat(Filter.of(Map.of("q", " \0 ", "series", "../x", "kind", "party", "language", "<b>", "attendance",
				"maybe", "from", "2026-02-30", "to", "soon", "year", "99999", "other", "x")))
			.isEqualTo(Filter.NONE);
	}

	@Test
	void oneFilterNarrowsAnother() {
		assertThat(Filter.series("colloquium").and(Filter.of(Map.of("q", "x"))))
			.isEqualTo(Filter.of(Map.of("q", "x", "series", "colloquium")));
	}

}
