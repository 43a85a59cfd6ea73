package org.lectern.following;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.lectern.browser.BrowserTest;
import org.lectern.browser.Viewer;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Stars go from one browser to another. */
@BrowserTest
class MovingTests {

	private static final String STARS = """
			(count) => {
			  const stars = {};
			  for (let number = 0; number < count; number++) {
			    stars[`${(0x10000000 + number * 7919).toString(16)}-4b5c-4f6f-8123-${(0xa1b2c3d4e5f6 - number).toString(16)}`] =
			      { title: "T", when: "W", path: "/" };
			  }
			  localStorage.setItem("stars", JSON.stringify(stars));
			}""";

	@Autowired
	Editorial editorial;

	@Test
	void theLinkBringsThemAndAsksFirst(Viewer viewer) {
		talk("One <b>talk</b>").on("2026-11-03").published(this.editorial);
		talk("Another talk").on("2026-11-04").published(this.editorial);
		talk("A third talk").on("2026-11-05").published(this.editorial);
		Page page = viewer.opens("/");
		page.locator(".star").nth(0).click();
		page.locator(".star").nth(1).click();
		viewer.opens("/starred");
		page.getByText("On another device").click();
		String link = link(page);
		viewer.assertAccessible();
		page = viewer.livingIn("America/Chicago").opens("/events/another-talk");
		page.locator(".hero .star").click();
		page.navigate(link);
		assertThat(page.locator("[data-part=taking] h2")).hasText("Talks that come with this link: 2");
		assertThat(page.locator("[data-part=taking] li")).hasText(new String[] { "One <b>talk</b>" });
		assertThat(page.getByText("In your list already: 1")).isVisible();
		assertThat(page.locator("[data-count]")).hasText("1");
		viewer.assertAccessible();
		page.getByText("Add them to my list").click();
		assertThat(page.locator("h3")).hasText(new String[] { "One <b>talk</b>", "Another talk" });
		assertThat(page.locator("[data-count]")).hasText("2");
		assertThat(page.locator("[data-part=taking]")).isHidden();
		org.assertj.core.api.Assertions.assertThat(page.url()).endsWith("/starred");
	}

	@Test
	void theCodeHoldsTheLink(Viewer viewer) throws IOException, ReaderException {
		Page page = viewer.opens("/starred");
		for (int count : new int[] { 1, 7, 23, 48, 100 }) {
			page.evaluate(STARS, count);
			page.reload();
			page.setViewportSize(1280, 1600);
			page.getByText("On another device").click();
			assertThat(page.locator(".code")).isVisible();
			page.locator(".code")
				.evaluate("(code) => Object.assign(code.style, { inlineSize: '870px', maxInlineSize: 'none' })");
			String link = link(page);
			org.assertj.core.api.Assertions.assertThat(link).hasSize(link.indexOf('=') + 1 + count * 39);
			org.assertj.core.api.Assertions.assertThat(read(page.locator(".code").screenshot()))
				.as(count + " talks")
				.isEqualTo(link);
		}
	}

	@Test
	void aLinkThatIsNoneBringsNothing(Viewer viewer) {
		for (String hash : new String[] { "#talks=", "#talks=12", "#talks=<img src=x>", "#talks=" + "9".repeat(39 * 3),
				"#talks=" + "0".repeat(39 * 300) }) {
			Page page = viewer.opens("/starred" + hash);
			page.reload();
			assertThat(page.getByText("No stars yet")).isVisible();
			assertThat(page.locator("[data-take]")).isHidden();
		}
	}

	private static String link(Page page) {
		Locator link = page.getByLabel("Link with your starred talks");
		assertThat(link).hasValue(Pattern.compile("#talks=\\d+$"));
		return link.inputValue();
	}

	private static String read(byte[] png) throws IOException, ReaderException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

}
