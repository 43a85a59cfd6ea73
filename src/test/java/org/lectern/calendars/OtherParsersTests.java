package org.lectern.calendars;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Filter;
import org.lectern.demonstration.Demonstrations;
import org.lectern.history.History;
import org.lectern.ops.Command;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Has our calendars read by parsers of other languages. */
@SiteTest
class OtherParsersTests {

	@Autowired
	ApplicationContext site;

	@Autowired
	Editorial editorial;

	@Autowired
	Subscriptions subscriptions;

	@Autowired
	@Qualifier("import")
	Command importing;

	@Autowired
	History history;

	@TestFactory
	Stream<DynamicTest> everyParserUnderstandsWhatTheRecordSays() throws IOException {
		Demonstrations.on(site);
		new HardCases(editorial).publish();
		List<Served> calendars = List.of(Served.at(site, "/events.ics?all", Filter.NONE),
				Served.at(site, "/events.ics?alarm=15", subscriptions.window(Filter.NONE)));
		return Stream.of(OtherParser.values()).map((parser) -> DynamicTest.dynamicTest(parser.toString(), () -> {
			Served.assertUnderstood(parser, calendars);
			if (parser == OtherParser.LIBICAL) {
				assertNothingWasLost(calendars.get(0));
			}
		}));
	}

	/** What libical wrote of a calendar is to our import still what the record says. */
	private void assertNothingWasLost(Served calendar) {
		long version = history.siteVersion();
		Command.Outcome outcome = importing.run(List.of(calendar.file() + ".libical.ics", "--publish"),
				new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		assertThat(outcome).isEqualTo(Command.Outcome.DONE);
		assertThat(history.siteVersion()).isEqualTo(version);
	}

}
