package org.lectern.following;

import java.time.Duration;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.browser.BrowserTest;
import org.lectern.browser.Viewer;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Somebody who comes back. */
@BrowserTest
class ReturningTests {

	private static final String REMEMBERED = "() => localStorage.getItem('seen') !== null";

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Test
	void whatChangedSinceTheLastVisitIsSaidAtTheTalk(Viewer viewer) {
		Event event = talk("On change <i>").on("2026-11-10").published(this.editorial);
		talk("The same as ever").on("2026-11-12").published(this.editorial);
		Page page = viewer.opens("/");
		page.waitForFunction(REMEMBERED);
		assertThat(page.locator(".changed, .changes-since")).hasCount(0);
		this.clock.advance(Duration.ofHours(23));
		this.editorial.revise(event.publicId(), event.version(),
				talk("On change <i>").on("2026-11-11T15:00").details());
		this.clock.advance(Duration.ofHours(1));
		page = viewer.later().opens("/");
		String words = "Time: Tuesday, November 10, 2:00 pm – 3:00 pm → Wednesday, November 11, 3:00 pm – 4:00 pm";
		assertThat(page.locator(".changes-since summary")).hasText("1 change since Monday");
		assertThat(page.locator(".next .changed")).hasText("Changed " + words + " Tue 9:00 am");
		page.locator(".changes-since summary").click();
		assertThat(page.locator(".changes-since li")).hasText("On change <i> – " + words + ", Tue 9:00 am");
		viewer.assertAccessible();
		page.getByText("Mark as seen").click();
		assertThat(page.locator(".changed, .changes-since")).hasCount(0);
		page = viewer.opens("/");
		assertThat(page.locator("[data-stars]")).isHidden();
		assertThat(page.locator(".changed, .changes-since")).hasCount(0);
	}

	@Test
	void theStarredTalksTellOfTheirOwnChangesOnly(Viewer viewer) {
		Event starred = talk("Starred").on("2026-11-10").published(this.editorial);
		Event other = talk("Not starred").on("2026-11-11").published(this.editorial);
		Page page = viewer.opens("/events/starred");
		page.locator(".hero .star").click();
		page.waitForFunction(REMEMBERED);
		this.editorial.cancel(starred.publicId(), starred.version(), "Illness");
		this.editorial.cancel(other.publicId(), other.version(), "Snow");
		this.clock.advance(Duration.ofHours(1));
		page = viewer.later().opens("/starred");
		assertThat(page.locator(".changes-since summary")).hasText("1 change since 4:00 pm");
		assertThat(page.locator(".talk .changed")).hasText("Changed Cancelled: Illness Mon 10:00 am");
	}

}
