package org.lectern.intake;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormatsTests {

	private final Formats formats = Formats.all();

	@Test
	void goesByTheContentWhateverTheName() {
		assertThat(title("talks.txt", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")).isEqualTo("iCalendar");
		assertThat(title("talks", "Date;Title\n2021-11-03;On rivers\n")).isEqualTo("CSV or TSV table");
		assertThat(title("a.txt", "<schedule/>")).isEqualTo("frab or pentabarf schedule (XML)");
		assertThat(title("a.txt", "{\"$schema\": {}, \"schedule\": {}}")).isEqualTo("frab or pretalx schedule (JSON)");
		assertThat(title("a.xml", "<rss version='2.0'/>")).isEqualTo("RSS or Atom feed of events");
		assertThat(title("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'/>"))
			.isEqualTo("RSS or Atom feed of events");
		assertThat(title("a.xml", "<talk/>")).isEqualTo("talks.cam (XML)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			a.xlsx ~ PK\u0003\u0004x            ~ This is a document of Excel
			a.pdf  ~ %PDF-1.7                   ~ This is a PDF
			a.html ~ <!DOCTYPE html><html>      ~ This is a web page
			a.json ~ [{"title": "On rivers"}]   ~ This is JSON, but neither
			a.json ~ {"format": "other/1"}      ~ This is JSON, but neither
			a.md   ~ '---\ntitle: On rivers\n---' ~ This is YAML or front matter
			a.md   ~ '---\ntitle: x\n---\n| Date | Title |\n' ~ This is YAML or front matter
			a.xml  ~ '---\n---\n<feed>{% for x %}' ~ This is a template
			a.svg  ~ <svg/>                     ~ This is XML, but neither
			a.txt  ~ Come to our talk!          ~ This is text, but no calendar
			""")
	void advisesOnEverythingElse(String name, String content, String advice) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> title(name, content))
			.withMessageStartingWith(advice)
			.withMessageEndingWith("These can be read: iCalendar, frab or pentabarf schedule (XML), talks.cam (XML),"
					+ " RSS or Atom feed of events, frab or pretalx schedule (JSON), CSV or TSV table.");
	}

	@Test
	void saysThatAFileIsEmptyOrTooLarge() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> title("a.csv", ""))
			.withMessageStartingWith("The file is empty.");
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> this.formats.of(new Source("a.csv", new byte[Source.MOST_BYTES + 1])))
			.withMessage("The file is larger than 64 MiB. Split it.");
	}

	private String title(String name, String content) {
		return this.formats.of(new Source(name, content.getBytes(StandardCharsets.ISO_8859_1))).title();
	}

}
