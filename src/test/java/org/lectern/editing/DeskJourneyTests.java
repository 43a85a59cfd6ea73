package org.lectern.editing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lectern.browser.BrowserTest;
import org.lectern.browser.Viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An editor's way from the sign-in to a public event and back. */
@BrowserTest
class DeskJourneyTests {

	@Test
	void anEventWithTwoSpeakersIsWrittenShownPublishedCancelledAndBroughtBack(Viewer editor) {
		Page page = signIn(editor);
		write(page);
		page.getByText("Add a speaker").click();
		Locator second = page.locator("[name='talks[0].speakers[1].name']");
		assertThat(second).isFocused();
		second.fill("Grace Hopper");
		assertThat(page.getByText("Tuesday, 3 November 2026, 2:00 – 3:00 pm, Central Time")).isVisible();
		assertThat(page.getByText("“Grace Hopper” will be added to the speakers.")).isVisible();
		publishAndCancel(editor, page);
	}

	@Test
	void theWholeWayWorksWithoutScript(Viewer editor) {
		Page page = signIn(editor.withoutJavaScript());
		write(page);
		page.getByText("Add a speaker").click();
		page.locator("[name='talks[0].speakers[1].name']").fill("Grace Hopper");
		publishAndCancel(editor, page);
	}

	@Test
	void aDayMayBePickedAsWellAsTyped(Viewer editor) {
		Page page = signIn(editor);
		write(page);
		page.getByLabel("Or pick it").fill("2026-11-05");
		assertThat(page.locator("[name='when.date']")).hasValue("2026-11-05");
		assertThat(page.getByText("Thursday, 5 November 2026, 2:00 – 3:00 pm, Central Time")).isVisible();
		button(page, "Save draft").click();
		assertThat(page.locator("[name='when.date']")).hasValue("Thursday, 5 November 2026");
	}

	@Test
	void theDesksPagesAreAccessible(Viewer editor) {
		Page page = signIn(editor);
		editor.assertAccessible();
		write(page);
		page.locator("[name='registration.url']").fill("zoom.us");
		button(page, "Publish").click();
		assertThat(page).hasTitle("Error: New event · Colloquia & Lectures");
		assertThat(page.locator(".error-summary")).isFocused();
		editor.assertAccessible();
		page.locator(".error-summary a").click();
		assertThat(page.locator("[name='registration.url']")).isFocused();
		page.locator("[name='registration.url']").fill("https://zoom.us/x");
		button(page, "Save draft").click();
		assertThat(page.getByText("The draft is saved.")).isVisible();
		editor.assertAccessible();
	}

	private static void publishAndCancel(Viewer editor, Page page) {
		button(page, "Preview").click();
		assertThat(page.getByText("Nothing has been saved.")).isVisible();
		assertThat(page.locator("h1")).hasText("On Testing");
		button(page, "Publish").click();
		assertThat(page.getByText("The event is published.")).isVisible();
		String form = page.url();
		editor.opens("/");
		assertThat(page.getByText("Grace Hopper").first()).isVisible();
		page.navigate(form);
		page.getByText("Cancel …").click();
		page.getByLabel("Reason").fill("The speaker has fallen ill.");
		button(page, "Cancel the event").click();
		assertThat(page.getByText("The event is cancelled. Its page says so.")).isVisible();
		button(page, "Undo").click();
		assertThat(page.getByText("That is undone.")).isVisible();
		assertThat(page.locator(".banner")).hasCount(0);
	}

	private static Page signIn(Viewer editor) {
		Page page = editor.signsIn();
		assertThat(page.locator("h1")).hasText("Desk");
		return page;
	}

	private static void write(Page page) {
		page.getByText("New event").click();
		page.locator("[name='when.date']").fill("3 Nov 2026");
		page.locator("[name='when.time']").fill("2-3 pm");
		page.locator("[name='talks[0].title']").fill("On Testing");
		page.locator("[name='talks[0].speakers[0].name']").fill("Ada Lovelace");
	}

	private static Locator button(Page page, String words) {
		return page.locator("main button:not([aria-hidden])")
			.filter(new Locator.FilterOptions().setHasText(words))
			.first();
	}

}
