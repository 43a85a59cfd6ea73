package org.lectern.following;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.lectern.browser.BrowserTest;
import org.lectern.browser.Viewer;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The network goes away. */
@BrowserTest
class OfflineReadingTests {

	private static final String KEPT = """
			async () => {
			  const kept = [];
			  for (const name of await caches.keys()) {
			    kept.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
			  }
			  return kept.filter((path) => !/\\.[a-z0-9]+$/.test(path)).sort();
			}""";

	@Autowired
	Editorial editorial;

	@Test
	void whatWasReadCanBeReadAgainAndSaysOfWhenItIs(Viewer viewer) {
		talk("Read before").published(this.editorial);
		talk("Never read").published(this.editorial);
		Page page = viewer.keepingPages().opens("/");
		waitForKept(page, "/");
		viewer.opens("/events/read-before");
		waitForKept(page, "/events/read-before");
		page.context().setOffline(true);
		viewer.opens("/events/read-before");
		assertThat(page.locator("h1")).hasText("Read before");
		assertThat(page.locator("#kept"))
			.containsText(Pattern.compile("This page is as of [A-Z][a-z]+day,? \\d{1,2}:\\d\\d\\s[ap]m\\."));
		viewer.assertAccessible();
		viewer.opens("/");
		assertThat(page.locator("h3, .next h2")).hasText(new String[] { "Read before", "Never read" });
		assertThat(page.locator("#kept")).isVisible();
		viewer.opens("/events/never-read");
		assertThat(page.getByText("This page was not read in this browser before.")).isVisible();
		assertThat(page.locator("[data-kept-pages] a")).hasCount(2);
		viewer.assertAccessible();
		page.context().setOffline(false);
		viewer.opens("/events/read-before");
		assertThat(page.locator("#kept")).isHidden();
		viewer.complaints();
	}

	@Test
	void nothingPrivateIsEverKept(Viewer viewer) {
		talk("On privacy").published(this.editorial);
		Page page = viewer.keepingPages().opens("/");
		waitForKept(page, "/");
		viewer.signsIn();
		viewer.opens("/admin");
		viewer.opens("/admin/events");
		viewer.opens("/events/on-privacy");
		viewer.opens("/account/password");
		viewer.opens("/archive");
		org.assertj.core.api.Assertions.assertThat((List<?>) page.evaluate(KEPT)).asString().isEqualTo("[/, /offline]");
		viewer.opens("/admin");
		page.getByText("Sign out").click();
		page.waitForURL("**/");
		viewer.opens("/archive");
		waitForKept(page, "/archive");
	}

	@Test
	void whatIsKeptCanBeForgotten(Viewer viewer) {
		Page page = viewer.keepingPages().opens("/lectures");
		waitForKept(page, "/lectures");
		viewer.opens("/offline");
		assertThat(page.locator("[data-kept-pages] a")).hasText(new String[] { "Lectures" });
		page.getByText("Forget these pages").click();
		assertThat(page.getByText("Nothing is kept in this browser so far.")).isVisible();
	}

	private static void waitForKept(Page page, String path) {
		page.evaluate("""
				async (path) => {
				  while (!(await (%s)()).includes(path)) {
				    await new Promise((resolve) => setTimeout(resolve, 50));
				  }
				}""".formatted(KEPT), path);
	}

}
