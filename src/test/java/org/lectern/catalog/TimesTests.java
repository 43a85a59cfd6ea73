package org.lectern.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is Monday, 2 November 2026, in Chicago. */
@SiteTest
class TimesTests {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Autowired
	Times times;

	@Test
	void halfADayIsNamedOnce() {
		assertThat(line("2026-11-03", "14:00", "15:00")).isEqualTo("Tuesday, November 3 · 2:00 – 3:00 pm");
	}

	@Test
	void bothHalvesAreNamedWhereTheyDiffer() {
		assertThat(line("2026-11-03", "11:00", "12:30")).isEqualTo("Tuesday, November 3 · 11:00 am – 12:30 pm");
	}

	@Test
	void noEndIsMadeUp() {
		assertThat(line("2026-11-03", "09:00", null)).isEqualTo("Tuesday, November 3 · 9:00 am");
	}

	@Test
	void theYearIsToldWhereItIsNotThisOne() {
		assertThat(line("2021-11-03", "14:00", "15:00")).isEqualTo("Wednesday, November 3, 2021 · 2:00 – 3:00 pm");
	}

	@Test
	void wholeDaysHaveNoTime() {
		When one = new When(LocalDate.of(2026, 11, 3), null, null, null, CHICAGO);
		When three = new When(LocalDate.of(2026, 11, 3), null, LocalDate.of(2026, 11, 5), null, CHICAGO);
		assertThat(times.line(one)).isEqualTo("Tuesday, November 3");
		assertThat(times.line(three)).isEqualTo("Tuesday, November 3 – Thursday, November 5");
		assertThat(times.zone(one)).isNull();
	}

	@Test
	void severalDaysTellBothEnds() {
		When night = new When(LocalDate.of(2026, 11, 3), LocalTime.of(22, 0), LocalDate.of(2026, 11, 4),
				LocalTime.of(1, 0), CHICAGO);
		assertThat(plain(times.line(night)))
			.isEqualTo("Tuesday, November 3, 10:00 pm – Wednesday, November 4, 1:00 am");
	}

	@Test
	void theZoneIsThatOfTheDay() {
		assertThat(times.zone(when("2026-11-03", "14:00", null, CHICAGO))).isEqualTo("CST");
		assertThat(times.zone(when("2026-07-03", "14:00", null, CHICAGO))).isEqualTo("CDT");
	}

	@Test
	void aListNamesAZoneOnlyWhereItsClockDiffers() {
		assertThat(times.otherZone(when("2026-11-03", "14:00", null, CHICAGO))).isNull();
		assertThat(times.otherZone(when("2026-11-03", "14:00", null, ZoneId.of("America/Winnipeg")))).isNull();
		assertThat(times.otherZone(when("2026-11-03", "14:00", null, ZoneId.of("Europe/Berlin")))).isEqualTo("CET");
	}

	private String line(String date, String from, @Nullable String to) {
		return plain(times.line(when(date, from, to, CHICAGO)));
	}

	private static When when(String date, String from, @Nullable String to, ZoneId zone) {
		return When.on(LocalDate.parse(date), LocalTime.parse(from), (to != null) ? LocalTime.parse(to) : null, zone);
	}

	private static String plain(String words) {
		return words.replace('\u00a0', ' ');
	}

}
