package org.lectern.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Editorial;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Putting a list together for another site. */
@BrowserTest
class EmbedBuilderTests {

	@Autowired
	Editorial editorial;

	@BeforeEach
	void announce() {
		talk("On frames").in("Colloquium").published(editorial);
		talk("On pages").published(editorial);
	}

	@Test
	void thePreviewFollowsEachChoice(Viewer viewer) {
		Page page = viewer.opens("/embed-builder");
		assertThat(page.frameLocator("iframe").locator("h2")).hasText(new String[] { "On frames", "On pages" });
		page.getByLabel("Series").selectOption("colloquium");
		assertThat(page.frameLocator("iframe").locator("h2")).hasText(new String[] { "On frames" });
		page.getByLabel("Colour").fill("#ffff00");
		assertThat(page.getByText("#ffff00 would be hard to read")).isVisible();
		page.getByLabel("Width of the preview").selectOption("280");
		assertThat(page.locator(".preview")).hasClass("preview narrow");
		assertThat(page).hasURL(Pattern.compile(".*series=colloquium&.*accent=%23ffff00.*width=280.*"));
	}

	@Test
	void worksWithoutScript(Viewer viewer) {
		Page page = viewer.withoutJavaScript().opens("/embed-builder");
		page.getByLabel("Series").selectOption("colloquium");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show it")).click();
		assertThat(page.frameLocator("iframe").locator("h2")).hasText(new String[] { "On frames" });
	}

	@Test
	void everybodyCanUseIt(Viewer viewer) {
		viewer.opens("/embed-builder");
		viewer.assertAccessible();
	}

}
