package org.lectern.editing;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(username = "ada", roles = "ADMINISTRATOR")
class SettingsTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	Site site;

	@Autowired
	History history;

	@Test
	void theFormShowsWhatHolds() {
		assertThat(pages.get().uri("/admin/settings")).hasStatusOk()
			.bodyText()
			.contains("value=\"Colloquia &amp; Lectures\"", "value=\"America/Chicago\"", "value=\"#461d7c\"",
					"name=\"links[1].url\"");
	}

	@Test
	void whatIsSavedShowsWhereItActs() {
		assertThat(sent("0").param("links[0].label", "Imprint")
			.param("links[0].url", "https://example.edu/imprint")
			.param("links[7].label", "Privacy")
			.param("links[7].url", "https://example.edu/privacy")).hasRedirectedUrl("/admin/settings");
		assertThat(site.footerLinks()).hasSize(2);
		assertThat(pages.get().uri("/sign-in")).bodyText()
			.contains("Talks &lt;b&gt; here", "Wyndham University", "/css/accent-00693e.css",
					"<a href=\"https://example.edu/imprint\">Imprint</a>");
		Line line = history.latest(1).get(0);
		assertThat(line.author()).isEqualTo("ada");
		assertThat(line.words()).isEqualTo("Settings of the site changed");
		assertThat(line.openToAll()).isFalse();
	}

	@Test
	void everyMistakeIsSaidAtOnceAndNothingIsLost() {
		assertThat(pages.post()
			.uri("/admin/settings")
			.with(csrf())
			.param("version", "0")
			.param("name", " ")
			.param("zone", "Mars/Olympus")
			.param("accent", "red}")
			.param("contact", "nobody")
			.param("baseUrl", "https://elsewhere.example")
			.param("links[0].label", "Imprint")
			.param("links[300].url", "javascript:alert(1)")).hasStatusOk()
			.bodyText()
			.contains("Say what the site is called.", "“Mars/Olympus” is no time zone", "such as #461d7c",
					"no longer answer here, at localhost", "Say what the link is called", "value=\"Mars/Olympus\"",
					"value=\"nobody\"");
		assertThat(site.settings().version()).isZero();
	}

	@Test
	void theSecondOfTwoEditorsSeesBothTexts() {
		assertThat(sent("0")).hasStatus(302);
		assertThat(sent("0").param("institution", "Another")).hasStatus(409)
			.bodyText()
			.contains("Somebody else changed the settings", "<td>Wyndham University</td>",
					"name=\"version\" value=\"1\"");
	}

	@Test
	void anAccentThatIsHardToReadIsAdjustedAndSaysSo() {
		assertThat(pages.post()
			.uri("/admin/settings")
			.with(csrf())
			.param("version", "0")
			.param("name", "Talks")
			.param("zone", "UTC")
			.param("accent", "#ffff00")).flash()
			.extractingByKey("done")
			.asString()
			.startsWith("The settings are saved. The accent #ffff00 would be hard to read, so it is shown as #");
	}

	private MockMvcRequestBuilder sent(String version) {
		return pages.post()
			.uri("/admin/settings")
			.with(csrf())
			.param("version", version)
			.param("name", "Talks <b> here")
			.param("institution", "Wyndham University")
			.param("zone", "america/chicago")
			.param("accent", "#00693E")
			.param("contact", "talks@wyndham.example")
			.param("baseUrl", "http://localhost:8080/");
	}

}
