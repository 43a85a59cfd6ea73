package org.lectern.cards;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.sharing.Bases;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class CardPagesTests {

	private static final String HERE = "https://talks.example.edu";

	@Autowired
	MockMvcTester pages;

	@Autowired
	Editorial editorial;

	@BeforeEach
	void theSiteKnowsItsAddress(@Autowired SiteSettings settings, @Autowired Site site) {
		Bases.set(settings, site, HERE);
	}

	@Test
	void anEventIsPreviewedWithItsPicture() throws Exception {
		Event event = talk("Bias $\\alpha$").by("Daniel Soudry", "Technion").in("AI Colloquium").published(editorial);
		Document page = page("/events/bias-alpha");
		String image = content(page, "og:image");
		assertThat(image).matches(HERE + "/events/bias-alpha/card-[0-9a-f]{16}\\.png");
		assertThat(content(page, "og:image:width")).isEqualTo("1200");
		assertThat(content(page, "og:image:height")).isEqualTo("630");
		assertThat(content(page, "og:image:alt").replace('\u00a0', ' ')).isEqualTo("Bias α. Daniel Soudry, Technion. "
				+ "AI Colloquium. Tuesday, November 3, 2026, 2:00 pm CST. Lockett Hall, 285. Colloquia & Lectures");
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		MvcTestResult png = pages.get().uri(image.substring(HERE.length())).exchange();
		assertThat(png).hasStatusOk()
			.hasContentType("image/png")
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
		assertThat(png.getResponse().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(200_000);
		editorial.cancel(event.publicId(), event.version(), null);
		String now = content(page("/events/bias-alpha"), "og:image");
		assertThat(content(page("/events/bias-alpha"), "og:image:alt")).startsWith("Cancelled. Bias α");
		assertThat(pages.get().uri(image.substring(HERE.length()))).hasStatus(302)
			.hasHeader(HttpHeaders.LOCATION, now.substring(HERE.length()));
	}

	@Test
	void seriesAndListsHaveOnesOfTheirOwn() {
		talk("Bias Control").in("AI Colloquium").published(editorial);
		String series = content(page("/series/ai-colloquium"), "og:image").substring(HERE.length());
		String site = content(page("/"), "og:image").substring(HERE.length());
		assertThat(series).startsWith("/series/ai-colloquium/card-");
		assertThat(site).matches("/card-[0-9a-f]{16}\\.png").isEqualTo(path(content(page("/archive"), "og:image")));
		assertThat(pages.get().uri(series)).hasStatusOk().hasContentType("image/png");
		assertThat(pages.get().uri(site)).hasStatusOk().hasContentType("image/png");
	}

	@Test
	void aPictureMovesWithItsEvent() {
		Event event = talk("Bias Control").published(editorial);
		String image = path(content(page("/events/bias-control"), "og:image"));
		editorial.readdress(event.publicId(), event.version(), "bias");
		assertThat(pages.get().uri(image)).hasStatus(301)
			.hasHeader(HttpHeaders.LOCATION, image.replace("bias-control", "bias"));
	}

	@Test
	void whatAVisitorMayNotSeeHasNoPicture(@Autowired SiteSettings settings, @Autowired Site site) {
		Event event = talk("Bias Control").published(editorial);
		String image = path(content(page("/events/bias-control"), "og:image"));
		editorial.withdraw(event.publicId(), event.version());
		assertThat(pages.get().uri(image)).hasStatus(404);
		assertThat(pages.get().uri("/events/nothing/card-0123456789abcdef.png")).hasStatus(404);
		Bases.set(settings, site, null);
		talk("Another").published(editorial);
		assertThat(page("/events/another").select("meta[property=og:image]")).isEmpty();
		assertThat(page("/events/another").select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
	}

	private static String path(String address) {
		return address.substring(HERE.length());
	}

	private static String content(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

	private Document page(String address) {
		MvcTestResult answer = pages.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
