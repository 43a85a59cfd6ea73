package org.lectern.listing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Pick;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.catalog.VenueDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/**
 * Series, speakers, venues, topics; today is Monday, 2 November 2026, 10:00.
 */
@SiteTest
class ThingPagesTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Catalog catalog;

	@Autowired
	Directory directory;

	@ParameterizedTest
	@ValueSource(strings = { "/lectures", "/series", "/speakers", "/venues", "/topics", "/calendar/2026-11" })
	void anEmptyIndexHelps(String address) {
		assertThat(page(address).select(".empty h2")).hasSize(1);
	}

	@Test
	void aSeriesTellsItsCadenceItsFutureAndItsPast() {
		directory.create(new SeriesDetails("Porter Lectures", "Lectures", true, "In *honour* of Porter.",
				"three each spring", "A. Organizer", null, SeriesDetails.Defaults.NONE));
		talk("Held").on("2026-04-01").in("Porter Lectures").published(editorial);
		talk("To come").on("2026-11-03").in("Porter Lectures").published(editorial);
		Document page = page("/series/porter-lectures");
		assertThat(page.select("h1").text()).isEqualTo("Porter Lectures");
		assertThat(page.select("main").text()).contains("three each spring", "In honour of Porter.", "A. Organizer");
		assertThat(page.select(".talk h3").eachText()).containsExactly("To come");
		assertThat(page.select(".ledger .title").eachText()).containsExactly("Held");
		assertThat(page("/series").select(".cards .card").text())
			.isEqualTo("Lectures Porter Lectures three each spring 1 to come · 1 held");
	}

	@Test
	void lecturesAreThoseOfTheirKindAndOfLectureSeries() {
		directory.create(new SeriesDetails("Porter Lectures", null, true, null, "each spring", null, null,
				SeriesDetails.Defaults.NONE));
		talk("Of the series").on("2026-11-03").in("Porter Lectures").published(editorial);
		talk("Of the kind").on("2026-11-04").kind(EventKind.LECTURE).published(editorial);
		talk("A seminar").on("2026-11-05").kind(EventKind.SEMINAR).published(editorial);
		talk("Held").on("2026-05-05").kind(EventKind.LECTURE).published(editorial);
		Document page = page("/lectures");
		assertThat(page.select(".card").text()).isEqualTo("Porter Lectures each spring 1 to come · none held yet");
		assertThat(page.select(".talk h3").eachText()).containsExactly("Of the series", "Of the kind");
		assertThat(page.select(".ledger .title").eachText()).containsExactly("Held");
	}

	@Test
	void aSpeakerKeepsTheAffiliationOfEachDay() {
		talk("Then").on("2020-01-08").by("Ada Byron", "London").published(editorial);
		talk("Now").on("2026-12-01").by("Ada Byron", "Turin").published(editorial);
		Document page = page("/speakers/ada-byron");
		assertThat(page.select(".talk .who").text()).isEqualTo("Ada Byron, Turin");
		assertThat(page.select(".ledger .who").text()).isEqualTo("Ada Byron, London");
	}

	@Test
	void speakersAreFoundByNameAndLetter() {
		talk("One").by("Ada Byron", null).by("Sofia Kovalevskaya", null).by("Łukasz Żak", null).published(editorial);
		assertThat(names("/speakers")).containsExactly("Byron, Ada", "Kovalevskaya, Sofia", "Żak, Łukasz");
		assertThat(names("/speakers?q=lukasz")).containsExactly("Żak, Łukasz");
		assertThat(names("/speakers?q=uk")).containsExactly("Żak, Łukasz");
		assertThat(names("/speakers?letter=K")).containsExactly("Kovalevskaya, Sofia", "Żak, Łukasz");
		assertThat(names("/speakers?letter=%00&behind=zz")).hasSize(3);
	}

	@Test
	void ofTwoPeopleWithOneNameNeitherIsLostBetweenPages() {
		directory.create(new SpeakerDetails("A. Byron", "Byron, Ada", null, null, null, null, null));
		talk("One").by("A. Byron", null).by("Ada Byron", null).by("Sofia Kovalevskaya", null).published(editorial);
		List<String> seen = new ArrayList<>();
		NameCursor behind = null;
		for (int page = 0; page < 3; page++) {
			Named only = catalog.speakers(() -> false, null, behind, 1).get(0);
			seen.add(only.slug());
			behind = NameCursor.parse(only.place().toString()).orElseThrow();
		}
		assertThat(seen).containsExactlyInAnyOrder("a-byron", "ada-byron", "sofia-kovalevskaya");
	}

	@Test
	void aVenueTellsHowToGetIn() {
		directory.create(new VenueDetails("Digital Media Center", "Theatre", "340 East Parker Boulevard",
				"https://maps.example.org/dmc", 190, true, false, "Ring the bell."));
		talk("Here")
			.at(new Place(new Pick("digital-media-center-theatre", "Digital Media Center, Theatre"), null, false, null,
					null, JoinAccess.EVERYONE))
			.published(editorial);
		Document page = page("/venues/digital-media-center-theatre");
		assertThat(page.select("h1").text()).isEqualTo("Digital Media Center, Theatre");
		assertThat(page.select(".chips").eachText().get(0)).isEqualTo("190 seats Step-free access No hearing loop");
		assertThat(page.select("a[href=https://maps.example.org/dmc]").text()).isEqualTo("Map");
		assertThat(names("/venues")).containsExactly("Digital Media Center, Theatre");
	}

	@Test
	void aTopicGathersItsTalks() {
		talk("Knots").about("Topology").published(editorial);
		assertThat(page("/topics/topology").select(".talk h3").text()).isEqualTo("Knots");
		assertThat(names("/topics")).containsExactly("Topology");
	}

	@Test
	void shortAddressesLeadToTheNextEvent() {
		assertThat(site.get().uri("/next")).hasStatus(302).redirectedUrl().isEqualTo("/");
		talk("Knots").on("2026-11-03").in("Topology").published(editorial);
		assertThat(site.get().uri("/next")).hasStatus(302).redirectedUrl().isEqualTo("/events/knots");
		assertThat(site.get().uri("/series/topology/next")).hasStatus(302).redirectedUrl().isEqualTo("/events/knots");
		assertThat(site.get().uri("/events")).hasStatus(301).redirectedUrl().isEqualTo("/");
	}

	@Test
	void whatOnlyDraftsNameIsNotThere() {
		talk("Secret").by("Ada Byron", null).about("Secrets").draft(editorial);
		assertThat(site.get().uri("/speakers/ada-byron")).hasStatus(404);
		assertThat(site.get().uri("/topics/secrets")).hasStatus(404);
		assertThat(page("/speakers").text()).doesNotContain("Byron");
	}

	private List<String> names(String address) {
		return page(address).select(".index a").eachText();
	}

	private Document page(String address) {
		return Shown.at(site, address);
	}

}
