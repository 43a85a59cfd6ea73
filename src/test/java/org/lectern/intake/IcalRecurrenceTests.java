package org.lectern.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.intake.Incoming.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class IcalRecurrenceTests {

	@Test
	void aWallTimeStaysThroughSummerTime() {
		Harvested harvested = Harvested.event("UID:s", "SUMMARY:Seminar", "DTSTART;TZID=Europe/Berlin:20261019T160000",
				"RRULE:FREQ=WEEKLY;COUNT=3");
		assertThat(starts(harvested)).containsExactly("2026-10-19 16:00", "2026-10-26 16:00", "2026-11-02 16:00");
		assertThat(harvested.events).extracting(Incoming::recurrenceId)
			.containsExactly("20261019T140000Z", "20261026T150000Z", "20261102T150000Z");
	}

	@Test
	void exceptedDatesAreLeftOutAndAddedOnesComeIn() {
		assertThat(starts(Harvested.event("SUMMARY:S", "DTSTART;TZID=Europe/Berlin:20261102T160000",
				"RRULE:FREQ=WEEKLY;UNTIL=20261123T235959Z", "EXDATE:20261109T150000Z", "EXDATE;VALUE=DATE:20261116",
				"RDATE;TZID=Europe/Berlin:20261118T100000")))
			.containsExactly("2026-11-02 16:00", "2026-11-18 10:00", "2026-11-23 16:00");
		assertThat(starts(Harvested.event("SUMMARY:S", "DTSTART:20261102T160000", "RRULE:FREQ=DAILY;COUNT=4",
				"EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2")))
			.containsExactly("2026-11-03 16:00", "2026-11-05 16:00");
	}

	@Test
	void untilIsInclusiveInTheEventsOwnTime() {
		assertThat(starts(Harvested.event("SUMMARY:S", "DTSTART;TZID=America/New_York:20260301T140000",
				"RRULE:FREQ=DAILY;UNTIL=20260303T140000")))
			.hasSize(3);
		assertThat(starts(Harvested.event("SUMMARY:S", "DTSTART;TZID=America/New_York:20260301T200000",
				"RRULE:FREQ=DAILY;UNTIL=20260303")))
			.hasSize(3);
	}

	@Test
	void anInstanceOfItsOwnReplacesTheOneOfTheRule() {
		Harvested harvested = Harvested.calendar("BEGIN:VEVENT", "UID:s", "SUMMARY:Seminar",
				"DTSTART;TZID=Europe/Berlin:20261102T160000", "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT", "BEGIN:VEVENT",
				"UID:s", "RECURRENCE-ID:20261109T150000Z", "DTSTART;TZID=Europe/Berlin:20261110T170000",
				"SUMMARY:On knots", "END:VEVENT", "BEGIN:VEVENT", "UID:s",
				"RECURRENCE-ID;TZID=Europe/Berlin:20261116T160000", "STATUS:CANCELLED", "END:VEVENT");
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("Seminar", "On knots", "Seminar");
		assertThat(starts(harvested)).containsExactly("2026-11-02 16:00", "2026-11-10 17:00", "2026-11-16 16:00");
		assertThat(harvested.events).extracting(Incoming::uid).containsOnly("s");
		assertThat(harvested.events).extracting(Incoming::recurrenceId)
			.containsExactly("20261102T150000Z", "20261109T150000Z", "20261116T150000Z");
		assertThat(harvested.events.get(2).standing()).isEqualTo(Standing.CANCELLED);
	}

	@Test
	void aChangeOfAllLaterDatesIsReported() {
		assertThat(Harvested
			.event("UID:s", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T150000Z", "DTSTART:20261110T170000Z",
					"SUMMARY:S")
			.only()
			.doubts()).containsExactly("It changes this and all later dates; only this date was changed.");
	}

	@Test
	void anEndlessRuleIsFollowedForFourHundredDays() {
		Harvested harvested = Harvested.event("SUMMARY:S", "DTSTART;VALUE=DATE:20261122", "RRULE:FREQ=DAILY");
		assertThat(harvested.events).hasSize(401);
		assertThat(harvested.events.get(0).doubts())
			.containsExactly("It recurs without an end; the dates until 2027-12-27 were taken.");
	}

	@Test
	void noEventHasMoreThanAThousandDates() {
		Harvested harvested = Harvested.event("SUMMARY:S", "DTSTART:20261122T100000",
				"RRULE:FREQ=MINUTELY;UNTIL=20991231T000000Z");
		assertThat(harvested.events).hasSize(IcalRecurrence.MOST);
		assertThat(harvested.events.get(0).doubts())
			.containsExactly("The recurrence rule on line 5 has more than 1000 dates; only the first 1000 were taken.");
	}

	@Test
	void anImpossibleRuleLeavesTheFirstDateAndADoubt() {
		for (String rule : List.of("RRULE", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYMONTH=13",
				"FREQ=DAILY;INTERVAL=2147483648", "FREQ=WEEKLY;UNTIL=soon", "RSCALE=CHINESE;FREQ=YEARLY")) {
			assertThat(Harvested.event("DTSTART:20261122T100000", "SUMMARY:S", "RRULE:" + rule).only().doubts())
				.containsExactly(
						"The recurrence rule on line 5 cannot be read (" + rule + "); only the first date was taken.");
		}
	}

	@Test
	void anEventWithoutAnyDateLeftIsRefused() {
		assertThat(Harvested.event("DTSTART:20261122T100000", "SUMMARY:S", "RRULE:FREQ=DAILY;COUNT=1",
				"EXDATE:20261122T100000").refusals)
			.containsExactly("2: S: It recurs, but every date of it is excepted.");
	}

	private static List<String> starts(Harvested harvested) {
		return harvested.events.stream().map((event) -> event.date() + " " + event.time()).toList();
	}

}
