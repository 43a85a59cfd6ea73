package org.lectern.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IcalFormatTests {

	private static final String TALK = """
			BEGIN:VCALENDAR
			BEGIN:VEVENT
			UID:one
			DTSTART:20261103T140000
			SUMMARY:Gödel’s café
			END:VEVENT
			END:VCALENDAR
			""";

	@Test
	void aByteOrderMarkDoesNoHarm() {
		assertThat(Harvested.file(("\uFEFF" + TALK).getBytes(StandardCharsets.UTF_8)).only().title())
			.isEqualTo("Gödel’s café");
	}

	@Test
	void everyUsualCharsetIsUnderstood() {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
			assertThat(Harvested.file(TALK.getBytes(charset)).only().title()).as(charset.name())
				.isEqualTo("Gödel’s café");
		}
		assertThat(Harvested.file(TALK.replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1)).only().title())
			.isEqualTo("Gödel's café");
	}

	@Test
	void linesMayEndInAnyWay() {
		for (String end : List.of("\n", "\r\n", "\r")) {
			assertThat(Harvested.file(TALK.replace("\n", end).getBytes(StandardCharsets.UTF_8)).only().line())
				.isEqualTo(2);
		}
	}

	@Test
	void aFoldInsideACharacterIsUndone() {
		byte[] whole = TALK.getBytes(StandardCharsets.UTF_8);
		int inside = new String(whole, StandardCharsets.ISO_8859_1).indexOf("G\u00C3") + 2;
		byte[] folded = (new String(whole, 0, inside, StandardCharsets.ISO_8859_1) + "\r\n "
				+ new String(whole, inside, whole.length - inside, StandardCharsets.ISO_8859_1))
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Harvested.file(folded).only().title()).isEqualTo("Gödel’s café");
	}

	@Test
	void whatStandsBeforeTheCalendarIsSkipped() {
		for (String before : List.of("x", "<!-- ", "<html>\n<!--\n", "\n\n  ", "---\nlayout: null\n---\n")) {
			assertThat(Harvested.file((before + TALK + "-->").getBytes(StandardCharsets.UTF_8)).only().title())
				.as(before)
				.isEqualTo("Gödel’s café");
		}
	}

	@Test
	void anErrorPageIsRefusedWithWhatToDo() {
		assertThatThrownBy(() -> Harvested.file("<!DOCTYPE html><html>404</html>".getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(Format.UnreadableSource.class)
			.hasMessageStartingWith("This is a web page, not a calendar.");
		assertThatThrownBy(() -> Harvested.file(new byte[0])).hasMessageStartingWith("The file is empty.");
		assertThatThrownBy(() -> Harvested.file("title,date\n".getBytes(StandardCharsets.UTF_8)))
			.hasMessageContaining("no BEGIN:VCALENDAR");
	}

	@Test
	void aBrokenEventIsRefusedWithItsLineAndTheRestGoesIn() {
		Harvested harvested = Harvested.calendar("BEGIN:VEVENT", "UID:a", "SUMMARY:First", "DTSTART:20261103T100000Z",
				"END:VEVENT", "BEGIN:VEVENT", "SUMMARY:Bad", "DTSTART:2026-13-41", "END:VEVENT", "BEGIN:VEVENT",
				"SUMMARY:None", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:Last", "DTSTART:20261104T100000Z", "END:VEVENT");
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("First", "Last");
		assertThat(harvested.refusals).containsExactly(
				"9: Bad: Its start \"2026-13-41\" is no date of the calendar. Correct it in the source.",
				"11: None: It has no start (DTSTART). Ask the calendar's publisher to add one.");
	}

	@Test
	void anUnrenderedTemplateIsRefused() {
		assertThat(Harvested.event("SUMMARY:{{ page.title }}", "DTSTART:{{ page.date }}").refusals).containsExactly(
				"4: {{ page.title }}: The file is a template that was never filled in. Ask for the finished calendar's address.");
	}

	@Test
	void aMissingEndIsMendedButNotAtTheEndOfTheFile() {
		Harvested harvested = Harvested.file("""
				BEGIN:VCALENDAR
				BEGIN:VEVENT
				DTSTART:20261103T100000
				SUMMARY:Whole
				BEGIN:VEVENT
				DTSTART:20261104T100000
				SUMMARY:Cut
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("Whole");
		assertThat(harvested.events.get(0).doubts())
			.containsExactly("Its END line is missing; it was taken as far as it goes.");
		assertThat(harvested.refusals)
			.containsExactly("5: Cut: The file ends in the middle of it. Download the whole file again.");
	}

	@Test
	void textThatNobodyFoldedStaysInTheDescription() {
		Incoming event = Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots", "DESCRIPTION:A knot is", "closed. See also:", "links.")
			.only();
		assertThat(event.abstractText()).isEqualTo("A knot is\nclosed. See also:\nlinks.");
		assertThat(event.doubts()).isNotEmpty();
	}

	@Test
	void otherEntriesAreLeftOutAndCounted() {
		Harvested harvested = Harvested.calendar("BEGIN:VTODO", "SUMMARY:Buy chalk", "END:VTODO", "BEGIN:VJOURNAL",
				"END:VJOURNAL");
		assertThat(harvested.remarks).containsExactly("The calendar has no events.",
				"It also has 1 journal entries; these are no events and were left out.",
				"It also has 1 to-do entries; these are no events and were left out.");
	}

	@Test
	void differentTalksUnderOneUidAreAllKept() {
		Harvested harvested = Harvested.calendar("BEGIN:VEVENT", "UID:1", "DTSTART:20261103T100000", "SUMMARY:Knots",
				"END:VEVENT", "BEGIN:VEVENT", "UID:1", "DTSTART:20261103T100000", "SUMMARY:Links", "END:VEVENT");
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("Knots", "Links");
		assertThat(harvested.events).extracting(Incoming::uid).containsOnlyNulls();
		assertThat(harvested.remarks)
			.containsExactly("1 UID is shared by different events; these are told apart by title and time.");
	}

	@Test
	void ofTwoRevisionsTheNewerGoesInWhereverItStands() {
		Harvested harvested = Harvested.calendar("BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "DTSTART:20261104T100000",
				"SUMMARY:Moved", "END:VEVENT", "BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "DTSTART:20261103T100000",
				"SUMMARY:First plan", "END:VEVENT");
		assertThat(harvested.only().title()).isEqualTo("Moved");
		assertThat(harvested.remarks).containsExactly(
				"The event on line 8 (First plan) stands there again, newer or the same, on line 2; that one was taken.");
	}

	@Test
	void aCancelledTalkIsKeptAsCancelled() {
		assertThat(Harvested.event("DTSTART:20261103T100000", "SUMMARY:Knots", "STATUS:CANCELLED").only().standing())
			.isEqualTo(Standing.CANCELLED);
		Incoming titled = Harvested.event("DTSTART:20261103T100000", "SUMMARY:CANCELLED: Knots").only();
		assertThat(titled.standing()).isEqualTo(Standing.CANCELLED);
		assertThat(titled.title()).isEqualTo("Knots");
		assertThat(Harvested.event("DTSTART:20261103T100000", "SUMMARY:[Postponed] Knots").only().standing())
			.isEqualTo(Standing.POSTPONED);
		assertThat(Harvested
			.calendar("METHOD:CANCEL", "BEGIN:VEVENT", "DTSTART:20261103T100000", "SUMMARY:Knots", "END:VEVENT")
			.only()
			.standing()).isEqualTo(Standing.CANCELLED);
	}

	@Test
	void tentativeAndPrivateAreDoubts() {
		assertThat(Harvested.event("DTSTART:20261103T100000", "SUMMARY:Knots", "STATUS:TENTATIVE", "CLASS:PRIVATE")
			.only()
			.doubts()).containsExactly("The source calls it tentative.", "The source marks it as private.");
	}

	@Test
	void theCalendarsNameIsTheSeries() {
		assertThat(Harvested
			.calendar("X-WR-CALNAME:Topology Seminar", "BEGIN:VEVENT", "DTSTART:20261103T100000", "SUMMARY:Knots",
					"END:VEVENT")
			.only()
			.series()).isEqualTo("Topology Seminar");
	}

	@Test
	void categoriesAreTopicsOrTheKind() {
		Incoming event = Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots", "CATEGORIES:Colloquium,math.GT",
					"CATEGORIES:Outreach\\, open")
			.only();
		assertThat(event.topics()).containsExactly("math.GT", "Outreach, open");
		assertThat(event.kind()).isEqualTo("colloquium");
	}

	@Test
	void attachedLinksAreMaterials() {
		assertThat(Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots",
					"ATTACH;FMTTYPE=application/pdf;FILENAME=slides.pdf:https://example.edu/k.pdf",
					"ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA")
			.only()
			.materials()).containsExactly(new IncomingMaterial("slides", "slides.pdf", "https://example.edu/k.pdf"));
	}

	@Test
	void theWayIntoAMeetingIsNotPartOfThePlace() {
		Incoming event = Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots", "LOCATION:Room 4\\, https://example.zoom.us/j/123?pwd=x")
			.only();
		assertThat(event.place()).isEqualTo("Room 4");
		assertThat(event.joinUrl()).isEqualTo("https://example.zoom.us/j/123?pwd=x");
		assertThat(Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots",
					"CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.edu/knots")
			.only()
			.joinUrl()).isEqualTo("https://meet.example.edu/knots");
	}

	@Test
	void htmlThatSaysMoreWins() {
		assertThat(Harvested
			.event("DTSTART:20261103T100000", "SUMMARY:Knots", "DESCRIPTION:On knots.",
					"X-ALT-DESC;FMTTYPE=text/html:<html><body><p>On <b>knots</b>.</p><p>And links.</p></body></html>")
			.only()
			.abstractText()).isEqualTo("On **knots**.\n\nAnd links.");
	}

	@Test
	void oneOrganizerUnderManyNamesNamesTheSpeakers() {
		Harvested harvested = Harvested.calendar(talkOf("Ada Byron"), talkOf("Emil Post"), talkOf("Rosa Peter"));
		assertThat(harvested.events).extracting((event) -> event.speakers().get(0).name())
			.containsExactly("Ada Byron", "Emil Post", "Rosa Peter");
	}

	@Test
	void quotedPrintableOfOldCalendarsIsDecoded() {
		assertThat(Harvested
			.event("DTSTART:20261103T100000",
					"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:G=F6del und =\r\nTarski")
			.only()
			.title()).isEqualTo("Gödel und Tarski");
	}

	@Test
	void controlCharactersNeverComeIn() {
		assertThat(Harvested.event("DTSTART:20261103T100000", "SUMMARY:K\u0000n\u0007ots").only().title())
			.isEqualTo("Knots");
	}

	@Test
	void itIsRecognisedByNameOrBeginning() {
		IcalFormat format = new IcalFormat();
		assertThat(format.recognises(new Format.Source("a.ICS", new byte[0]))).isTrue();
		assertThat(format.recognises(new Format.Source("feed", TALK.getBytes(StandardCharsets.UTF_8)))).isTrue();
		assertThat(format.recognises(new Format.Source("feed", "a,b\n".getBytes(StandardCharsets.UTF_8)))).isFalse();
	}

	private static String talkOf(String name) {
		return String.join("\r\n", "BEGIN:VEVENT", "DTSTART:20261103T100000", "SUMMARY:Knots",
				"ORGANIZER;CN=" + name + ":mailto:info@example.org", "END:VEVENT");
	}

}
