package org.lectern.browser;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class LayoutTests {

	@Test
	void theAccessibilityPageIsAccessible(Viewer viewer) {
		viewer.opens("/accessibility");
		viewer.assertAccessible();
	}

	@Test
	void aPageThatIsNotThereHelps(Viewer viewer) {
		viewer.opens("/events/nothing-here");
		assertThat(viewer.page()).hasTitle("There is nothing at this address · Colloquia & Lectures");
		assertThat(viewer.page().getByLabel("A title, a speaker or a topic")).isVisible();
		viewer.assertAccessible();
	}

	@Test
	void theFirstStopOfTheKeyboardLeadsToTheContent(Viewer viewer) {
		viewer.opens("/accessibility");
		viewer.page().keyboard().press("Tab");
		assertThat(viewer.page().getByText("Skip to the content")).isFocused();
		viewer.page().keyboard().press("Enter");
		viewer.page().keyboard().press("Tab");
		assertThat(viewer.page().locator("footer a").first()).isFocused();
	}

}
