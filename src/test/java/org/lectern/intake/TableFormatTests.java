package org.lectern.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.intake.Format.Options;
import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;
import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableFormatTests {

	private final TableFormat format = new TableFormat();

	@Test
	void aRowBecomesAnEventWithAllItsFields() {
		Incoming event = read(
				"""
						Date,Start,End,Speaker,Affiliation,Title,Abstract,Room,Zoom,Registration,Type,Tags,Language,Slides,Status
						2021-11-03,14:00,15:00,Ada Rao,Institute of Rivers,On rivers,"First line
						and a second, with comma",Hall 2,https://example.zoom.us/j/1,see https://example.org/register.,Kolloquium,\
						"water, maths",Deutsch,https://example.org/s.pdf,cancelled
						""")
			.only();
		assertThat(event).isEqualTo(new Incoming(2, null, null, null, LocalDate.of(2021, 11, 3), LocalTime.of(14, 0),
				null, LocalTime.of(15, 0), "On rivers",
				List.of(new IncomingSpeaker("Ada Rao", null, "Institute of Rivers", null, null)),
				"First line\nand a second, with comma", "Hall 2", "https://example.zoom.us/j/1",
				"https://example.org/register", null, "colloquium", List.of("water", "maths"), Standing.CANCELLED, "de",
				null, List.of(new IncomingMaterial("slides", null, "https://example.org/s.pdf")), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Datum;Uhrzeit;Vortragende(r);Thema;Ort\n3.11.2021;14 Uhr c.t.;Ada Rao;Flüsse;Saal 2\n",
			"fecha\thora\tponente\ttítulo\tlugar\n3/11/2021\t14h00\tAda Rao\tFlüsse\tSaal 2\n13/11/2021\t\t\t\t\n",
			"DATE|START_TIME|Presenter|Talk Title|Venue\n3 Nov 2021|2pm|Ada Rao|Flüsse|Saal 2\n" })
	void recognisesHeadersInManySpellings(String text) {
		Incoming event = read(text).events.get(0);
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.speakers()).extracting(IncomingSpeaker::name).containsExactly("Ada Rao");
		assertThat(event.title()).isEqualTo("Flüsse");
		assertThat(event.place()).isEqualTo("Saal 2");
	}

	@Test
	void findsTheHeadersBelowAHeading() {
		Harvested harvested = read("Colloquium,,\nAutumn 2021,,\nDate,Speaker,Title\n2021-11-03,Ada Rao,On rivers\n");
		assertThat(harvested.only().line()).isEqualTo(4);
		assertThat(harvested.only().title()).isEqualTo("On rivers");
	}

	@Test
	void saysWhichHeadersItFoundAndWhatIsNeeded() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> read("River,Length\nRhine,1230\n"))
			.withMessage(
					"No row of headers was recognised among the first 20 rows. The first row is: “River”, “Length”."
							+ " A table needs a header for the date (such as “Date”) and one for the title or the speaker"
							+ " (“Title”, “Speaker”); add them as its first row or say which column is which.");
	}

	@Test
	void takesThePersonsWordForAColumn() {
		Options said = new Options(ZoneId.of("Europe/Berlin"), LocalDate.of(2021, 10, 1),
				Map.of("Wann genau", "date", "Was", "title", "Title", ""));
		byte[] table = "Wann genau,Was,Title\n2021-11-03,On rivers,Prof.\n".getBytes(StandardCharsets.UTF_8);
		Incoming event = Harvested.from(this.format, table, said).only();
		assertThat(event.title()).isEqualTo("On rivers");
		assertThat(this.format.mapping(new Source("t.csv", table), said).inWords())
			.isEqualTo("“Wann genau” is the date, “Was” is the title");
	}

	@Test
	void decidesDayAndMonthOverTheWholeColumn() {
		Harvested harvested = read("Date,Title\n03/11/2021,A\n25/11/2021,B\n");
		assertThat(harvested.events).extracting(Incoming::date)
			.containsExactly(LocalDate.of(2021, 11, 3), LocalDate.of(2021, 11, 25));
		assertThat(harvested.events.get(0).doubts()).isEmpty();
	}

	@Test
	void letsAWeekdayDecide() {
		Incoming event = read("Date,Day of week,Title\n11/03/2021,Wednesday,A\n").only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.doubts()).isEmpty();
	}

	@Test
	void doubtsADateThatMayMeanTwo() {
		Incoming event = read("Date,Title\n03/11/2021,A\n").only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.doubts())
			.containsExactly("The date was read as 3 November 2021; it could also mean 11 March 2021.");
	}

	@Test
	void readsMonthsFirstWhereTheyDo() {
		Options texan = new Options(ZoneId.of("America/Chicago"), LocalDate.of(2021, 10, 1));
		byte[] table = "Date,Title\n11/03/2021,A\n".getBytes(StandardCharsets.UTF_8);
		assertThat(Harvested.from(this.format, table, texan).only().date()).isEqualTo(LocalDate.of(2021, 11, 3));
	}

	@Test
	void doubtsAWeekdayThatIsAnother() {
		Incoming event = read("Date,Title\n\"Thursday, 3 November 2021\",A\n").only();
		assertThat(event.doubts()).containsExactly("The date says Thursday, but 3 November 2021 is a Wednesday.");
	}

	@Test
	void takesTheYearFromItsColumnOrGuesses() {
		Incoming told = read("Semester,Date,Title\nfall2024,10/18,A\n").only();
		assertThat(told.date()).isEqualTo(LocalDate.of(2024, 10, 18));
		assertThat(told.doubts()).isEmpty();
		assertThat(read("Year,Date,Title\n2023/24,18 March,A\n").only().date()).isEqualTo(LocalDate.of(2024, 3, 18));
		Incoming guessed = read("Date,Title\n18 October,A\n").only();
		assertThat(guessed.date()).isEqualTo(LocalDate.of(2021, 10, 18));
		assertThat(guessed.doubts()).containsExactly("The date has no year; 2021 is a guess.");
	}

	@Test
	void readsSpansDurationsAndNights() {
		assertThat(read("Date,Time,Title\n2021-11-03,2:00 – 3:00 pm,A\n").only().endTime())
			.isEqualTo(LocalTime.of(15, 0));
		assertThat(read("When,Title\n\"Wed 3 Nov 2021, 14h30\",A\n").only().time()).isEqualTo(LocalTime.of(14, 30));
		assertThat(read("Date,Time,Duration,Title\n2021-11-03,14:00,90 min,A\n").only().endTime())
			.isEqualTo(LocalTime.of(15, 30));
		Incoming night = read("Date,Start,End,Title\n2021-11-03,22:00,01:00,A\n").only();
		assertThat(night.endDate()).isEqualTo(LocalDate.of(2021, 11, 4));
	}

	@Test
	void readsTimeStampsWithTheirOffset() {
		Incoming event = read("start,end,title\n2021-11-03T14:00:00-05:00,2021-11-03T15:00:00-05:00,A\n").only();
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(15, 0));
		assertThat(event.zone()).isEqualTo(ZoneId.of("Etc/GMT+5"));
	}

	@Test
	void takesMidnightBesideADateForNoTime() {
		assertThat(read("Date,Title\n2021-11-03 00:00:00,A\n").only().time()).isNull();
	}

	@Test
	void readsTheZoneOfARow() {
		Harvested harvested = read("""
				Date,Time,Timezone,Title
				2021-11-03,14:00,"UTC -05:00 (New York)",A
				2021-11-03,14:00,CET,B
				2021-11-03,14:00,UTC +01:07,C
				""");
		assertThat(harvested.events).extracting(Incoming::zone)
			.containsExactly(ZoneId.of("Etc/GMT+5"), ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/Berlin"));
		assertThat(harvested.events.get(2).doubts())
			.containsExactly("No place has the time zone “UTC +01:07”; the full hour was taken.");
	}

	@Test
	void turnsFamilyNamesOnlyWhereTheWholeColumnHasThem() {
		Harvested turned = read("Date;Title;Personen\n2021-11-03;A;Rao, Ada\n2021-11-04;B;Nguyen, Linh\n");
		assertThat(turned.events).flatExtracting(Incoming::speakers)
			.extracting("name")
			.containsExactly("Ada Rao", "Linh Nguyen");
		Harvested initials = read("Date;Title;Person\n2021-11-03;A;Rao A.\n2021-11-04;B;Nguyen L.\n");
		assertThat(initials.events.get(1).speakers().get(0).name()).isEqualTo("L. Nguyen");
		Incoming kept = read("Date,First Name,Last Name,Title\n2021-11-03,Ada,Rao,A\n").only();
		assertThat(kept.speakers().get(0).name()).isEqualTo("Ada Rao");
	}

	@Test
	void takesWhatIsToBeAnnouncedForUnknown() {
		Incoming event = read("Date,Speaker,Title,Abstract\n2021-11-03,Ada Rao,Title TBA,Abstract text goes here\n")
			.only();
		assertThat(event.title()).isNull();
		assertThat(event.abstractText()).isNull();
	}

	@Test
	void refusesRowsThatAreNoTalksAndKeepsTheRest() {
		Harvested harvested = read("""
				Date,Speaker,Title
				2021-11-03,-,Spring Break
				2021-11-10,Cancelled,
				,Ada Rao,On rivers
				soon,Ada Rao,On rivers
				31 June 2021,Ada Rao,On lakes
				,,
				2021-11-17,Ada Rao,On seas
				""");
		assertThat(harvested.refusals).containsExactly("2: Spring Break: It says that there is no talk on this day.",
				"3: Cancelled: It has a date, but neither a title nor a speaker. Fill one in.",
				"4: On rivers: It has no date. Write one, such as 2021-11-03, or leave the row out.",
				"5: On rivers: “soon” is not a date. Write it as 2021-11-03.",
				"6: On lakes: “31 June 2021” is not a date. Write it as 2021-11-03.");
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("On seas");
	}

	@Test
	void readsRaggedRowsAndDoubtsTheLongOnes() {
		Harvested harvested = read("Date,Title,Room\n2021-11-03,A\n2021-11-04,B,Hall,\n2021-11-05,C,Hall,more\n");
		assertThat(harvested.events).extracting(Incoming::place).containsExactly(null, "Hall", "Hall");
		assertThat(harvested.events.get(1).doubts()).isEmpty();
		assertThat(harvested.events.get(2).doubts())
			.containsExactly("The row has more cells than there are headers; some may stand in the wrong column.");
	}

	@Test
	void saysWhereAQuotationMarkNeverCloses() {
		Harvested harvested = read("Date,Title\n2021-11-03,A\n2021-11-04,\"B\n2021-11-05,C\n");
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("A");
		assertThat(harvested.refusals).containsExactly("3: the rest of the table: A quotation mark opens here and never"
				+ " closes. Close it, and import the file again.");
	}

	@Test
	void readsCellsThatAreQuotedTwice() {
		assertThat(read("Date\tTitle\n\"\"\"2021-11-03\"\"\"\t\"\"\"On rivers\"\"\"\n").only().title())
			.isEqualTo("On rivers");
		assertThat(read("Date,Title\n2021-11-03,\"\"\"Rivers\"\" and \"\"lakes\"\"\"\n").only().title())
			.isEqualTo("\"Rivers\" and \"lakes\"");
	}

	@Test
	void readsWhatSpreadsheetsWrite() {
		String text = "Date;Title\r\n03.11.2021;Über Flüsse\r\n";
		assertThat(bytes(text.getBytes(Charset.forName("windows-1252"))).title()).isEqualTo("Über Flüsse");
		assertThat(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).title()).isEqualTo("Über Flüsse");
		assertThat(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).title()).isEqualTo("Über Flüsse");
		assertThat(bytes(text.getBytes(StandardCharsets.UTF_16BE)).title()).isEqualTo("Über Flüsse");
	}

	@Test
	void understandsMarksOfCancellation() {
		Harvested harvested = read("Date,Title\n2021-11-03,CANCELLED: On rivers\n2021-11-04,On seas (postponed)\n");
		assertThat(harvested.events).extracting(Incoming::standing)
			.containsExactly(Standing.CANCELLED, Standing.POSTPONED);
		assertThat(harvested.events).extracting(Incoming::title).containsExactly("On rivers", "On seas");
	}

	@Test
	void anAddressBesideTheNameIsTheSpeakers() {
		Incoming event = read("Date,Name,URL,Title\n2021-11-03,Ada Rao,https://example.org/rao,On rivers\n").only();
		assertThat(event.speakers().get(0).homepage()).isEqualTo("https://example.org/rao");
		assertThat(event.url()).isNull();
	}

	@Test
	void ignoresTheTimeOfAForm() {
		Incoming event = read("Timestamp,Title,Date,Start_Time\n1/2/2020 8:00:00,On rivers,2021-11-03,16:00:00\n")
			.only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.time()).isEqualTo(LocalTime.of(16, 0));
	}

	private Harvested read(String text) {
		return Harvested.from(this.format, text);
	}

	private Incoming bytes(byte[] table) {
		return Harvested.from(this.format, table, Harvested.BERLIN).only();
	}

}
