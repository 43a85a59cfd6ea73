package org.lectern.following;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.List;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** The site as an application of its own, and the page that tells how to follow it. */
@SiteTest
class AppTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	JsonMapper json;

	@Autowired
	Editorial editorial;

	@Test
	void theSiteCanBeInstalled() throws IOException {
		String address = page("/").select("link[rel=manifest]").attr("href");
		MvcTestResult answer = this.site.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/manifest+json;charset=utf-8");
		JsonNode manifest = this.json.readTree(answer.getResponse().getContentAsString());
		assertThat(manifest.get("name").asString()).isEqualTo("Colloquia & Lectures");
		assertThat(manifest.get("short_name").asString()).isEqualTo("Colloquia &");
		assertThat(manifest.get("start_url").asString()).isEqualTo("/");
		assertThat(manifest.get("icons").findValuesAsString("purpose")).containsExactly("any", "any", "maskable");
		for (JsonNode icon : manifest.get("icons")) {
			assertThat(size(icon.get("src").asString())).isEqualTo(icon.get("sizes").asString());
		}
		assertThat(size(page("/").select("link[rel=apple-touch-icon]").attr("href"))).isEqualTo("180x180");
	}

	@Test
	void iconsAreDrawnInNoOtherColourAndSize() {
		for (String other : List.of("/app-icon-123456-any-192.png", "/app-icon-461d7c-any-9999.png",
				"/app-icon-461d7c-other-192.png", "/app-icon-%3Csvg-any-192.png")) {
			assertThat(this.site.get().uri(java.net.URI.create(other))).as(other).hasStatus(404);
		}
	}

	@Test
	void theWorkerIsAskedForEachTimeAndCanBeCalledBack() throws IOException {
		assertThat(this.site.get().uri("/sw.js")).hasStatusOk()
			.hasContentType("text/javascript;charset=utf-8")
			.hasHeader("Cache-Control", "no-cache")
			.bodyText()
			.contains("addEventListener(\"fetch\"");
		ResponseEntity<Resource> stopped = new OfflineController(new OfflineReading(false)).worker();
		Resource script = stopped.getBody();
		assertThat(Objects.requireNonNull(script).getContentAsString(StandardCharsets.UTF_8))
			.contains("registration.unregister()")
			.doesNotContain("\"fetch\"");
		assertThat(page("/").select("#star").attr("data-worker")).isEqualTo("/sw.js");
	}

	@Test
	void onePageTellsAllWaysToFollow() {
		talk("On following").in("Logic <i>Seminar</i>").published(this.editorial);
		Document page = page("/follow");
		assertThat(page.select("main h2").eachText()).containsExactly("The whole programme");
		assertThat(page.select("main .card a").eachAttr("href")).contains("/events.ics", "/events.atom", "/events.json",
				"/screen", "/api/v1", "/starred", "/offline");
		Document chosen = page("/follow?series=logic-i-seminar-i");
		assertThat(chosen.select("main h2").eachText()).containsExactly("Logic <i>Seminar</i>");
		assertThat(chosen.select("main .card a").eachAttr("href")).contains("/series/logic-i-seminar-i.ics",
				"/series/logic-i-seminar-i.atom");
		assertThat(page("/follow?series=%3Cscript%3E").select("main h2").eachText())
			.containsExactly("The whole programme");
	}

	private Document page(String address) {
		try {
			return Jsoup.parse(this.site.get()
				.uri(java.net.URI.create(address))
				.header("Unsaved", "yes")
				.exchange()
				.getResponse()
				.getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String size(String address) throws IOException {
		byte[] png = this.site.get().uri(address).exchange().getResponse().getContentAsByteArray();
		BufferedImage icon = ImageIO.read(new ByteArrayInputStream(png));
		return icon.getWidth() + "x" + icon.getHeight();
	}

}
