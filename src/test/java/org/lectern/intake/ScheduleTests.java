package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.intake.Format.UnreadableSource;
import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScheduleTests {

	private static final String EVENT = """
			<event guid="g-1" id="7">
			<date>2021-11-03T14:00:00-05:00</date><start>14:00</start><duration>00:45</duration><room>Hall 2</room>
			<title>On rivers</title><subtitle>A journey</subtitle><track>Water</track><type>lecture</type>
			<language>en</language><abstract>Short.</abstract><description>Long text.</description>
			<url>/events/7</url>
			<persons><person id="1">Ada Rao</person><person id="2">Linh Nguyen</person></persons>
			<links><link href="https://example.org/code">Code</link>
			<link href="https://example.org/feedback">Submit feedback</link></links>
			<attachments><attachment href="/files/rivers.pdf" type="slides">Slides</attachment></attachments>
			<recording><license/><optout>false</optout></recording>
			</event>
			""";

	private static final String XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<schedule><conference><title>River Days</title><acronym>rd21</acronym><base_url>https://example.org/rd/</base_url>
			<time_zone_name>America/Chicago</time_zone_name><venue>Old Mill</venue></conference>
			<day date="2021-11-03" index="1"><room name="Hall 2">%s</room></day></schedule>
			""";

	@Test
	void anEventOfFrabComesInWhole() {
		Incoming event = xml(XML.formatted(EVENT)).only();
		assertThat(event)
			.isEqualTo(new Incoming(4, "g-1", null, ZoneId.of("America/Chicago"), LocalDate.of(2021, 11, 3),
					LocalTime.of(14, 0), null, LocalTime.of(14, 45), "On rivers",
					List.of(speaker("Ada Rao"), speaker("Linh Nguyen")), "*A journey*\n\nShort.\n\nLong text.",
					"Hall 2, Old Mill", null, null, "River Days", "lecture", List.of("Water"), Standing.AS_PLANNED,
					"en", "https://example.org/events/7",
					List.of(new IncomingMaterial("other", "Code", "https://example.org/code"),
							new IncomingMaterial("slides", "Slides", "https://example.org/files/rivers.pdf")),
					List.of()));
	}

	@Test
	void withoutGuidTheNumberIsUniqueWithinTheConference() {
		assertThat(xml(XML.formatted(EVENT.replace(" guid=\"g-1\"", ""))).only().uid()).isEqualTo("rd21/7");
	}

	@Test
	void anInstantIsShownOnTheClocksOfTheConference() {
		String utc = EVENT.replace("14:00:00-05:00", "19:00:00Z");
		assertThat(xml(XML.formatted(utc)).only().time()).isEqualTo(LocalTime.of(14, 0));
	}

	@Test
	void theWrittenStartSaysWhichClockIsMeant() {
		String wrongZone = XML.replace("America/Chicago", "UTC")
			.formatted(EVENT.replace("14:00:00-05:00", "14:00:00+01:00"));
		Incoming event = xml(wrongZone).only();
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
	}

	@Test
	void anEventAfterMidnightBelongsToTheNextDay() {
		String night = XML.replace("</conference>", "<day_change>04:00</day_change></conference>")
			.formatted("<event id='1'><start>01:30</start><duration>60</duration><title>Stars</title></event>");
		Incoming event = xml(night).only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 4));
		assertThat(event.time()).isEqualTo(LocalTime.of(1, 30));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(2, 30));
		assertThat(event.place()).isEqualTo("Hall 2, Old Mill");
	}

	@Test
	void readsEntriesOfOtherDialects() {
		Incoming event = xml("""
				<schedule><day date="2014-07-21"><entry id="1"><category>Talk</category>
				<topics><topic>Rivers</topic><topic>Lakes</topic></topics><start>0930</start><duration>30</duration>
				<room>C01</room><title>On rivers</title><speakers><speaker id="3"><name>Ada Rao</name>
				<profile>https://example.org/rao</profile><description>Ada measures rivers.</description></speaker>
				</speakers></entry></day></schedule>
				""").only();
		assertThat(event.time()).isEqualTo(LocalTime.of(9, 30));
		assertThat(event.topics()).containsExactly("Rivers", "Lakes");
		assertThat(event.zone()).isNull();
		assertThat(event.speakers()).containsExactly(
				new IncomingSpeaker("Ada Rao", null, null, "https://example.org/rao", "Ada measures rivers."));
	}

	@Test
	void takesAnAffiliationInBracketsButNoNickname() {
		String people = EVENT.replace("Ada Rao", "Ada Rao (Institute of Rivers)").replace("Nguyen", "Nguyen (linh)");
		assertThat(xml(XML.formatted(people)).only().speakers()).containsExactly(
				new IncomingSpeaker("Ada Rao", null, "Institute of Rivers", null, null), speaker("Linh Nguyen (linh)"));
	}

	@Test
	void refusesOneEventAndKeepsTheNext() {
		Harvested harvested = xml(XML.formatted("<event><title>Sometime</title></event>" + EVENT));
		assertThat(harvested.refusals).containsExactly("4: Sometime: It has no date and start that can be read.");
		assertThat(harvested.events).hasSize(1);
	}

	@Test
	void refusesAnEventWithAFieldTooLong() {
		Harvested harvested = xml(XML.formatted(EVENT.replace("Long text.", "x".repeat(100_001))));
		assertThat(harvested.refusals)
			.containsExactly("4: On rivers: A field is longer than 100000 characters. Shorten it.");
	}

	@Test
	void keepsWhatStandsBeforeTheBreak() {
		Harvested harvested = xml(XML.formatted(EVENT).replace("</room></day></schedule>", "<event><title>"));
		assertThat(harvested.events).hasSize(1);
		assertThat(harvested.refusals.get(0)).contains("the rest of the schedule: The XML is broken near line");
	}

	@Test
	void readsNoDocumentType() {
		String hostile = "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule>&x;</schedule>";
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> xml(hostile))
			.withMessageStartingWith("The file declares a document type");
	}

	@Test
	void readsNoBottomlessDocument() {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> xml("<schedule><day><event>" + "<a>".repeat(5000)));
	}

	@Test
	void readsTheScheduleOfPretalx() {
		Incoming event = json("""
				{"schedule": {"version": "1", "base_url": "https://example.org/", "conference": {"acronym": "rd21",
				"title": "River Days", "time_zone_name": "Europe/Berlin", "days": [{"index": 1, "date": "2021-11-03",
				"rooms": {"Hall 2": [{"guid": "g-1", "id": 7, "date": "2021-11-03T14:00:00+01:00", "start": "14:00",
				"duration": "00:45", "room": "Hall 2", "url": "https://example.org/7", "title": "On rivers",
				"subtitle": "", "track": "Water", "type": "Talk", "language": "de", "abstract": "Short.",
				"description": null, "persons": [{"public_name": "Ada Rao", "biography": "Ada measures rivers."}],
				"links": [], "attachments": [{"url": "/s.pdf", "title": "Slides"}]}]}}]}}}
				""").only();
		assertThat(event).isEqualTo(new Incoming(1, "g-1", null, ZoneId.of("Europe/Berlin"), LocalDate.of(2021, 11, 3),
				LocalTime.of(14, 0), null, LocalTime.of(14, 45), "On rivers",
				List.of(new IncomingSpeaker("Ada Rao", null, null, null, "Ada measures rivers.")), "Short.", "Hall 2",
				null, null, "River Days", "lecture", List.of("Water"), Standing.AS_PLANNED, "de",
				"https://example.org/7", List.of(new IncomingMaterial("slides", "Slides", "https://example.org/s.pdf")),
				List.of()));
	}

	@Test
	void readsTalksThatAreKeyedByDayAndTime() {
		Incoming event = json("""
				{"schedule": {"2021-11-03": {"540": {}, "840": {"1": {"code": "ABC", "title": "On rivers",
				"speakers": [{"name": "Ada Rao"}], "submission_type": {"en": "Workshop", "fr": "Atelier"},
				"content_locale": "fr", "state": "confirmed", "slot": {"room": {"en": "Hall", "fr": "Salle"},
				"start": "2021-11-03T14:00:00+01:00", "end": "2021-11-03T15:30:00+01:00"}}}}}}
				""").only();
		assertThat(event.uid()).isEqualTo("ABC");
		assertThat(event.endTime()).isEqualTo(LocalTime.of(15, 30));
		assertThat(event.place()).isEqualTo("Hall");
		assertThat(event.kind()).isEqualTo("workshop");
	}

	@Test
	void readsTheSecondVersionOfTheSchedule() {
		Incoming event = json("""
				{"schedule": {"conference": {"title": "River Days", "time_zone_name": "Europe/Berlin",
				"days": [{"index": 1, "date": "2021-11-03"}]}, "events": [{"guid": "g-1", "type": "TALK",
				"title": "Rivers:", "subtitle": "A journey", "start": "2021-11-03T13:00:00+00:00",
				"end": "2021-11-03T14:00:00+00:00", "room": {"name": "Hall 2"}, "participants": [
				{"name": "Ada Rao", "role": "SPEAKER"}, {"name": "Bo", "role": "CONTRIBUTOR"}]}]}}
				""").only();
		assertThat(event.title()).isEqualTo("Rivers: A journey");
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(15, 0));
		assertThat(event.speakers()).containsExactly(speaker("Ada Rao"));
	}

	private static IncomingSpeaker speaker(String name) {
		return new IncomingSpeaker(name, null, null, null, null);
	}

	private static Harvested xml(String text) {
		return Harvested.from(new ScheduleXml(), text);
	}

	private static Harvested json(String text) {
		return Harvested.from(new ScheduleJson(), text);
	}

}
