package org.lectern.demonstration;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Standing;
import org.lectern.history.History;
import org.lectern.site.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class DemonstrationTests {

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	Programme programme;

	@Autowired
	Catalog catalog;

	@Autowired
	History history;

	@Autowired
	Site site;

	@Autowired
	JsonMapper json;

	@Autowired
	MovableClock clock;

	Demonstration demonstration;

	@BeforeEach
	void start() {
		this.demonstration = new Demonstration(this.editorial, this.directory, this.programme, this.history, this.site,
				this.json);
		this.demonstration.run(new DefaultApplicationArguments());
	}

	@Test
	void showsOneOfEachThatAVisitorShouldSee() {
		List<EventLine> current = current();
		assertThat(current).hasSizeGreaterThan(10)
			.anyMatch(EventLine::isHybrid)
			.anyMatch((line) -> line.online() && !line.inPerson())
			.anyMatch((line) -> line.registration().url() != null)
			.anyMatch((line) -> line.titles().size() == 2)
			.anyMatch((line) -> line.title() == null)
			.anyMatch((line) -> line.standing() == Standing.CANCELLED)
			.anyMatch((line) -> line.standing() == Standing.POSTPONED && !line.when().isDated());
		assertThat(this.catalog.next(Reader.ANYONE, Filter.NONE)).get()
			.satisfies((next) -> assertThat(next.when().date()).isEqualTo(this.site.today().plusDays(1)));
		assertThat(this.catalog.series(Reader.ANYONE)).anyMatch((series) -> series.lectures());
	}

	@Test
	void keepsTheColloquiumOf2021WordForWord() {
		Event event = this.catalog.event(Reader.ANYONE, "algorithmic-bias-control-in-deep-learning").event();
		assertThat(event.when().startsAt()).isEqualTo("2021-11-03T19:00:00Z");
		assertThat(event.placeNote()).isEqualTo("Virtual- REGISTRATION REQUIRED (SEE ABSTRACT) Zoom");
		assertThat(event.talks().get(0).abstractText()).startsWith("Deep learning relies on Artificial Neural")
			.endsWith("the full potential of deep learning.")
			.hasSize(1243);
		assertThat(event.talks().get(0).appearances().get(0).speaker().biography())
			.endsWith("He is the recipient of the Gruss Lipper fellowship, the Goldberg Award, and "
					+ "Intel's Rising Star Faculty Award.");
	}

	@Test
	void movesAlongWithTheDaysButLeavesWhatSomebodyEdited() {
		this.clock.advance(Duration.ofDays(200));
		this.demonstration.run(new DefaultApplicationArguments());
		assertThat(this.catalog.next(Reader.ANYONE, Filter.NONE)).get()
			.satisfies((next) -> assertThat(next.when().date()).isEqualTo(this.site.today().plusDays(1)));
		assertThat(this.catalog.countArchive(Reader.ANYONE, Filter.NONE)).isEqualTo(12);
	}

	private List<EventLine> current() {
		return this.catalog.current(Reader.ANYONE, Filter.NONE, null, 40).items();
	}

}
