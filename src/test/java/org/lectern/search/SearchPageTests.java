package org.lectern.search;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SiteTest
class SearchPageTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Progress progress;

	@Autowired
	Labels labels;

	@Test
	void withoutWordsThePageHelps() throws Exception {
		talk("Knots").about("Topology").published(editorial);
		Document page = page("/search");
		assertThat(page.select("h1").text()).isEqualTo("Search");
		assertThat(page.select("main .chips a").eachAttr("href")).containsExactly("/search?topic=topology");
		assertThat(page.select("main input[name=q]")).hasSize(1);
		assertThat(page.select(".masthead form")).isEmpty();
	}

	@Test
	void everyOtherPageLeadsToTheSearch() throws Exception {
		Element form = page("/").selectFirst(".masthead form[action=/search]");
		assertThat(Objects.requireNonNull(form).select("input[name=q]").attr("aria-label"))
			.isEqualTo("Search all talks");
	}

	@Test
	void pastAndComingTalksAreFoundAndTheWordsMarked() throws Exception {
		talk("Proving theorems by <machine>").on("2020-03-02").published(editorial);
		talk("Something else").on("2026-12-01").abstractText("We prove one theorem & more.").published(editorial);
		talk("Unrelated").published(editorial);
		Document page = page("/search?q=theorem");
		assertThat(page.select(".count").text()).isEqualTo("2 events for “theorem”");
		assertThat(titles(page)).containsExactly("Proving theorems by <machine>", "Something else");
		assertThat(page.select(".hits h3 mark").eachText()).containsExactly("theorems");
		assertThat(page.select(".snippet").eachText()).containsExactly("We prove one theorem & more.");
		assertThat(page.select(".snippet mark").eachText()).containsExactly("theorem");
		assertThat(titles(page("/search?q=theorem&sort=newest"))).containsExactly("Something else",
				"Proving theorems by <machine>");
	}

	@Test
	void aNumberThatIsAboutRightSaysSo() {
		assertThat(labels.number(new Amount(12_345, true))).isEqualTo("about 12,000");
		assertThat(labels.number(new Amount(12_345, false))).isEqualTo("12,345");
		assertThat(labels.found(new Amount(12_345, true), null)).isEqualTo("About 12,000 events");
		assertThat(labels.found(new Amount(12_345, true), "it’s")).isEqualTo("About 12,000 events for “it’s”");
		assertThat(labels.found(new Amount(1, false), "it’s")).isEqualTo("1 event for “it’s”");
	}

	@Test
	void peopleAndSeriesStandAboveTheirEvents() throws Exception {
		talk("Logic").by("Łukasz Żak", "Uniwersytet Łódzki").in("Łukasiewicz Lectures").published(editorial);
		Document page = page("/search?q=lukas");
		assertThat(page.select(".matches a").eachAttr("href")).containsExactly("/speakers/lukasz-zak",
				"/series/lukasiewicz-lectures");
		assertThat(page.select(".matches mark").eachText()).containsExactly("Łukasz", "Łukasiewicz");
		assertThat(page.select(".matches li").eachText().get(0)).isEqualTo("Łukasz Żak Uniwersytet Łódzki · 1 event");
		assertThat(titles(page)).containsExactly("Logic");
	}

	@Test
	void whatNarrowsItIsCountedShownAndTakenAwayAgain() throws Exception {
		talk("Knots one").in("Topology Seminar").on("2025-02-03").published(editorial);
		talk("Knots two").in("Topology Seminar").kind(EventKind.LECTURE).published(editorial);
		talk("Knots three").with(MaterialKind.SLIDES, "https://example.org/s.pdf", null).published(editorial);
		Document page = page("/search?q=knots");
		assertThat(facet(page, "year")).containsExactly("2026 2", "2025 1");
		assertThat(facet(page, "series")).containsExactly("Topology Seminar 2");
		assertThat(facet(page, "kind")).containsExactly("Colloquia 2", "Lectures 1");
		assertThat(facet(page, "with")).containsExactly("Slides 1");
		assertThat(facet(page, "venue")).isEmpty();
		Document narrowed = page(page.select("[aria-labelledby=by-series] a").attr("href"));
		assertThat(narrowed.select(".chosen a").eachText()).containsExactly("Topology Seminar ✕");
		assertThat(narrowed.select(".chosen a").attr("href")).isEqualTo("/search?q=knots");
		assertThat(narrowed.select("form input[name=series]").val()).isEqualTo("topology-seminar");
		assertThat(titles(narrowed)).hasSize(2);
		assertThat(titles(page("/search?q=knots&slides=on&year=2026"))).containsExactly("Knots three");
	}

	@Test
	void slipsAreForgivenAndSaid() throws Exception {
		talk("Topological insulators").by("Paul Erdős", null).published(editorial);
		Document page = page("/search?q=toplogical");
		assertThat(titles(page)).containsExactly("Topological insulators");
		assertThat(page.select(".guess a").attr("href")).isEqualTo("/search?q=topological");
		assertThat(page.select(".hits mark").eachText()).containsExactly("Topological");
		assertThat(page("/search?q=topological").select(".guess")).isEmpty();
	}

	@Test
	void whereNothingIsFoundThePageHelpsOn() throws Exception {
		talk("Knots").in("Topology Seminar").published(editorial);
		Document page = page("/search?q=zzzz&series=topology-seminar");
		assertThat(page.select(".empty h2").text()).isEqualTo("Nothing found");
		assertThat(page.select(".empty a").eachAttr("href").get(0)).isEqualTo("/search?q=zzzz");
		assertThat(page.select(".count").text()).isEqualTo("No events for “zzzz”");
	}

	@Test
	void nothingIsFoundThatIsNotPublic() throws Exception {
		talk("Secretdraft").by("Draft Person", null).in("Draft Series").draft(editorial);
		talk("Open")
			.at(new Place(null, null, true, "Zoom", "https://zoom.example/j/31415926", JoinAccess.AFTER_REGISTRATION))
			.with(MaterialKind.SLIDES, "https://example.org/embargoed.pdf", LocalDate.of(2099, 1, 1))
			.published(editorial);
		for (String words : List.of("secretdraft", "draft", "31415926", "embargoed", "j")) {
			assertThat(page("/search?q=" + words).select(".hits, .matches")).as(words).isEmpty();
		}
		assertThat(facet(page("/search?q=open"), "with")).isEmpty();
		assertThat(page("/search?q=open&slides").select(".hits")).isEmpty();
		assertThat(titles(page("/search?q=open"))).containsExactly("Open");
	}

	@Test
	void pagesAreTurnedAndBounded() throws Exception {
		for (int i = 10; i < 55; i++) {
			talk("Knots " + i).on("2026-11-03T%02d:%02d".formatted(i % 24, i)).published(editorial);
		}
		Document first = page("/search?q=knots");
		assertThat(first.select(".hits > li")).hasSize(20);
		Document third = page("/search?q=knots&page=3");
		assertThat(third.select(".hits > li")).hasSize(5);
		assertThat(third.select(".pagination a").eachAttr("href")).containsExactly("/search?q=knots&page=2");
		assertThat(first.select(".pagination a").eachAttr("href")).containsExactly("/search?q=knots&page=2");
		assertThat(page("/search?q=knots&page=99").select(".hits > li")).isEmpty();
	}

	@Test
	void formulasAreFoundByTheirSignsAndByHowTheyAreTyped() throws Exception {
		talk("Bounds in $L^2$ for $\\alpha$-stable noise").published(editorial);
		for (String words : List.of("L^2", "L²", "alpha stable", "α-stable", "%5Calpha")) {
			assertThat(titles(page("/search?q=" + words))).as(words).containsExactly("Bounds in L² for α-stable noise");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "q=%22", "q=-", "q=*", "q=a&page=0", "q=a&page=-1", "q=a&page=x",
			"page=99999999999", "sort=oldest", "q=a&series=%27", "q=a&year=20000", "q=%F0%9F%98%80", "q=false",
			"q=a&from=2026-13-40", "q=%3Cscript%3Ealert(1)%3C/script%3E", "asking=x", "results=x", "q=a&q=b" })
	void oddQuestionsGetAPage(String query) {
		MvcTestResult answer = site.get().uri(URI.create("/search?" + query)).header("Unsaved", "").exchange();
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyText().doesNotContain("<script>alert");
	}

	@Test
	void aLongQuestionGetsAPage() {
		assertThat(site.get().uri("/search").param("q", "long \"".repeat(2_000)).header("Unsaved", "")).hasStatusOk();
	}

	@Test
	void whileTheIndexIsBuiltThePageAndTheDeskSayHowFarItIs() throws Exception {
		page("/search?q=knots");
		progress.begin(10);
		progress.reached(4);
		String words = "The search is being built: 40 % Not everything is found yet.";
		assertThat(page("/search?q=knots").select("main .banner").text()).isEqualTo(words);
		MvcTestResult desk = site.get().uri("/admin").with(user("admin").roles("ADMINISTRATOR")).exchange();
		assertThat(Jsoup.parse(desk.getResponse().getContentAsString()).select("main .banner").text()).isEqualTo(words);
		progress.end();
		assertThat(page("/search").select("main .banner")).isEmpty();
	}

	@Test
	void hostileTextStaysText() throws Exception {
		talk("Knots <img src=x onerror=alert(1)>").by("<b>Knots</b>", "\"><script>alert(1)</script>")
			.abstractText("<svg onload=alert(1)> knots </svg>")
			.about("<i>knots</i>")
			.published(editorial);
		MvcTestResult answer = site.get().uri("/search?q=knots").header("Unsaved", "").exchange();
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.select("#found img, #found script, #found svg, #found i, #found b")).isEmpty();
		assertThat(titles(page)).containsExactly("Knots <img src=x onerror=alert(1)>");
		assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isNotEqualTo("private, no-store");
	}

	private static List<String> titles(Document page) {
		return page.select(".hits .title").eachText();
	}

	private static List<String> facet(Document page, String name) {
		return page.select("[aria-labelledby=by-" + name + "] li").eachText();
	}

	private Document page(String address) throws Exception {
		MvcTestResult answer = site.get()
			.uri(URI.create(address.replace("\"", "%22").replace("^", "%5E").replace(" ", "%20")))
			.exchange();
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
