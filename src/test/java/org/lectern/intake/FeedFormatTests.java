package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.lectern.intake.Format.UnreadableSource;
import org.lectern.intake.Incoming.IncomingSpeaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedFormatTests {

	@Test
	void neverTakesThePublicationForTheEvent() {
		Harvested harvested = rss("<item><title>On rivers</title><pubDate>Wed, 03 Nov 2021 14:00:00 +0100</pubDate>"
				+ "<description>A talk.</description></item>");
		assertThat(harvested.events).isEmpty();
		assertThat(harvested.refusals)
			.containsExactly("1: On rivers: It does not say when it takes place, only when it was published.");
	}

	@Test
	void readsTheEventModuleOfRss() {
		Incoming event = rss("<item><title>On rivers</title><link>https://example.org/1</link>"
				+ "<guid isPermaLink=\"false\">e-1</guid><ev:startdate>2021-11-03T14:00:00+01:00</ev:startdate>"
				+ "<ev:enddate>2021-11-03T15:00:00+01:00</ev:enddate><ev:location>Hall 2</ev:location>"
				+ "<pubDate>Mon, 01 Nov 2021 00:00:00 +0000</pubDate></item>")
			.only();
		assertThat(event.uid()).isEqualTo("e-1");
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(15, 0));
		assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(event.place()).isEqualTo("Hall 2");
		assertThat(event.title()).isEqualTo("On rivers");
		assertThat(event.series()).isEqualTo("River Seminar");
		assertThat(event.url()).isEqualTo("https://example.org/1");
	}

	@Test
	void findsTheDateInTheTitle() {
		Incoming event = rss("<item><title>On rivers | Wednesday (Nov 3, 2021), 3:00-4:00 pm</title>"
				+ "<description><![CDATA[Abstract: Rivers flow.<p><strong>Place:&nbsp;</strong>Hall 2</p>"
				+ "<p><a href=\"https://example.org/rao\">Ada Rao</a> (Institute of Rivers)</p>]]></description></item>")
			.only();
		assertThat(event.title()).isEqualTo("On rivers");
		assertThat(event.time()).isEqualTo(LocalTime.of(15, 0));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(16, 0));
		assertThat(event.doubts()).isEmpty();
		assertThat(event.place()).isEqualTo("Hall 2");
		assertThat(event.speakers()).extracting(IncomingSpeaker::name).containsExactly("Ada Rao");
		assertThat(event.speakers()).extracting(IncomingSpeaker::affiliation).containsExactly("Institute of Rivers");
	}

	@Test
	void findsTheDateInALabelledLine() {
		Incoming event = rss("<item><title>On rivers</title><description>When: 3 November 2021, 14:00\n"
				+ "Where: Hall 2\n\nRivers since 1 May 1999.</description></item>")
			.only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(event.place()).isEqualTo("Hall 2");
	}

	@Test
	void takesNoDateOutOfAStory() {
		assertThat(rss("<item><title>On rivers</title><description>The flood of 3 November 2021 taught us much."
				+ "</description></item>").refusals)
			.hasSize(1);
	}

	@Test
	void readsAtom() {
		Incoming event = read(
				"""
						<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005"><title>Events</title>
						<id>x</id><updated>2021-10-01T00:00:00Z</updated><entry><id>tag:1</id><title>On rivers</title>
						<updated>2021-10-01T00:00:00Z</updated><link href="https://example.org/1"/>
						<gd:when startTime="2021-11-03T14:00:00-06:00" endTime="2021-11-03T15:00:00-06:00"/>
						<content type="html">&lt;p&gt;Rivers flow.&lt;/p&gt;</content></entry></feed>
						""")
			.only();
		assertThat(event.uid()).isEqualTo("tag:1");
		assertThat(event.zone()).isEqualTo(ZoneId.of("Etc/GMT+6"));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(15, 0));
		assertThat(event.series()).isNull();
	}

	@Test
	void readsNoDocumentType() {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(
					() -> read("<!DOCTYPE rss [<!ENTITY a \"a\">]><rss version=\"2.0\"><channel>&a;</channel></rss>"))
			.withMessageStartingWith("The file declares a document type");
	}

	@Test
	void readsTalksCam() {
		Incoming event = Harvested.from(new TalksCam(), """
				<talk><series_name>River Seminar</series_name><title>On rivers</title><abstract>Rivers flow.</abstract>
				<name-of-speaker>Ada Rao</name-of-speaker><venue-name>Hall 2</venue-name>
				<date-string>2021/11/03</date-string><start-time-string>11:00</start-time-string>
				<end-time-string>12:30</end-time-string></talk>
				""").only();
		assertThat(event.date()).isEqualTo(LocalDate.of(2021, 11, 3));
		assertThat(event.endTime()).isEqualTo(LocalTime.of(12, 30));
		assertThat(event.series()).isEqualTo("River Seminar");
		assertThat(event.place()).isEqualTo("Hall 2");
		assertThat(event.speakers()).extracting(IncomingSpeaker::name).containsExactly("Ada Rao");
	}

	private static Harvested rss(String items) {
		return read("<rss version=\"2.0\" xmlns:ev=\"http://purl.org/rss/1.0/modules/event/\"><channel>"
				+ "<title>River Seminar</title><link>https://example.org/</link><description>Talks</description>"
				+ items + "</channel></rss>");
	}

	private static Harvested read(String text) {
		return Harvested.from(new FeedFormat(), text);
	}

}
