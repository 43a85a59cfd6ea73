package org.lectern.calendars;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.lectern.CorpusTest;
import org.lectern.catalog.Filter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Has the calendars of thousands of real talks read by parsers of other languages; which
 * database they come from makes no difference.
 */
@CorpusTest
@DisabledIfSystemProperty(named = "lectern.test.database", matches = "postgresql")
class RealCalendarsTests {

	@Autowired
	ApplicationContext site;

	@Autowired
	Subscriptions subscriptions;

	@TestFactory
	Stream<DynamicTest> everyParserUnderstandsWhatTheRecordSays() throws IOException {
		List<Served> calendars = List.of(Served.at(site, "/events.ics?all", Filter.NONE),
				Served.at(site, "/events.ics", subscriptions.window(Filter.NONE)));
		return Stream.of(OtherParser.values())
			.map((parser) -> DynamicTest.dynamicTest(parser.toString(),
					() -> Served.assertUnderstood(parser, calendars)));
	}

}
