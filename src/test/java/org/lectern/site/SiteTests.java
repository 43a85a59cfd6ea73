package org.lectern.site;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.lectern.MovableClock;
import org.lectern.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class SiteTests {

	@Autowired
	Site site;

	@Autowired
	MovableClock clock;

	@Test
	void configurationGivesTheFirstValues() {
		assertThat(site.name()).isEqualTo("Colloquia & Lectures");
		assertThat(site.zone()).isEqualTo(ZoneId.of("America/Chicago"));
	}

	@Test
	void theDayEndsAtMidnightInTheSitesZone() {
		clock.setTo("2026-11-02T23:59");
		assertThat(site.today()).isEqualTo(LocalDate.of(2026, 11, 2));
		clock.setTo("2026-11-03T00:00");
		assertThat(site.today()).isEqualTo(LocalDate.of(2026, 11, 3));
	}

}
