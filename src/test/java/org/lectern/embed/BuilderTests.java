package org.lectern.embed;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.lectern.Residence;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The page that helps to put a list into another site. */
@SiteTest
class BuilderTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	SiteSettings settings;

	@Autowired
	Site facts;

	@Test
	void showsWhatWillBeSeenAndTheCodeForIt() {
		atHome();
		talk("One").in("Colloquium").published(editorial);
		Document page = shown("/embed-builder?series=colloquium&limit=3&theme=dark&accent=%23ffcc00&q=");
		String address = "/embed?series=colloquium&limit=3&theme=dark&accent=ffcc00";
		assertThat(page.select("iframe").attr("src")).isEqualTo(address);
		assertThat(page.select("#code-frame").text()).startsWith("<iframe src=\"https://talks.example.edu"
				+ address.replace("&", "&amp;") + "\" title=\"Events\" width=\"100%\"");
		assertThat(page.select("#code-element").text())
			.contains("<script async src=\"https://talks.example.edu/embed.js\"></script>")
			.contains("<lectern-events series=\"colloquium\" limit=\"3\" theme=\"dark\" accent=\"ffcc00\">");
		assertThat(page.select("#f-series [selected]").attr("value")).isEqualTo("colloquium");
		assertThat(page.select("#f-theme [selected]").attr("value")).isEqualTo("dark");
	}

	@Test
	void withoutItsOwnAddressItSaysWhatToDo() {
		Document page = shown("/embed-builder");
		assertThat(page.select("textarea")).isEmpty();
		assertThat(page.select("#result .banner").text()).contains("Address of the site");
		assertThat(page.select("iframe").attr("src")).isEqualTo("/embed");
	}

	@Test
	void saysWhatBecomesOfAPaleColour() {
		assertThat(shown("/embed-builder?accent=ffff00").select("#result .banner").first())
			.hasToString("<p class=\"banner\">#ffff00 would be hard to read, so it is shown as #707000.</p>");
		assertThat(shown("/embed-builder?accent=ffff00&theme=dark").text()).doesNotContain("hard to read");
	}

	@Test
	void takesWholeAddressesOfPages() {
		talk("One").by("Ada Lovelace", null).published(editorial);
		assertThat(
				shown("/embed-builder?event=https://talks.example.edu/events/one%3Fx%23y").select("iframe").attr("src"))
			.isEqualTo("/embed?event=one");
		assertThat(shown("/embed-builder?speaker=/speakers/ada-lovelace").select("iframe").attr("src"))
			.isEqualTo("/embed?speaker=ada-lovelace");
	}

	@Test
	void theOtherAddressLeadsHere() {
		assertThat(site.get().uri(URI.create("/embed/builder?series=a&q=x%20y"))).hasStatus(301)
			.hasHeader("Location", "/embed-builder?series=a&q=x%20y");
	}

	@Test
	void listsLeadHereWithWhatNarrowsThem() {
		talk("One").in("Colloquium").published(editorial);
		assertThat(shown("/").select(".footer a[href='/embed-builder']").text()).isEqualTo("Embed these events");
		assertThat(shown("/?kind=colloquium").select(".footer a[href='/embed-builder?kind=colloquium']")).hasSize(1);
		assertThat(shown("/series/colloquium").select(".elsewhere a").eachAttr("href"))
			.containsExactly("/embed-builder?series=colloquium");
		assertThat(shown("/venues/lockett-hall-285").select(".elsewhere a").eachAttr("href"))
			.containsExactly("/embed-builder?venue=lockett-hall-285", "/screen?venue=lockett-hall-285");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "width=280", "width=x", "accent=red", "event=%22%3E%3Cscript%3E", "q=%3Cscript%3E", "limit=0",
					"from=2026-11-03&to=x&attendance=online&lectures=on&past=on", "heading=off&open=tab&look=cards" })
	void oddChoicesAreAnswered(String choice) {
		atHome();
		Document page = shown("/embed-builder?" + choice);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("iframe")).hasSize(1);
	}

	private void atHome() {
		Residence.at("https://talks.example.edu", settings, facts);
	}

	private Document shown(String address) {
		MvcTestResult answer = site.get().uri(URI.create(address)).exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			Document page = Jsoup.parse(answer.getResponse().getContentAsString());
			assertThat(page.text()).doesNotContain("??embed.");
			return page;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
