package org.lectern.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Editorial;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The list in a page of another origin. */
@BrowserTest
class EmbedTests {

	private static final String INNER_HEIGHT = "Math.ceil(document.querySelector('main').getBoundingClientRect().height)";

	@LocalServerPort
	int port;

	@Autowired
	Editorial editorial;

	private HttpServer other;

	private String page = "";

	@BeforeEach
	void openAnotherSite() throws IOException {
		other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		other.createContext("/", (exchange) -> {
			byte[] body = page.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		other.start();
		talk("On frames").by("Ada Lovelace", "London").in("Colloquium").published(editorial);
		talk("On pages").on("2026-11-05").published(editorial);
	}

	@AfterEach
	void closeIt() {
		other.stop(0);
	}

	@Test
	void theElementShowsTheListAsTallAsItIs(Viewer viewer) {
		Page shown = shows(viewer, "<lectern-events limit='4' accent='#c8102e'>All talks</lectern-events>");
		FrameLocator frame = shown.frameLocator("iframe");
		assertThat(frame.locator("h2")).hasText(new String[] { "On frames", "On pages" });
		int height = (int) frame.locator("body").evaluate(INNER_HEIGHT);
		assertThat(shown.locator("iframe")).hasCSS("height", height + "px");
		assertThat(shown.locator("iframe")).hasAttribute("title", "Events");
		assertThat(frame.locator("h2 a").first()).hasCSS("color", "rgb(200, 16, 46)");
		assertThat(shown.context().storageState()).isEqualTo("{\"cookies\":[],\"origins\":[]}");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void itGrowsWithItsAttributes(Viewer viewer) {
		Page shown = shows(viewer, "<lectern-events limit='1'></lectern-events>");
		FrameLocator frame = shown.frameLocator("iframe");
		assertThat(frame.locator("h2")).hasCount(1);
		shown.locator("lectern-events").evaluate("(element) => element.setAttribute('limit', '5')");
		assertThat(frame.locator("h2")).hasCount(2);
		int height = (int) frame.locator("body").evaluate(INNER_HEIGHT);
		assertThat(shown.locator("iframe")).hasCSS("height", height + "px");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void thePagesOwnInkDecidesBetweenLightAndDark(Viewer viewer) {
		Page shown = shows(viewer, "<div style='color:#eee;background:#111'><lectern-events></lectern-events></div>");
		assertThat(shown.frameLocator("iframe").locator("html")).hasAttribute("data-theme", "dark");
		shown = shows(viewer.inTheDark(), "<lectern-events></lectern-events>");
		assertThat(shown.frameLocator("iframe").locator("html")).hasAttribute("data-theme", "light");
		shown = shows(viewer, "<lectern-events theme='dark'></lectern-events>");
		assertThat(shown.frameLocator("iframe").locator("html")).hasAttribute("data-theme", "dark");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void nobodyElseSaysHowTallItIs(Viewer viewer) {
		Page shown = shows(viewer, "<lectern-events></lectern-events>");
		assertThat(shown.frameLocator("iframe").locator("h2")).hasCount(2);
		int height = (int) shown.frameLocator("iframe").locator("body").evaluate(INNER_HEIGHT);
		Locator frame = shown.locator("iframe");
		assertThat(frame).hasCSS("height", height + "px");
		shown.evaluate("postMessage({ lectern: 'height', height: 9999 }, '*')");
		shown.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
		assertThat(frame).hasCSS("height", height + "px");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void aPlainFrameNeedsNoScript(Viewer viewer) {
		page = "<!doctype html><title>Other</title><iframe src='http://localhost:%d/embed?limit=1' height='300'></iframe>"
			.formatted(port);
		Page shown = viewer.withoutJavaScript().page();
		shown.navigate(address());
		assertThat(shown.frameLocator("iframe").locator("h2")).hasText("On frames");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void aLinkLeavesTheFrame(Viewer viewer) {
		Page shown = shows(viewer, "<lectern-events></lectern-events>");
		shown.frameLocator("iframe").getByText("On frames").click();
		assertThat(shown).hasURL("http://localhost:" + port + "/events/on-frames");
		assertOnlyTheOtherSiteWasAsked(viewer);
	}

	@Test
	void otherPagesRefuseTheFrame(Viewer viewer) {
		page = "<!doctype html><title>Other</title><iframe src='http://localhost:%d/embed-builder'></iframe>"
			.formatted(port);
		Page shown = viewer.page();
		shown.navigate(address());
		assertThat(shown.frameLocator("iframe").locator("main")).hasCount(0);
		assertThat(viewer.complaints()).anyMatch((complaint) -> complaint.contains("frame-ancestors 'none'"));
	}

	@Test
	void everybodyCanReadIt(Viewer viewer) {
		for (String look : new String[] { "list", "compact", "cards" }) {
			viewer.opens("/embed?look=" + look + "&accent=ffcc00");
			viewer.assertAccessible();
		}
		viewer.opens("/embed?past");
		viewer.assertAccessible();
	}

	private Page shows(Viewer viewer, String body) {
		page = """
				<!doctype html><html lang="en"><meta charset="utf-8"><title>Other</title><body><h1>Another site</h1>
				<script async src="http://localhost:%d/embed.js"></script>%s</body></html>""".formatted(port, body);
		viewer.page().navigate(address());
		return viewer.page();
	}

	private String address() {
		return "http://127.0.0.1:%d/".formatted(other.getAddress().getPort());
	}

	private void assertOnlyTheOtherSiteWasAsked(Viewer viewer) {
		assertThat(viewer.complaints())
			.allMatch((complaint) -> complaint.contains(address()) && !complaint.contains("Policy"));
	}

}
