package org.lectern.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
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
import org.lectern.sharing.Bases;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class EventCalendarTests {

	private static final String JOIN = "https://zoom.example/j/1?pwd=x";

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Site facts;

	@Autowired
	SiteSettings settings;

	@Autowired
	MovableClock clock;

	@Test
	void anEventIsToldLineByLine() {
		Bases.set(settings, facts, "https://talks.example.edu");
		Event event = published(several());
		jdbc.update("update venue set address = ?, map_url = ?", "Field House Drive\nBaton Rouge",
				"https://www.openstreetmap.org/?mlat=30.41&mlon=-91.18#map=17/1/2");
		CalendarFile file = CalendarFile.at(site, "/events/two-lectures.ics?alarm=15");
		assertThat(String.join("\n", file.lines()) + "\n").isEqualTo(
				"""
						BEGIN:VCALENDAR
						VERSION:2.0
						PRODID:-//Lectern//Lectern//EN
						CALSCALE:GREGORIAN
						BEGIN:VTIMEZONE
						TZID:America/Chicago
						BEGIN:DAYLIGHT
						DTSTART:20260308T020000
						TZOFFSETFROM:-0600
						TZOFFSETTO:-0500
						TZNAME:CDT
						RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
						END:DAYLIGHT
						BEGIN:STANDARD
						DTSTART:20261101T020000
						TZOFFSETFROM:-0500
						TZOFFSETTO:-0600
						TZNAME:CST
						RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
						END:STANDARD
						END:VTIMEZONE
						BEGIN:VEVENT
						UID:%s
						DTSTAMP:20261102T160000Z
						LAST-MODIFIED:20261102T160000Z
						SEQUENCE:3
						CREATED:20261102T160000Z
						DTSTART;TZID=America/Chicago:20261103T140000
						DTEND;TZID=America/Chicago:20261103T153000
						SUMMARY:Two lectures
						STATUS:CONFIRMED
						TRANSP:OPAQUE
						CATEGORIES:Lecture,AI Colloquium,Learning\\, deep
						LOCATION:Lockett Hall\\, 285\\, Field House Drive\\, Baton Rouge
						GEO:30.410000;-91.180000
						URL:https://talks.example.edu/events/two-lectures
						CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Zoom:https://zoom.example/j/1?pwd=x
						CONTACT:events@example.edu
						ATTACH;X-LABEL="Day 1: ^'intro^'";X-LECTERN-KIND=SLIDES:https://files.example.org/1.pdf
						DESCRIPTION:2:00\u00a0pm CST: Surfaces of ℚ\\nMaryam Ha\\, Professor\\, Tehran\\n\\nOn surfaces\\; and x²>0.\\n\\n3:00\u00a0pm CST: Title to be announced\\nAda Byron (moderator)\\n\\nRegister (required) by Monday\\, November 2\\, 5:00\u00a0pm CST: https://forms.example.org/1\\nBring a card\\nJoin on Zoom: https://zoom.example/j/1?pwd=x\\nRing twice\\nMap: https://www.openstreetmap.org/?mlat=30.41&mlon=-91.18#map=17/1/2\\n\\nSlides: Day 1: "intro": https://files.example.org/1.pdf\\n\\nSeries: AI Colloquium\\nHost: The Center\\nPage: https://talks.example.edu/events/two-lectures
						X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE html><html><body><p><b>2:00&nbsp\\;pm CST: Surfaces of ℚ</b><br>Maryam Ha\\, Professor\\, Tehran</p><p>On <em>surfaces</em>\\; and $x^2&gt\\;0$.</p>\\n<p><b>3:00&nbsp\\;pm CST: Title to be announced</b><br>Ada Byron (moderator)</p><p>Register (required) by Monday\\, November 2\\, 5:00&nbsp\\;pm CST: <a href="https://forms.example.org/1">https://forms.example.org/1</a><br>Bring a card<br>Join on Zoom: <a href="https://zoom.example/j/1?pwd=x">https://zoom.example/j/1?pwd=x</a><br>Ring twice<br>Map: <a href="https://www.openstreetmap.org/?mlat=30.41&amp\\;mlon=-91.18#map=17/1/2">https://www.openstreetmap.org/?mlat=30.41&amp\\;mlon=-91.18#map=17/1/2</a></p><p>Slides: Day 1: &quot\\;intro&quot\\;: <a href="https://files.example.org/1.pdf">https://files.example.org/1.pdf</a></p><p>Series: AI Colloquium<br>Host: The Center<br>Page: <a href="https://talks.example.edu/events/two-lectures">https://talks.example.edu/events/two-lectures</a></p></body></html>
						X-LECTERN-KIND:LECTURE
						X-LECTERN-TITLE:Two lectures
						X-LECTERN-SERIES:AI Colloquium
						X-LECTERN-TOPIC:Learning\\, deep
						X-LECTERN-TALK;LANGUAGE=en;X-START=0:Surfaces of $\\\\mathbb{Q}$
						X-LECTERN-SPEAKER;X-ROLE=SPEAKER;X-POSITION=Professor;X-AFFILIATION=Tehran:Maryam Ha
						X-LECTERN-ABSTRACT:On *surfaces*\\; and $x^2>0$.
						X-LECTERN-TALK;LANGUAGE=de;X-START=60;X-UNTITLED=TRUE:Title to be announced
						X-LECTERN-SPEAKER;X-ROLE=MODERATOR:Ada Byron
						X-LECTERN-VENUE:Lockett Hall\\, 285
						X-LECTERN-PLACE:Ring twice
						X-LECTERN-ONLINE;X-PLATFORM=Zoom:TRUE
						X-LECTERN-REGISTRATION:https://forms.example.org/1
						BEGIN:VALARM
						ACTION:DISPLAY
						TRIGGER:-PT15M
						DESCRIPTION:Two lectures
						END:VALARM
						END:VEVENT
						END:VCALENDAR
						"""
					.formatted(event.publicId()));
		assertThat(file.value("LOCATION")).isEqualTo("Lockett Hall, 285, Field House Drive, Baton Rouge");
		assertThat(file.byBiweekly().getEvents()).hasSize(1);
	}

	@Test
	void calendarsFollowWhatBecomesOfAnEvent() {
		Event event = talk("Bias").by("Daniel Soudry", "Technion").published(editorial);
		story("2026-11-02T10:00", "SEQUENCE:2", "SUMMARY;LANGUAGE=en:Daniel Soudry: Bias", "STATUS:CONFIRMED",
				"20261103T140000");
		clock.setTo("2026-11-02T10:05");
		event = editorial.revise(event.publicId(), event.version(),
				talk("Bias Control").by("Daniel Soudry", "Technion").details());
		story("2026-11-02T10:05", "SEQUENCE:3", "SUMMARY;LANGUAGE=en:Daniel Soudry: Bias Control", "STATUS:CONFIRMED",
				"20261103T140000");
		clock.setTo("2026-11-02T10:10");
		event = editorial.revise(event.publicId(), event.version(),
				talk("Bias Control").by("Daniel Soudry", "Technion").on("2027-03-15T09:30").details());
		story("2026-11-02T10:10", "SEQUENCE:4", "SUMMARY;LANGUAGE=en:Daniel Soudry: Bias Control", "STATUS:CONFIRMED",
				"20270315T093000");
		clock.setTo("2026-11-02T10:15");
		event = editorial.cancel(event.publicId(), event.version(), "The speaker has fallen ill.");
		story("2026-11-02T10:15", "SEQUENCE:5", "SUMMARY;LANGUAGE=en:Cancelled: Daniel Soudry: Bias Control",
				"STATUS:CANCELLED", "20270315T093000");
		clock.setTo("2026-11-02T10:20");
		event = editorial.reinstate(event.publicId(), event.version());
		story("2026-11-02T10:20", "SEQUENCE:6", "SUMMARY;LANGUAGE=en:Daniel Soudry: Bias Control", "STATUS:CONFIRMED",
				"20270315T093000");
		clock.setTo("2026-11-02T10:25");
		event = editorial.delete(event.publicId(), event.version());
		story("2026-11-02T10:25", "SEQUENCE:7", "SUMMARY:Removed: Bias Control", "STATUS:CANCELLED", "20270315T093000");
		assertThat(CalendarFile.at(site, "/events.ics").events()).isEmpty();
		clock.setTo("2026-11-02T10:30");
		editorial.restore(event.publicId(), event.version());
		story("2026-11-02T10:30", "SEQUENCE:8", "SUMMARY;LANGUAGE=en:Daniel Soudry: Bias Control", "STATUS:CONFIRMED",
				"20270315T093000");
	}

	@Test
	void aWallTimeStaysItsWallTimeThroughTheYear() {
		ZoneId chicago = ZoneId.of("America/Chicago");
		List<LocalDate> days = List.of(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 10, 31),
				LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 4), LocalDate.of(2027, 3, 13),
				LocalDate.of(2027, 3, 14), LocalDate.of(2027, 11, 7));
		days.forEach((day) -> talk("On " + day).on(day + "T14:00").published(editorial));
		assertThat(CalendarFile.at(site, "/events.ics").starts())
			.isEqualTo(days.stream().map((day) -> day.atTime(14, 0).atZone(chicago).toInstant()).toList());
	}

	@Test
	void zonesOfAllKindsAreUnderstood() {
		When berlin = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 0),
				ZoneId.of("Europe/Berlin"));
		for (String zone : List.of("Europe/Berlin", "Asia/Kolkata", "UTC", "+05:30", "Australia/Lord_Howe")) {
			talk("In " + zone).at(new When(berlin.date(), berlin.time(), null, berlin.endTime(), ZoneId.of(zone)))
				.published(editorial);
		}
		CalendarFile file = CalendarFile.at(site, "/events.ics");
		assertThat(file.starts()).containsExactly(Instant.parse("2026-11-03T03:00:00Z"),
				Instant.parse("2026-11-03T08:30:00Z"), Instant.parse("2026-11-03T08:30:00Z"),
				Instant.parse("2026-11-03T13:00:00Z"), Instant.parse("2026-11-03T14:00:00Z"));
		assertThat(file.lines().stream().filter((line) -> line.startsWith("TZID:")))
			.containsExactly("TZID:Australia/Lord_Howe", "TZID:Asia/Kolkata", "TZID:Europe/Berlin");
	}

	@Test
	void daysAndOpenEndsAreWhatTheyAre() {
		LocalDate day = LocalDate.of(2026, 11, 3);
		talk("A day").at(new When(day, null, null, null, Programmes.ZONE)).published(editorial);
		talk("Three days").at(new When(day, null, day.plusDays(2), null, Programmes.ZONE)).published(editorial);
		talk("Over night").at(new When(day, LocalTime.of(22, 0), day.plusDays(1), LocalTime.of(6, 0), Programmes.ZONE))
			.published(editorial);
		talk("Open").at(When.on(day, LocalTime.of(14, 0), null, Programmes.ZONE)).published(editorial);
		assertThat(spans("a-day")).containsExactly("DTSTART;VALUE=DATE:20261103", "DTEND;VALUE=DATE:20261104",
				"TRANSP:TRANSPARENT");
		assertThat(spans("three-days")).containsExactly("DTSTART;VALUE=DATE:20261103", "DTEND;VALUE=DATE:20261106",
				"TRANSP:TRANSPARENT");
		assertThat(spans("over-night")).containsExactly("DTSTART;TZID=America/Chicago:20261103T220000",
				"DTEND;TZID=America/Chicago:20261104T060000", "TRANSP:OPAQUE");
		assertThat(spans("open")).containsExactly("DTSTART;TZID=America/Chicago:20261103T140000",
				"DTEND;TZID=America/Chicago:20261103T150000", "TRANSP:OPAQUE", "X-LECTERN-END:OPEN");
	}

	@Test
	void whatHasNoDateIsInNoCalendar() {
		Event event = talk("Some day").published(editorial);
		editorial.postpone(event.publicId(), event.version(), "The airport is closed.", When.someDay(Programmes.ZONE));
		assertThat(site.get().uri("/events/some-day.ics")).hasStatus(404);
		assertThat(CalendarFile.at(site, "/events.ics").events()).isEmpty();
		assertThat(CalendarFile.at(site, "/events.ics?all").events()).isEmpty();
	}

	@Test
	void whatIsPostponedToAnotherDateIsTentative() {
		Event event = talk("Bias").published(editorial);
		editorial.postpone(event.publicId(), event.version(), "The airport is closed.",
				talk("x").on("2026-12-01").details().when());
		assertThat(CalendarFile.at(site, "/events/bias.ics").lines("SUMMARY", "STATUS", "DTSTART")).containsExactly(
				"DTSTART;TZID=America/Chicago:20261201T140000", "SUMMARY;LANGUAGE=en:Postponed: Bias",
				"STATUS:TENTATIVE");
	}

	@Test
	void theLinkToJoinIsToldWhenEverybodyMaySeeIt() {
		talk("Open").at(online(JoinAccess.EVERYONE)).published(editorial);
		talk("Near").at(online(JoinAccess.NEAR_THE_START)).published(editorial);
		talk("Sent").at(online(JoinAccess.AFTER_REGISTRATION)).published(editorial);
		assertThat(place("open")).containsExactly("LOCATION:" + JOIN,
				"CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Zoom:" + JOIN);
		assertThat(place("near")).containsExactly("LOCATION:Online (Zoom)");
		assertThat(place("sent")).containsExactly("LOCATION:Online (Zoom)");
		clock.setTo("2026-11-03T13:30");
		assertThat(place("near")).hasSize(2);
		Bases.set(settings, facts, "https://talks.example.edu");
		assertThat(place("sent")).containsExactly("LOCATION:https://talks.example.edu/events/sent",
				"URL:https://talks.example.edu/events/sent");
	}

	private void story(String changed, String sequence, String summary, String status, String start) {
		String stamp = LocalDateTime.parse(changed)
			.atZone(Programmes.ZONE)
			.toInstant()
			.toString()
			.replaceAll("[-:]", "");
		String address = "/events/"
				+ Objects.requireNonNull(jdbc.queryForObject("select slug from event", String.class)) + ".ics";
		CalendarFile file = CalendarFile.at(site, address);
		String uid = Objects.requireNonNull(jdbc.queryForObject("select public_id from event", String.class));
		assertThat(file.lines("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "SUMMARY", "STATUS"))
			.containsExactly("UID:" + uid, "DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp, sequence,
					"DTSTART;TZID=America/Chicago:" + start, summary, status);
		assertThat(file.starts())
			.containsExactly(LocalDateTime.parse(start, DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
				.atZone(Programmes.ZONE)
				.toInstant());
		assertThat(file.byBiweekly().getEvents().get(0).getUid().getValue()).isEqualTo(uid);
	}

	private List<String> spans(String slug) {
		return CalendarFile.at(site, "/events/" + slug + ".ics").lines("DTSTART", "DTEND", "TRANSP", "X-LECTERN-END");
	}

	private List<String> place(String slug) {
		return CalendarFile.at(site, "/events/" + slug + ".ics").lines("LOCATION", "CONFERENCE", "URL");
	}

	private static Place online(JoinAccess access) {
		return new Place(null, null, true, "Zoom", JOIN, access);
	}

	private static EventDetails several() {
		TalkDetails one = new TalkDetails("Surfaces of $\\mathbb{Q}$", "On *surfaces*; and $x^2>0$.", "en", 0,
				List.of(person("Maryam Ha", Role.SPEAKER, "Professor", "Tehran")),
				List.of(new MaterialDetails(MaterialKind.SLIDES, "Day 1: \"intro\"", "https://files.example.org/1.pdf",
						null)));
		TalkDetails two = new TalkDetails(null, null, "de", 60,
				List.of(person("Ada Byron", Role.MODERATOR, null, null)), List.of());
		When when = When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 30), Programmes.ZONE);
		Registration registration = new Registration("https://forms.example.org/1", true, "Bring a card",
				LocalDate.of(2026, 11, 2), LocalTime.of(17, 0));
		Place place = new Place(Pick.named("Lockett Hall, 285"), "Ring twice", true, "Zoom", JOIN, JoinAccess.EVERYONE);
		return new EventDetails(EventKind.LECTURE, "Two lectures", Pick.named("AI Colloquium"), when, place,
				registration, List.of(one, two), List.of(Pick.named("Learning, deep")), null, Access.UNKNOWN,
				"The Center", "events@example.edu");
	}

	private static AppearanceDetails person(String name, Role role, @Nullable String position,
			@Nullable String affiliation) {
		return new AppearanceDetails(Pick.named(name), role, position, affiliation, null, null);
	}

	private Event published(EventDetails details) {
		Event event = editorial.create(details);
		return editorial.publish(event.publicId(), event.version());
	}

}
