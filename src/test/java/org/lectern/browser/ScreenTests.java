package org.lectern.browser;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.MovableClock;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** A display in the hall, with and without network. */
@BrowserTest
class ScreenTests {

	private static final String HALL = "/screen?venue=lockett-hall-285";

	private static final String CUT = """
			[...document.querySelectorAll('section:not([hidden])')].filter((section) =>
			  section.scrollHeight > section.clientHeight + 1 && section.id !== 'later').map((section) => section.id)
			.concat(document.documentElement.scrollHeight > innerHeight ? ['page'] : [])
			.concat([...document.querySelectorAll('#later .slot')].filter((slot) => {
			  const list = slot.parentElement.getBoundingClientRect(), box = slot.getBoundingClientRect();
			  return box.left < list.right && box.bottom > list.bottom + 1; }).map(() => 'a later one'))""";

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	private Event first;

	@BeforeEach
	void announce() {
		first = talk("First").by("Ada Lovelace", "London").published(editorial);
		talk("Second").on("2026-11-03T16:00").published(editorial);
		clock.setTo("2026-11-03T13:50");
	}

	@Test
	void withoutNetworkItGoesOnWithWhatItKnows(Viewer viewer) {
		Page page = viewer.livingIn("Asia/Tokyo").opens(HALL);
		assertThat(page.locator("#next h3")).hasText("First");
		assertThat(page.locator("#state")).hasText("As of 1:50 pm");
		page.context().setOffline(true);
		assertThat(page.locator("#state")).hasText("Offline – as of 1:50 pm");
		passes(viewer, Duration.ofMinutes(15));
		assertThat(page.locator("#now h3")).hasText("First");
		assertThat(page.locator("#next h3")).hasText("Second");
		assertThat(page.locator("[data-clock]")).hasText("2:05 pm");
		passes(viewer, Duration.ofMinutes(60));
		assertThat(page.locator("#now")).isHidden();
		assertThat(page.locator("#next h3")).hasText("Second");
		passes(viewer, Duration.ofHours(2));
		assertThat(page.getByText("Nothing is announced here at the moment")).isVisible();
	}

	@Test
	void backInTheNetworkItTellsWhatHasChanged(Viewer viewer) {
		Page page = viewer.livingIn("America/Chicago").opens(HALL);
		page.context().setOffline(true);
		assertThat(page.locator("#state")).hasText("Offline – as of 1:50 pm");
		editorial.cancel(first.publicId(), first.version(), "The speaker is ill.");
		passes(viewer, Duration.ofMinutes(15));
		assertThat(page.locator("#now .flag")).hasCount(0);
		page.context().setOffline(false);
		assertThat(page.locator("#now .flag")).hasText("Cancelled");
		assertThat(page.locator("#state")).hasText("As of 2:05 pm");
	}

	@Test
	void anAnswerThatIsNoDisplayIsNotShown(Viewer viewer) {
		Page page = viewer.livingIn("America/Chicago").opens(HALL);
		page.route("**/screen**",
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(200)
					.setContentType("text/html")
					.setBody("<!doctype html><h1>Please sign in to the wireless network</h1>")));
		page.evaluate("dispatchEvent(new Event('online'))");
		passes(viewer, Duration.ofMinutes(15));
		assertThat(page.locator("#now h3")).hasText("First");
		assertThat(page.locator("h1")).hasText("Lockett Hall, 285");
	}

	@Test
	void thePageDoesNotGrowWithTime(Viewer viewer) {
		Page page = viewer.livingIn("America/Chicago").opens(HALL);
		Locator everything = page.locator("*");
		int before = everything.count();
		for (int i = 0; i < 5; i++) {
			page.waitForResponse("**/screen**", () -> page.evaluate("dispatchEvent(new Event('online'))"));
		}
		assertThat(page.locator("#state")).hasText("As of 1:50 pm");
		assertThat(everything.count()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "1920, 1080", "1080, 1920", "3840, 2160", "1024, 768", "800, 1280" })
	void nothingIsCutOff(int width, int height, Viewer viewer) {
		for (int hour = 17; hour < 22; hour++) {
			talk("On the Long and Winding Road from Stochastic Differential Equations to Reinforcement Learning "
					+ hour)
				.on("2026-11-03T" + hour + ":00")
				.by("Somebody of a Rather Long Name Indeed", "Institute for Advanced Studies in Long Affiliations")
				.published(editorial);
		}
		for (String time : new String[] { "2026-11-03T13:50", "2026-11-03T14:05", "2026-11-03T16:30",
				"2026-11-03T17:30" }) {
			clock.setTo(time);
			Page page = viewer.livingIn("America/Chicago").page();
			page.setViewportSize(width, height);
			viewer.opens(HALL);
			assertThat(page.locator("body[data-shift]")).hasCount(1);
			assertThat(page.evaluate(CUT)).as(time).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
		}
	}

	@Test
	void whatDoesNotFitIsLeftOutWholeWithoutScriptToo(Viewer viewer) {
		for (int hour = 17; hour < 22; hour++) {
			talk("Talk at " + hour).on("2026-11-03T" + hour + ":00").published(editorial);
		}
		Page page = viewer.withoutJavaScript().opens(HALL);
		assertThat(page.evaluate(CUT)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
	}

	@Test
	void everybodyCanReadIt(Viewer viewer) {
		viewer.livingIn("America/Chicago").opens(HALL);
		viewer.assertAccessible();
		viewer.opens("/screen");
		viewer.assertAccessible();
	}

	private void passes(Viewer viewer, Duration time) {
		clock.advance(time);
		viewer.page().context().clock().setFixedTime(clock.millis());
	}

}
