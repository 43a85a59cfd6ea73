package org.lectern.citation;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Role;
import org.lectern.catalog.When;
import org.lectern.sharing.Bases;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class CitationTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	Editorial editorial;

	@Autowired
	JsonMapper json;

	@BeforeEach
	void theSiteKnowsItsAddress(@Autowired SiteSettings settings, @Autowired Site site) {
		Bases.set(settings, site, "https://talks.example.edu");
	}

	@Test
	void bibtexHoldsWhatTexNeeds() {
		String slug = lecture();
		assertThat(body("/events/" + slug + ".bib")).isEqualTo("""
				@misc{SLUG,
				  author = {Erd{\\H{o}}s, P{\\'{a}}l and {NASA}},
				  title = {{{\\"{U}}ber $x^2_{\\alpha}$ \\& 100\\% of \\{surfaces\\}, \\$5 each}},
				  howpublished = {Lecture, Geometry \\& Co, Colloquia \\& Lectures},
				  year = 2026,
				  month = nov,
				  date = {2026-11-03},
				  eventtitle = {Geometry \\& Co},
				  venue = {Lockett Hall, 285},
				  organization = {Colloquia \\& Lectures},
				  language = {de},
				  keywords = {Topology},
				  url = {https://talks.example.edu/events/SLUG},
				}
				""".replace("SLUG", slug));
	}

	@Test
	void risTellsEachFactOnItsLine() {
		String slug = lecture();
		assertThat(body("/events/" + slug + ".ris")).isEqualTo(String.join("\r\n", "TY  - SLIDE", "ID  - " + slug,
				"AU  - Erdős, Pál", "AU  - NASA", "TI  - Über x²_α & 100% of {surfaces}, $5 each",
				"T2  - Geometry & Co", "M3  - Lecture", "PY  - 2026", "DA  - 2026/11/03", "CY  - Lockett Hall, 285",
				"PB  - Colloquia & Lectures", "LA  - de", "AB  - On surfaces. TY - JOUR", "KW  - Topology",
				"UR  - https://talks.example.edu/events/" + slug, "ER  - ", ""));
	}

	@Test
	void cslIsASpeech() {
		String slug = lecture();
		assertThat(json.readTree(body("/events/" + slug + ".csl.json"))).isEqualTo(json.readTree("""
				[{"id": "SLUG", "type": "speech", "title": "Über x²_α & 100% of {surfaces}, $5 each",
				"author": [{"family": "Erdős", "given": "Pál"}, {"literal": "NASA"}], "genre": "Lecture",
				"event-title": "Geometry & Co", "event-place": "Lockett Hall, 285", "publisher": "Colloquia & Lectures",
				"issued": {"date-parts": [[2026, 11, 3]]}, "abstract": "On surfaces. TY - JOUR", "keyword": "Topology",
				"language": "de", "URL": "https://talks.example.edu/events/SLUG"}]""".replace("SLUG", slug)));
	}

	@Test
	void eachTalkIsCitedByItself() {
		TalkDetails one = new TalkDetails("Surfaces", null, "en", 0, List.of(by("Maryam Ha")), List.of());
		TalkDetails two = new TalkDetails("Spaces", null, null, 75, List.of(by("محمد الخوارزمي")), List.of());
		published(new EventDetails(EventKind.SEMINAR, "Two talks", null, tuesday(), Place.UNKNOWN, Registration.NONE,
				List.of(one, two), List.of(), null, Access.UNKNOWN, null, null));
		assertThat(body("/events/two-talks.bib").lines().filter((line) -> line.matches("@.*|.*(author|title) =.*")))
			.containsExactly("@misc{two-talks-1,", "  author = {Ha, Maryam},", "  title = {{Surfaces}},",
					"@misc{two-talks-2,", "  author = {{محمد الخوارزمي}},", "  title = {{Spaces}},");
		Document page = Jsoup.parse(body("/events/two-talks"));
		assertThat(page.select(".citation").eachText()).first()
			.isEqualTo("Maryam Ha, “Surfaces” (Seminar talk), Colloquia & Lectures, November 3, 2026, "
					+ "https://talks.example.edu/events/two-talks");
		assertThat(page.select(".onward a[download]").eachAttr("href")).containsExactly("/events/two-talks.bib",
				"/events/two-talks.ris", "/events/two-talks.csl.json");
	}

	@Test
	void filesSayWhatTheyAreAndWhetherTheyChanged() {
		talk("Bias Control").published(editorial);
		MvcTestResult answer = pages.get().uri("/events/bias-control.bib").exchange();
		assertThat(answer).hasContentType("application/x-bibtex;charset=utf-8")
			.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bias-control.bib\"")
			.hasHeader(HttpHeaders.LAST_MODIFIED, "Mon, 02 Nov 2026 16:00:00 GMT");
		String etag = String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(pages.get().uri("/events/bias-control.bib").header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatus(304);
		assertThat(pages.get().uri("/events/bias-control.ris"))
			.hasContentType("application/x-research-info-systems;charset=utf-8");
		assertThat(pages.get().uri("/events/bias-control.csl.json"))
			.hasContentType("application/vnd.citationstyles.csl+json");
	}

	@Test
	void filesMoveWithTheirEvent() {
		Event event = talk("Bias Control").published(editorial);
		editorial.readdress(event.publicId(), event.version(), "bias");
		for (String ending : List.of(".bib", ".ris", ".csl.json")) {
			assertThat(pages.get().uri("/events/bias-control" + ending)).hasStatus(301)
				.hasHeader(HttpHeaders.LOCATION, "/events/bias" + ending);
		}
	}

	@Test
	void whatIsCancelledSaysSoAndDraftsAreNotCited() {
		Event event = talk("Bias Control").published(editorial);
		event = editorial.cancel(event.publicId(), event.version(), null);
		assertThat(body("/events/bias-control.bib")).contains("note = {cancelled}");
		editorial.withdraw(event.publicId(), event.version());
		assertThat(pages.get().uri("/events/bias-control.bib")).hasStatus(404);
	}

	private String lecture() {
		TalkDetails talk = new TalkDetails("Über $x^2_{\\alpha}$ & 100% of {surfaces}, $5 each",
				"On *surfaces*.\nTY  - JOUR", "de", null, List.of(by("Pál Erdős"), by("NASA"),
						new AppearanceDetails(Pick.named("A Host"), Role.HOST, null, null, null, null)),
				List.of());
		return published(new EventDetails(EventKind.LECTURE, null, Pick.named("Geometry & Co"), tuesday(),
				new Place(Pick.named("Lockett Hall, 285"), null, false, null, null, JoinAccess.AFTER_REGISTRATION),
				Registration.NONE, List.of(talk), List.of(Pick.named("Topology")), null, Access.UNKNOWN, null, null));
	}

	private static AppearanceDetails by(String name) {
		return new AppearanceDetails(Pick.named(name), Role.SPEAKER, null, null, null, null);
	}

	private static When tuesday() {
		return When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 0), Programmes.ZONE);
	}

	private String published(EventDetails details) {
		Event event = editorial.create(details);
		return String.valueOf(editorial.publish(event.publicId(), event.version()).slug());
	}

	private String body(String address) {
		MvcTestResult answer = pages.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
