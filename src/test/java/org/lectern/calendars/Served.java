package org.lectern.calendars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.calendars.OtherParser.Reading;
import org.lectern.calendars.OtherParser.Told;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A calendar that was served, as a file, and what the record says of the events in it,
 * less the control characters in their titles, which no line can hold.
 */
record Served(String address, Path file, List<Told> events) {

	private static final Logger log = LoggerFactory.getLogger(Served.class);

	/** The calendar at an address, which is of these events. */
	static Served at(ApplicationContext site, String address, Filter filter) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/calendars"));
		Path file = folder.resolve(address.replaceAll("[^a-z]+", "-").substring(1) + ".ics");
		Files.writeString(file, CalendarFile.at(site.getBean(MockMvcTester.class), address).text());
		EventText text = site.getBean(EventText.class);
		List<Told> events = new ArrayList<>();
		@Nullable Cursor cursor = null;
		do {
			Slice<EventRecord> slice = site.getBean(Catalog.class)
				.records(Reader.ANYONE, filter, Span.ALL, cursor, 500);
			slice.items()
				.stream()
				.filter((event) -> event.when().isDated())
				.forEach((event) -> events.add(told(event, IcalText.clean(text.summary(event)))));
			cursor = slice.next();
		}
		while (cursor != null);
		assertThat(events).isNotEmpty();
		return new Served(address, file, events);
	}

	/**
	 * A parser understands of each event of these calendars, in order, what the record
	 * says, and finds nothing amiss. One that is not installed is skipped, unless
	 * {@code LECTERN_PARSERS=required} is set.
	 */
	static void assertUnderstood(OtherParser parser, List<Served> calendars) throws IOException {
		String missing = parser.missing();
		if (!missing.isEmpty()) {
			assertThat(System.getenv("LECTERN_PARSERS")).as(missing).isNotEqualTo("required");
			log.warn("{}: it is not asked", missing);
			Assumptions.abort(missing);
		}
		List<Reading> readings = parser.read(calendars.stream().map(Served::file).toList());
		assertThat(readings).hasSameSizeAs(calendars);
		for (int i = 0; i < calendars.size(); i++) {
			assertThat(readings.get(i).errors()).as(calendars.get(i).address()).isEmpty();
			assertThat(calendars.get(i).differences(readings.get(i).events(), parser)).as(calendars.get(i).address())
				.isEmpty();
		}
	}

	private List<String> differences(List<Told> read, OtherParser parser) {
		List<String> differences = new ArrayList<>();
		for (int i = 0; i < Math.max(read.size(), this.events.size()); i++) {
			Told said = (i < this.events.size()) ? parser.reading(this.events.get(i)) : null;
			Told understood = (i < read.size()) ? read.get(i) : null;
			if (!Objects.equals(said, understood) && differences.size() < 20) {
				differences.add("The record says " + said + ", read was " + understood);
			}
		}
		return differences;
	}

	private static Told told(EventRecord event, String summary) {
		When when = event.when();
		LocalDate first = Objects.requireNonNull(when.date());
		String start = when.isAllDay() ? first.toString() : event.startsAt().toString();
		String end = when.isAllDay() ? Objects.requireNonNullElse(when.endDate(), first).plusDays(1).toString()
				: event.endsAt().isAfter(event.startsAt()) ? event.endsAt().toString() : null;
		return new Told(event.publicId().toString(), start, end, summary, status(event.standing()), event.sequence());
	}

	private static String status(Standing standing) {
		return switch (standing) {
			case AS_PLANNED -> "CONFIRMED";
			case POSTPONED -> "TENTATIVE";
			case CANCELLED -> "CANCELLED";
		};
	}

}
