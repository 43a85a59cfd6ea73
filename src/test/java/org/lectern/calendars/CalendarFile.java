package org.lectern.calendars;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar as it was sent, checked line by line and read by two other libraries. */
record CalendarFile(String text) {

	/** No value is empty: libical, for one, takes that for an error. */
	private static final Pattern LINE = Pattern.compile("[A-Z][A-Z0-9-]*(;[A-Z][A-Z0-9-]*=(\"[^\"]+\"|[^\";:,]+))*:.+");

	/** What is answered at an address, which must be a calendar by the letter. */
	static CalendarFile at(MockMvcTester site, String address) {
		MockHttpServletResponse answer = site.get().uri(address).exchange().getResponse();
		assertThat(answer.getStatus()).as(address).isEqualTo(HttpStatus.OK.value());
		assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		try {
			return of(answer.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A calendar of this text. */
	static CalendarFile of(String text) {
		CalendarFile file = new CalendarFile(text);
		file.assertWellFormed();
		return file;
	}

	/** Its lines as they are meant, without folds. */
	List<String> lines() {
		return List.of(this.text.replace("\r\n ", "").split("\r\n", -1)).subList(0, contentLines());
	}

	/** The lines of its events with one of these names. */
	List<String> lines(String... names) {
		Pattern wanted = Pattern.compile("(" + String.join("|", names) + ")[;:].*");
		List<String> lines = lines();
		int first = lines.indexOf("BEGIN:VEVENT");
		return (first < 0) ? List.of()
				: lines.subList(first, lines.size()).stream().filter((line) -> wanted.matcher(line).matches()).toList();
	}

	/** What ical4j reads. */
	Calendar byIcal4j() {
		try {
			Calendar calendar = new CalendarBuilder().build(new StringReader(this.text));
			assertThat(calendar.validate().getEntries()).as("ical4j's complaints")
				.extracting(ValidationEntry::getMessage)
				.isEmpty();
			return calendar;
		}
		catch (IOException | ParserException ex) {
			throw new AssertionError(this.text, ex);
		}
	}

	/** The events that ical4j reads. */
	List<VEvent> events() {
		return byIcal4j().getComponents("VEVENT");
	}

	/** The starts of its events, as ical4j understands them. */
	List<Instant> starts() {
		return events().stream()
			.map((event) -> instant(Objects.requireNonNull(event.getDateTimeStart()).getDate()))
			.toList();
	}

	/** The titles of its events, as ical4j reads them. */
	List<String> summaries() {
		return events().stream().map((event) -> Objects.requireNonNull(event.getSummary()).getValue()).toList();
	}

	/** A property of the only event, as ical4j reads it. */
	String value(String property) {
		List<VEvent> events = events();
		assertThat(events).hasSize(1);
		return events.get(0).getProperty(property).map(Property::getValue).orElse("");
	}

	/** What biweekly reads, without a warning. */
	ICalendar byBiweekly() {
		try (ICalReader reader = new ICalReader(this.text)) {
			ICalendar calendar = reader.readNext();
			assertThat(reader.getWarnings()).as("biweekly's warnings").isEmpty();
			assertThat(Biweekly.parse(this.text).all()).hasSize(1);
			return calendar;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int contentLines() {
		return this.text.replace("\r\n ", "").split("\r\n", -1).length - 1;
	}

	private void assertWellFormed() {
		assertThat(this.text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
		assertThat(this.text.replace("\r\n", "")).doesNotContainPattern("[\\p{Cc}&&[^\t]]").doesNotContain("\ufffd");
		assertThat(this.text.split("\r\n", -1)).as("lines that are too long")
			.filteredOn((line) -> line.getBytes(StandardCharsets.UTF_8).length > 75)
			.isEmpty();
		assertThat(lines()).as("lines that are none").filteredOn((line) -> !LINE.matcher(line).matches()).isEmpty();
		List<String> open = new ArrayList<>();
		for (String line : lines()) {
			if (line.startsWith("BEGIN:")) {
				open.add(line.substring(6));
			}
			else if (line.startsWith("END:")) {
				assertThat(open.remove(open.size() - 1)).isEqualTo(line.substring(4));
			}
		}
		assertThat(open).isEmpty();
	}

	private static Instant instant(Temporal temporal) {
		return (temporal instanceof ZonedDateTime zoned) ? zoned.toInstant()
				: (temporal instanceof OffsetDateTime offset) ? offset.toInstant() : Instant.from(temporal);
	}

}
