package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When events of a calendar are. */
class IcalSpanTests {

	@Test
	void aWallTimeKeepsItsZone() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART;TZID=Europe/Berlin:20260701T160000",
				"DTEND;TZID=Europe/Berlin:20260701T173000"), "2026-07-01 16:00 Europe/Berlin", "null 17:30");
	}

	@Test
	void timesInUtcAreShownInTheCalendarsOrTheImportsZone() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T160000Z"), "2026-07-01 11:00 America/Chicago",
				"null null");
		assertWhen(Harvested.calendar("X-WR-TIMEZONE:Europe/London", "BEGIN:VEVENT", "SUMMARY:K",
				"DTSTART:20260701T160000Z", "END:VEVENT"), "2026-07-01 17:00 Europe/London", "null null");
	}

	@Test
	void floatingTimesHaveNoZoneUnlessTheCalendarHasOne() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T160000"), "2026-07-01 16:00 null", "null null");
		assertWhen(Harvested.calendar("BEGIN:VEVENT", "SUMMARY:K", "DTSTART:20260701T160000", "END:VEVENT",
				"X-WR-TIMEZONE:Europe/London"), "2026-07-01 16:00 Europe/London", "null null");
	}

	@Test
	void theEndOfAnAllDayEventIsExclusive() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260704"),
				"2026-07-01 null null", "2026-07-03 null");
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260702"),
				"2026-07-01 null null", "null null");
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART;VALUE=DATE:20260701", "DURATION:P2D"), "2026-07-01 null null",
				"2026-07-02 null");
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T000000", "DTEND:20260703T000000",
				"X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"), "2026-07-01 null null", "2026-07-02 null");
	}

	@Test
	void anEventMayEndOnAnotherDayOrInAnotherZone() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T220000", "DTEND:20260702T010000"),
				"2026-07-01 22:00 null", "2026-07-02 01:00");
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART;TZID=Europe/Berlin:20260701T160000",
				"DTEND;TZID=Europe/London:20260701T160000"), "2026-07-01 16:00 Europe/Berlin", "null 17:00");
	}

	@Test
	void timesMayLackSecondsOrHaveSeparators() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T1600", "DTEND:2026-07-01T16:55:00"),
				"2026-07-01 16:00 null", "null 16:55");
	}

	@Test
	void aDurationGivesTheEnd() {
		assertWhen(Harvested.event("SUMMARY:K", "DTSTART:20260701T160000", "DURATION:PT1H30M"), "2026-07-01 16:00 null",
				"null 17:30");
	}

	@Test
	void anEndBeforeTheStartIsLeftOutWithADoubt() {
		Harvested harvested = Harvested.event("SUMMARY:K", "DTSTART:20260701T160000", "DTEND:20260701T150000");
		assertWhen(harvested, "2026-07-01 16:00 null", "null null");
		assertThat(harvested.only().doubts())
			.containsExactly("It ends before it starts (2026-07-01 15:00); the end was left out.");
	}

	@Test
	void everyWindowsNameMeansAZone() {
		assertZone("W. Europe Standard Time", "Europe/Berlin");
		assertZone("GMT Standard Time", "Europe/London");
		assertZone("\"China Standard Time\"", "Asia/Shanghai");
		assertZone("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam");
		assertZone("(UTC-05:00) Eastern Time (US and Canada)", "America/New_York");
		assertZone("Central Time (US & Canada)", "America/Chicago");
	}

	@Test
	void aZonesNameIsFoundInItsDisguises() {
		assertZone("europe/berlin", "Europe/Berlin");
		assertZone("/mozilla.org/20070129_1/Europe/Berlin", "Europe/Berlin");
		assertZone("/freeassociation.sourceforge.net/Tzfile/America/New_York", "America/New_York");
		assertZone("US-Eastern", "US/Eastern");
		assertZone("America/New York", "America/New_York");
		assertZone("UTC-07:00", "Etc/GMT+7");
		assertZone("GMT+0100", "Etc/GMT-1");
		assertZone("GMT", "GMT");
		assertZone("EST", "America/New_York");
	}

	@Test
	void anUnknownZoneIsADoubtAndNeverUtc() {
		Harvested harvested = Harvested.event("SUMMARY:K", "DTSTART;TZID=Our Campus:20260701T160000");
		assertWhen(harvested, "2026-07-01 16:00 America/Chicago", "null null");
		assertThat(harvested.only().doubts())
			.containsExactly("Nobody knows the time zone \"Our Campus\"; the time was taken as America/Chicago.");
	}

	@Test
	void aZoneOfTheCalendarsOwnIsFoundByItsRules() {
		Harvested harvested = Harvested.calendar("BEGIN:VTIMEZONE", "TZID:Our Campus", "BEGIN:STANDARD",
				"DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
				"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000",
				"TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
				"END:VTIMEZONE", "BEGIN:VEVENT", "SUMMARY:K", "DTSTART;TZID=Our Campus:20260701T160000", "END:VEVENT");
		assertWhen(harvested, "2026-07-01 16:00 Europe/Berlin", "null null");
		assertThat(harvested.only().doubts())
			.containsExactly("The time zone \"Our Campus\" was taken for Europe/Berlin by its rules.");
	}

	@Test
	void aZoneOfTheCalendarsOwnMayNameItsPlace() {
		assertWhen(
				Harvested.calendar("BEGIN:VTIMEZONE", "TZID:1", "X-LIC-LOCATION:Asia/Tokyo", "END:VTIMEZONE",
						"BEGIN:VEVENT", "SUMMARY:K", "DTSTART;TZID=1:20260701T160000", "END:VEVENT"),
				"2026-07-01 16:00 Asia/Tokyo", "null null");
	}

	@Test
	void aZoneWithSummerTimeUnderTheNameOfGmtIsLondon() {
		assertWhen(
				Harvested.calendar("BEGIN:VTIMEZONE", "TZID:GMT", "BEGIN:STANDARD", "DTSTART:19961027T020000",
						"TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
						"END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:19810329T010000", "TZOFFSETFROM:+0000",
						"TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
						"BEGIN:VEVENT", "SUMMARY:K", "DTSTART;TZID=GMT:20260701T160000", "END:VEVENT"),
				"2026-07-01 16:00 Europe/London", "null null");
	}

	private static void assertZone(String name, String zone) {
		assertThat(Harvested.event("SUMMARY:K", "DTSTART;TZID=" + name + ":20260115T160000").only().zone()).as(name)
			.isEqualTo(ZoneId.of(zone));
	}

	private static void assertWhen(Harvested harvested, String start, String end) {
		Incoming event = harvested.only();
		LocalDate endDate = event.endDate();
		LocalTime endTime = event.endTime();
		assertThat(event.date() + " " + event.time() + " " + event.zone()).isEqualTo(start);
		assertThat(endDate + " " + endTime).isEqualTo(end);
	}

}
