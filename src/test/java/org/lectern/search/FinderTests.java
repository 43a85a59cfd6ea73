package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Findables;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Span;
import org.lectern.catalog.VenueDetails;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What the index answers is what the record says. */
@SiteTest
class FinderTests {

	@Autowired
	Finder finder;

	@Autowired
	Findables record;

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	Catalog catalog;

	@Test
	void whatIsPublishedIsFoundAndNoDraft() {
		talk("Knots and links").draft(editorial);
		assertThat(found("knots")).isEmpty();
		talk("Knots and braids").published(editorial);
		assertThat(found("knots")).containsExactly("Knots and braids");
	}

	@Test
	void noDayIsTooFarAway() {
		talk("Knots and braids").with(MaterialKind.SLIDES, "https://example.org/slides", LocalDate.MAX)
			.published(editorial);
		assertThat(found("knots")).hasSize(1);
	}

	@Test
	void aWordMayBeginSoOrHaveTheSameStem() {
		talk("Proving theorems").by("Łukasz Żółć", "Universität Köln").published(editorial);
		assertThat(List.of("prov", "theorem", "lukasz", "ŻÓŁĆ", "koln", "koeln", "lockett", "proved"))
			.allSatisfy((word) -> assertThat(found(word)).as(word).hasSize(1));
		assertThat(found("abstract")).isEmpty();
		assertThat(found("proving knots")).isEmpty();
	}

	@Test
	void whatIsDeletedOrChangedIsFoundByWhatItIsNow() {
		Event event = talk("Knots and braids").published(editorial);
		assertThat(found("braids")).hasSize(1);
		event = editorial.revise(event.publicId(), event.version(), talk("Graphs of groups").details());
		assertThat(found("braids")).isEmpty();
		assertThat(found("groups")).hasSize(1);
		event = editorial.delete(event.publicId(), event.version());
		assertThat(found("groups")).isEmpty();
		editorial.restore(event.publicId(), event.version());
		assertThat(found("groups")).hasSize(1);
	}

	@Test
	void whatAnEventNamesMayBeRenamedOrMerged() {
		talk("Knots and braids").by("A. Byron", null).about("Topology").published(editorial);
		talk("Engines").by("Ada Byron", null).published(editorial);
		var venue = catalog.venue(Reader.ANYONE, "lockett-hall-285");
		directory.revise(venue.slug(), venue.version(), VenueDetails.named("Coates Hall"));
		assertThat(found("coates")).hasSize(2);
		assertThat(found("lockett")).isEmpty();
		directory.mergeSpeakers("a-byron", "ada-byron");
		assertThat(found("ada")).hasSize(2);
		assertThat(finder.find(words("ada").and(Filter.speaker("a-byron")), Span.ALL, null, 9)).hasValue(List.of());
		assertThat(finder.count(words("ada").and(Filter.speaker("ada-byron")), Span.ALL)).hasValue(2L);
		directory.reviseTopic("topology", catalog.topic(Reader.ANYONE, "topology").version(), "Geometry");
		assertThat(found("geometry")).hasSize(1);
	}

	@Test
	void listsGoOnBehindAPlaceInBothDirections() {
		for (int day = 10; day < 20; day++) {
			talk("Knots " + day).on("2026-11-" + day).published(editorial);
			talk("Knots before " + day).on("2025-11-" + day).published(editorial);
		}
		Filter knots = words("knots");
		List<Long> all = finder.find(knots, Span.CURRENT, null, 20).orElseThrow();
		assertThat(titles(all)).startsWith("Knots 10", "Knots 11").endsWith("Knots 19").hasSize(10);
		Cursor place = new Cursor(Instant.parse("2026-11-14T20:00:00Z"), all.get(4), false);
		assertThat(finder.find(knots, Span.CURRENT, place, 2)).hasValue(all.subList(5, 7));
		assertThat(finder.find(knots, Span.CURRENT, new Cursor(place.startsAt(), place.id(), true), 2))
			.hasValue(List.of(all.get(3), all.get(2)));
		assertThat(finder.count(knots, Span.ARCHIVE)).isEqualTo(Optional.of(10L));
		assertThat(titles(finder.find(knots, Span.ARCHIVE, null, 1).orElseThrow())).containsExactly("Knots before 19");
	}

	@Test
	void whatHoldsNoWordIsLeftToTheRecord() {
		assertThat(finder.find(words("++"), Span.ALL, null, 9)).isEmpty();
		assertThat(finder.count(words("-"), Span.ALL)).isEmpty();
	}

	private static Filter words(String words) {
		return Filter.of(Map.of("q", words));
	}

	private List<String> found(String words) {
		return titles(finder.find(words(words), Span.ALL, null, 20).orElseThrow());
	}

	private List<String> titles(List<Long> ids) {
		return ids.stream().map((id) -> record.events(id - 1, 1).get(0).talks().get(0).title()).toList();
	}

}
