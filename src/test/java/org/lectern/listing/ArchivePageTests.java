package org.lectern.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.MaterialKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class ArchivePageTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void anEmptyArchiveSaysHowItFills() {
		assertThat(page("/archive").select(".empty").text())
			.isEqualTo("Nothing has taken place yet Events come here by themselves when they are over, and stay.");
	}

	@Test
	void yearsAreCountedAndMonthsAreHeadings() {
		talk("Newest").on("2026-10-28").by("Ada Byron", "London").in("Logic").published(editorial);
		talk("Old").on("2021-10-27").published(editorial);
		talk("Older").on("2021-09-28").published(editorial);
		talk("To come").on("2026-11-03").published(editorial);
		Document all = page("/archive");
		assertThat(all.select("main h1 + p").text()).isEqualTo("3 events since 2021");
		assertThat(all.select(".years a").eachText()).containsExactly("All", "2026 1", "2021 2");
		assertThat(all.select(".ledger li").eachText().get(0))
			.isEqualTo("Wed, Oct 28 Newest Ada Byron, London · Logic");
		Document year = page("/archive/2021");
		assertThat(year.select("h1").text()).isEqualTo("Events of 2021");
		assertThat(year.select(".group h2").eachText()).containsExactly("October 2021", "September 2021");
		assertThat(titles(year)).containsExactly("Old", "Older");
		assertThat(year.select(".years [aria-current]").text()).isEqualTo("2021 2");
	}

	@Test
	void aYearWithoutEventsIsNotThere() {
		assertThat(site.get().uri("/archive/1999")).hasStatus(404).bodyText().contains("href=\"/archive\"");
		assertThat(site.get().uri("/archive/twelve")).hasStatus(404);
	}

	@Test
	void theListIsNarrowedBySeriesKindAndMaterial() {
		talk("Slides").on("2026-10-01")
			.with(MaterialKind.SLIDES, "https://files.example.org/1.pdf", null)
			.in("Logic")
			.published(editorial);
		talk("Video").on("2026-10-02")
			.with(MaterialKind.RECORDING, "https://video.example.org/1", null)
			.kind(EventKind.LECTURE)
			.published(editorial);
		talk("Not yet").on("2026-10-03")
			.with(MaterialKind.RECORDING, "https://video.example.org/2", LocalDate.of(2027, 1, 1))
			.published(editorial);
		assertThat(titles(page("/archive?slides=on"))).containsExactly("Slides");
		assertThat(titles(page("/archive?recording=on"))).containsExactly("Video");
		assertThat(titles(page("/archive?kind=lecture"))).containsExactly("Video");
		assertThat(titles(page("/archive/2026?series=logic"))).containsExactly("Slides");
		assertThat(page("/archive").select(".materials").eachText()).containsExactly("Video", "Slides");
		assertThat(page("/archive?q=nothing+like+it").select(".empty h2").text())
			.isEqualTo("Nothing like that in the archive");
	}

	@Test
	void everyEventIsFoundOnceByTurningPages() {
		List<String> held = new ArrayList<>();
		for (int number = 0; number < 120; number++) {
			String title = "Talk " + number;
			talk(title).on(LocalDate.of(2026, 10, 31).minusDays(number / 3).toString()).published(editorial);
			held.add(title);
		}
		List<String> found = new ArrayList<>();
		Document page = page("/archive");
		found.addAll(titles(page));
		while (!page.select("a[rel=next]").isEmpty()) {
			page = page(page.select("a[rel=next]").attr("href"));
			found.addAll(titles(page));
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(held);
		Document back = page(page.select("a[rel=prev]").attr("href"));
		assertThat(titles(back)).isEqualTo(found.subList(50, 100));
	}

	private static List<String> titles(Document page) {
		return page.select(".ledger .title").eachText();
	}

	private Document page(String address) {
		return Shown.at(site, address);
	}

}
