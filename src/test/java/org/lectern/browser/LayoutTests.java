package org.lectern.browser;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class LayoutTests {

	@Test
	void theAccessibilityPageIsAccessible(Visitor visitor) {
		visitor.opens("/accessibility");
		visitor.assertAccessible();
	}

	@Test
	void aPageThatIsNotThereHelps(Visitor visitor) {
		visitor.opens("/events/nothing-here");
		assertThat(visitor.page()).hasTitle("There is nothing at this address · Colloquia & Lectures");
		assertThat(visitor.page().getByLabel("A title, a speaker or a topic")).isVisible();
		visitor.assertAccessible();
	}

	@Test
	void theFirstStopOfTheKeyboardLeadsToTheContent(Visitor visitor) {
		visitor.opens("/accessibility");
		visitor.page().keyboard().press("Tab");
		assertThat(visitor.page().getByText("Skip to the content")).isFocused();
		visitor.page().keyboard().press("Enter");
		visitor.page().keyboard().press("Tab");
		assertThat(visitor.page().locator("footer a").first()).isFocused();
	}

}
