package org.lectern.calendars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Role;
import org.lectern.catalog.When;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text begins a line of its own. -Dlectern.payloads names a folder of more hostile
 * text.
 */
@SiteTest
class HostileCalendarTests {

	private static final List<String> SOME = List.of("x\r\nATTENDEE:mailto:victim@example.org",
			"x\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE", "x\\nATTENDEE:mailto:a@b",
			"x\u2028ATTENDEE:y\u0085ORGANIZER:z", "\";X-EVIL=1:\"", "a;b,c\\d:e^f\"g", "\u0007\u0000\u001b[31m",
			"\u0001", "\ufffe", "é".repeat(80), "𝕏".repeat(60), "\ud800x\udc00", "x".repeat(300), " ATTENDEE:y",
			"https://e.example/\r\nATTENDEE:y", "data:text/html,x");

	private static final Pattern NAMES = Pattern.compile("^([A-Z0-9-]+)[;:].*");

	private static final Set<String> KNOWN = Set.of("BEGIN", "END", "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE",
			"CREATED", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "CATEGORIES", "LOCATION", "CONFERENCE",
			"CONTACT", "ATTACH", "DESCRIPTION", "X-ALT-DESC", "ACTION", "TRIGGER", "X-LECTERN-KIND", "X-LECTERN-TITLE",
			"X-LECTERN-SERIES", "X-LECTERN-TOPIC", "X-LECTERN-TALK", "X-LECTERN-SPEAKER", "X-LECTERN-ABSTRACT",
			"X-LECTERN-VENUE", "X-LECTERN-PLACE", "X-LECTERN-ONLINE", "X-LECTERN-REGISTRATION", "X-LECTERN-STANDING",
			"X-LECTERN-END");

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void hostileTextStaysText() throws IOException {
		int events = 0;
		for (String hostile : hostile()) {
			Event event = published(hostile);
			CalendarFile file = CalendarFile.at(site, "/events/" + event.slug() + ".ics?alarm=5");
			assertThat(file.lines("BEGIN", "END")).as(hostile)
				.containsExactly("BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR");
			assertThat(names(file)).as(hostile).isSubsetOf(KNOWN);
			assertThat(file.events()).hasSize(1);
			events++;
		}
		CalendarFile all = CalendarFile.at(site, "/events.ics");
		assertThat(all.events()).hasSize(events);
		assertThat(all.byBiweekly().getEvents()).hasSize(events);
		assertThat(names(all)).isSubsetOf(KNOWN);
	}

	private static Set<String> names(CalendarFile file) {
		Set<String> names = new TreeSet<>();
		List<String> lines = file.lines();
		for (String line : lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.size())) {
			names.add(NAMES.matcher(line).replaceFirst("$1").toUpperCase(Locale.ROOT));
		}
		return names;
	}

	private Event published(String hostile) {
		String text = hostile.replace("\u0000", "");
		String name = text.isBlank() ? "x"
				: text.substring(0, text.offsetByCodePoints(0, Math.min(45, text.codePointCount(0, text.length()))));
		AppearanceDetails person = new AppearanceDetails(Pick.named(name), Role.SPEAKER, name, name, null, null);
		TalkDetails talk = new TalkDetails(name, text, "en", 10, List.of(person),
				List.of(new MaterialDetails(MaterialKind.SLIDES, name, text, null)));
		When when = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), null, Programmes.ZONE);
		EventDetails details = new EventDetails(EventKind.LECTURE, null, Pick.named(name), when,
				new Place(Pick.named(name), name, true, name, text, JoinAccess.EVERYONE),
				new Registration(text, true, name, null, null), List.of(talk), List.of(Pick.named(name)), null,
				Access.UNKNOWN, name, name);
		Event event = editorial.create(details);
		return editorial.publish(event.publicId(), event.version());
	}

	private static List<String> hostile() throws IOException {
		List<String> all = new ArrayList<>(SOME);
		String folder = System.getProperty("lectern.payloads");
		if (folder != null) {
			JsonMapper json = JsonMapper.builder().build();
			for (String file : List.of("ics_text_injection.jsonl", "naughty_strings.jsonl")) {
				for (String line : Files.readAllLines(Path.of(folder, file))) {
					String payload = json.readTree(line).path("payload").asString("");
					if (!payload.isBlank() && payload.length() <= 2_000) {
						all.add(payload);
					}
				}
			}
		}
		return all;
	}

}
