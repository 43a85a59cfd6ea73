package org.lectern.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.EventDetails.Registration;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class NextTurnTests {

	@Autowired
	NextTurn next;

	@Autowired
	Editorial editorial;

	@Test
	void anEventOpensItsLinkBeginsAndEnds() {
		talk("One").on("2026-11-03").published(editorial);
		talk("Nobody knows of it").on("2026-11-02").draft(editorial);
		assertThat(turns("2026-11-02T16:00:00Z")).containsExactly("2026-11-03T19:30:00Z", "2026-11-03T20:00:00Z",
				"2026-11-03T21:00:00Z");
	}

	@Test
	void daysEndWhereTheyBegan() {
		talk("All day").at(When.on(LocalDate.of(2026, 10, 25), null, null, ZoneId.of("Europe/Berlin")))
			.published(editorial);
		assertThat(turns("2026-10-24T00:00:00Z")).containsExactly("2026-10-24T21:30:00Z", "2026-10-24T22:00:00Z",
				"2026-10-25T23:00:00Z");
	}

	@Test
	void registrationClosesInTheZoneOfTheEvent() {
		talk("One").on("2026-11-20")
			.registration(new Registration("https://a.example", true, null, LocalDate.of(2026, 11, 1), null))
			.published(editorial);
		talk("Two").at(When.on(LocalDate.of(2026, 11, 20), LocalTime.NOON, null, ZoneId.of("Asia/Kathmandu")))
			.registration(
					new Registration("https://a.example", true, null, LocalDate.of(2026, 11, 2), LocalTime.of(9, 0)))
			.published(editorial);
		assertThat(next.after(Instant.parse("2026-11-01T05:00:00Z"))).isEqualTo("2026-11-02T03:15:00Z");
		assertThat(next.after(Instant.parse("2026-11-02T03:15:00Z"))).isEqualTo("2026-11-02T06:00:00Z");
	}

	@Test
	void whatHasNoDateNeverTurns() {
		talk("Some day").at(When.someDay(Programmes.ZONE)).draft(editorial);
		assertThat(next.after(Instant.parse("2026-11-02T03:15:00Z"))).isEqualTo(Instant.MAX);
	}

	private List<String> turns(String from) {
		List<String> turns = new ArrayList<>();
		for (Instant at = next.after(Instant.parse(from)); at.isBefore(When.SOME_DAY); at = next.after(at)) {
			turns.add(at.toString());
		}
		return turns;
	}

}
