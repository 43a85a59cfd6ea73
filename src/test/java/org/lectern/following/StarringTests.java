package org.lectern.following;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.lectern.browser.BrowserTest;
import org.lectern.browser.Viewer;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Stars as somebody with a browser meets them. */
@BrowserTest
class StarringTests {

	@Autowired
	Editorial editorial;

	private Event first;

	@BeforeEach
	void announce() {
		this.first = talk("On the first day").on("2026-11-03").published(this.editorial);
		talk("On the <b>second</b> day").on("2026-11-04").published(this.editorial);
		talk("On the third day").on("2026-11-05").published(this.editorial);
	}

	@Test
	void aStarredTalkStandsInTheListUntilItIsTakenOff(Viewer viewer) {
		Page page = viewer.opens("/");
		assertThat(page.locator("[data-stars]")).isHidden();
		star(page, "On the <b>second</b> day").click();
		assertThat(star(page, "On the <b>second</b> day")).hasAttribute("aria-pressed", "true");
		assertThat(page.locator("#star-said")).hasText("Starred. Talks in your list: 1.");
		page.locator("[data-stars]").click();
		assertThat(page.locator("h3")).hasText(new String[] { "On the <b>second</b> day" });
		viewer.assertAccessible();
		star(page, "On the <b>second</b> day").click();
		assertThat(page.getByText("“On the <b>second</b> day” is off your list.")).isVisible();
		assertThat(page.getByText("No stars yet")).isVisible();
		assertThat(page.getByText("Undo")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("h3")).hasText(new String[] { "On the <b>second</b> day" });
		assertThat(page.getByText("No stars yet")).isHidden();
	}

	@Test
	void theStarOnAnEventsPageIsTheOneInTheList(Viewer viewer) {
		Page page = viewer.opens("/events/on-the-third-day");
		star(page, "On the third day").click();
		page = viewer.opens("/");
		assertThat(star(page, "On the third day")).hasAttribute("aria-pressed", "true");
		assertThat(star(page, "On the first day")).hasAttribute("aria-pressed", "false");
	}

	@Test
	void aStarredTalkThatWasRemovedIsRemembered(Viewer viewer) {
		Page page = viewer.opens("/events/on-the-first-day");
		star(page, "On the first day").click();
		this.editorial.delete(this.first.publicId(), this.first.version());
		page = viewer.opens("/starred");
		assertThat(page.locator("[data-part=gone] li")).containsText("Taken out of the programme On the first day");
		assertThat(page.locator("[data-part=gone] li .where"))
			.hasText("Tuesday, November 3 · 2:00 – 3:00 pm CST · Lockett Hall, 285");
		viewer.assertAccessible();
	}

	@Test
	void withoutScriptThereIsNoStarAndNoDeadButton(Viewer viewer) {
		Page page = viewer.withoutJavaScript().opens("/");
		assertThat(page.getByText("On the third day")).isVisible();
		assertThat(page.locator("main button:visible")).hasText(new String[] { "Show" });
		page = viewer.opens("/starred");
		assertThat(page.locator("main button:visible")).hasCount(0);
		assertThat(page.getByText("Stars are kept in your browser and nowhere else")).isVisible();
	}

	private static Locator star(Page page, String title) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Star " + title).setExact(true));
	}

}
