package org.lectern.calendars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What another library makes of our zones is what java.time knows. */
class TimeZoneWriterTests {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

	private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

	@Test
	void aZoneWithARuleIsWrittenAsItsRule() {
		assertThat(written(ZoneId.of("America/Chicago"), FROM)).isEqualTo("""
				BEGIN:VTIMEZONE
				TZID:America/Chicago
				BEGIN:DAYLIGHT
				DTSTART:20250309T020000
				TZOFFSETFROM:-0600
				TZOFFSETTO:-0500
				TZNAME:CDT
				RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
				END:DAYLIGHT
				BEGIN:STANDARD
				DTSTART:20251102T020000
				TZOFFSETFROM:-0500
				TZOFFSETTO:-0600
				TZNAME:CST
				RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
				END:STANDARD
				END:VTIMEZONE
				""");
	}

	@Test
	void aZoneWithoutSummerTimeHasOneObservance() {
		assertThat(written(ZoneId.of("Etc/GMT+5"), FROM)).isEqualTo("""
				BEGIN:VTIMEZONE
				TZID:Etc/GMT+5
				BEGIN:STANDARD
				DTSTART:19700101T000000
				TZOFFSETFROM:-0500
				TZOFFSETTO:-0500
				TZNAME:GMT-05:00
				END:STANDARD
				END:VTIMEZONE
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "America/Chicago", "Europe/Berlin", "Europe/London", "Europe/Dublin", "America/Sao_Paulo",
			"America/Santiago", "America/Nuuk", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
			"Australia/Adelaide", "Pacific/Auckland", "Pacific/Chatham", "Africa/Casablanca", "Africa/Cairo",
			"Asia/Jerusalem", "Asia/Tehran", "Europe/Istanbul", "Europe/Moscow", "America/Caracas", "Asia/Pyongyang",
			"Pacific/Apia", "America/Phoenix", "Antarctica/Troll", "Etc/GMT-14", "America/Mexico_City", "Asia/Gaza" })
	void everyInstantIsRead(String id) throws IOException, ParserException {
		for (String from : List.of("2003-01-01", "2014-03-05", "2026-01-01")) {
			assertThat(wrong(ZoneId.of(id), Instant.parse(from + "T00:00:00Z"))).isEmpty();
		}
	}

	@Test
	void everyZoneThereIsHasADefinition() throws IOException, ParserException {
		List<String> wrong = new ArrayList<>();
		Set<ZoneRules> seen = new HashSet<>();
		for (String id : ZoneId.getAvailableZoneIds()) {
			if (id.contains("/") && Zones.isNamed(ZoneId.of(id)) && seen.add(ZoneId.of(id).getRules())) {
				wrong.addAll(wrong(ZoneId.of(id), FROM));
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Under a name that no library knows, so that it has to read the definition. */
	private static List<String> wrong(ZoneId zone, Instant from) throws IOException, ParserException {
		String calendar = calendar(zone, from).replace(zone.getId(), "Somewhere/Else");
		List<String> wrong = new ArrayList<>();
		Calendar read = new CalendarBuilder().build(new StringReader(calendar));
		for (VEvent event : read.<VEvent>getComponents("VEVENT")) {
			Instant expected = Instant.parse(event.getUid().orElseThrow().getValue());
			Instant start = ((ZonedDateTime) Objects.requireNonNull(event.getDateTimeStart()).getDate()).toInstant();
			if (!start.equals(expected)) {
				wrong.add(zone + " at " + expected + " is read as " + start);
			}
		}
		return wrong;
	}

	/** Every month for ten years, and the hours around each change. */
	private static List<Instant> around(ZoneId zone, Instant from) {
		List<Instant> instants = new ArrayList<>();
		ZonedDateTime at = from.atZone(zone);
		for (int month = 0; month < 108; month++) {
			instants.add(at.plusMonths(month).toInstant());
		}
		var change = zone.getRules().nextTransition(from);
		while (change != null && change.getInstant().isBefore(from.plus(Duration.ofDays(3400)))) {
			instants.add(change.getInstant().minusSeconds(3 * 3600));
			instants.add(change.getInstant().plusSeconds(3 * 3600));
			change = zone.getRules().nextTransition(change.getInstant());
		}
		return instants.stream().filter((each) -> each.isBefore(UNTIL)).toList();
	}

	private static String calendar(ZoneId zone, Instant from) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IcalWriter writer = new IcalWriter(out);
		writer.begin("VCALENDAR");
		new TimeZoneWriter(writer, zone).write(from, UNTIL);
		for (Instant at : around(zone, from)) {
			writer.begin("VEVENT");
			writer.property("UID").text(at.toString());
			writer.property("DTSTAMP").utc(at);
			writer.property("DTSTART").local(at.atZone(zone));
			writer.end();
		}
		writer.end();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String written(ZoneId zone, Instant from) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TimeZoneWriter(new IcalWriter(out), zone).write(from, UNTIL);
		return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

}
