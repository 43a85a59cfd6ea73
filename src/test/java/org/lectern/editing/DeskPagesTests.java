package org.lectern.editing;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Programmes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page of the desk with nothing, with plenty and with hostile text. */
@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class DeskPagesTests {

	private static final String HOSTILE = "<script>alert(1)</script> ${7*7} [[x]] \u202eabc '\"--";

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	private Event event;

	@BeforeEach
	void aProgramme() {
		event = Programmes.talk("Bias Control")
			.by("Ada Lovelace", "London")
			.about("Learning")
			.in("Colloquium")
			.published(editorial);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/events", "/admin/events?state=BIN",
			"/admin/events?state=nonsense&at=x&kind=y", "/admin/events/new", "/admin/events/new?series=colloquium",
			"/admin/series", "/admin/series?new", "/admin/series/colloquium", "/admin/speakers",
			"/admin/speakers?q=ada&behind=zz", "/admin/speakers?new", "/admin/speakers/ada-lovelace", "/admin/venues",
			"/admin/venues?new", "/admin/venues/lockett-hall-285", "/admin/topics", "/admin/topics?new",
			"/admin/topics/learning", "/admin/topics/learning/address",
			"/admin/speakers/ada-lovelace/merge?name=Nobody" })
	void aPageIsShown(String address) {
		assertThat(site.get().uri(address)).hasStatusOk().bodyText().doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/address", "/cancellation", "/postponement" })
	void aPageOfAnEventIsShown(String page) {
		assertThat(site.get().uri("/admin/events/" + event.publicId() + page)).hasStatusOk()
			.bodyText()
			.doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/events", "/admin/speakers", "/admin/venues", "/admin/topics",
			"/admin/series" })
	void hostileTextIsOnlyText(String address) {
		Programmes.talk(HOSTILE).by(HOSTILE, HOSTILE).about(HOSTILE).in(HOSTILE).draft(editorial);
		assertThat(site.get().uri(address)).hasStatusOk()
			.bodyText()
			.doesNotContain("<script>alert")
			.doesNotContain("49 [[");
	}

	@Test
	void aFormulaInATitleIsReadable() {
		Event talk = Programmes.talk("The limit $L^1 \\to \\infty$").draft(editorial);
		for (String page : List.of("/admin", "/admin/events", "/admin/events/" + talk.publicId())) {
			assertThat(site.get().uri(page)).hasStatusOk().bodyText().contains(">The limit L¹ →∞<");
		}
	}

	@Test
	void eventsAreFoundByTheirWords() {
		Programmes.talk("Something else").draft(editorial);
		assertThat(site.get().uri("/admin/events").param("q", "bias lovelace")).bodyText()
			.contains("Bias Control")
			.doesNotContain("Something else");
		assertThat(site.get().uri("/admin/events?state=DRAFTS")).bodyText()
			.contains("Something else")
			.doesNotContain("Bias Control");
	}

	@Test
	void aFewSeriesAreChosenFromAList() {
		Programmes.talk("Something else").in("Seminar").published(editorial);
		assertThat(site.get().uri("/admin/events?series=colloquium")).bodyText()
			.contains("<option value=\"colloquium\" selected=\"selected\">Colloquium</option>")
			.contains("Bias Control")
			.doesNotContain("Something else", "name=\"name\"");
	}

	@Test
	void oneOfManySeriesIsTyped() {
		for (int i = 0; i < 100; i++) {
			Programmes.talk("Talk " + i).in("Seminar " + i).published(editorial);
		}
		assertThat(site.get().uri("/admin/events").param("name", " COLLOQUIUM ")).bodyText()
			.contains("Bias Control", "series=colloquium")
			.doesNotContain("Talk 7", "<option value=\"colloquium\"", "series-error");
		assertThat(site.get().uri("/admin/events").param("series", "seminar-7").param("name", "Colloquium")).bodyText()
			.contains("Bias Control")
			.doesNotContain("Talk 7");
		assertThat(site.get().uri("/admin/events").param("series", "seminar-7")).bodyText()
			.contains("Talk 7", "value=\"Seminar 7\"")
			.doesNotContain("Bias Control");
		assertThat(site.get().uri("/admin/events").param("series", "seminar-7").param("name", "")).bodyText()
			.contains("Talk 99");
		assertThat(site.get().uri("/admin/events").param("name", "Nothing of the kind")).bodyText()
			.contains("There is no series of that name", "value=\"Nothing of the kind\"", "Talk 99");
	}

}
