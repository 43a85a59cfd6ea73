package org.lectern.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SiteTest
class SiteSettingsTests {

	@Autowired
	SiteSettings settings;

	@Autowired
	Site site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Logos logos;

	@Autowired
	MockMvcTester pages;

	@Test
	void aChangeShowsAtOnce() {
		settings.change(edited(site.settings()));
		assertThat(site.settings()).isEqualTo(new Settings(1, "Talks", "Wyndham University", ZoneId.of("Europe/Berlin"),
				new Accent("00693e"), null, "talks@wyndham.example",
				List.of(new Settings.FooterLink("Imprint", URI.create("https://wyndham.example/imprint"))),
				URI.create("https://talks.wyndham.example")));
		assertThat(site.contactLink()).isEqualTo("mailto:talks@wyndham.example");
	}

	/** As after a record was brought in from a site that did not know its address. */
	@Test
	void theConfiguredAddressHoldsWhereNoneIsKept() {
		Settings now = edited(site.settings());
		settings.change(new Settings(now.version(), now.name(), now.institution(), now.zone(), now.accent(), now.logo(),
				now.contact(), now.footerLinks(), null));
		SiteProperties configured = new SiteProperties(Path.of("."), new SiteProperties.FirstFacts("First", null,
				ZoneId.of("UTC"), "https://configured.example/", List.of(), "#461d7c", null), List.of(), false);
		Settings read = new SettingsTable(jdbc, configured).read();
		assertThat(read.baseUrl()).isEqualTo(URI.create("https://configured.example"));
		assertThat(read.name()).isEqualTo("Talks");
	}

	@Test
	void theSecondOfTwoEditorsIsToldSo() {
		Settings seenByBoth = site.settings();
		settings.change(edited(seenByBoth));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> settings.change(seenByBoth));
		assertThat(site.name()).isEqualTo("Talks");
	}

	@Test
	void aLogoIsDrawnAnewAndNamedAfterItsContent() throws Exception {
		String hash = logos.keep(png(2000, 1000));
		assertThat(logos.keep(png(2000, 1000))).isEqualTo(hash);
		var answer = pages.get().uri("/logo-" + hash + ".png").exchange();
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.hasValue(HttpHeaders.CONTENT_TYPE, "image/png");
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(384, 192);
	}

	@Test
	void logoAndContactStandWhereTheyAct() throws Exception {
		Settings now = edited(site.settings());
		String logo = logos.keep(png(300, 100));
		settings.change(new Settings(now.version(), now.name(), now.institution(), now.zone(), now.accent(), logo,
				now.contact(), now.footerLinks(), null));
		assertThat(pages.get().uri("/")).hasStatusOk().bodyText().contains("src=\"/logo-" + logo + ".png\"");
		assertThat(pages.get().uri("/accessibility")).hasStatusOk()
			.bodyText()
			.contains("href=\"mailto:talks@wyndham.example\"");
		assertThat(pages.get().uri("/events/nothing-here")).hasStatus(404)
			.bodyText()
			.contains("href=\"mailto:talks@wyndham.example\"");
	}

	@Test
	void whatIsNoPictureIsRefused() throws IOException {
		byte[] drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(UnusablePicture.class).isThrownBy(() -> logos.keep(drawing));
		assertThatExceptionOfType(UnusablePicture.class).isThrownBy(() -> logos.keep(new byte[0]));
		byte[] huge = png(5000, 5000);
		assertThatExceptionOfType(UnusablePicture.class).isThrownBy(() -> logos.keep(huge));
	}

	@Test
	void theAccentIsAStylesheet() {
		assertThat(pages.get().uri("/css/accent-461d7c.css")).hasStatusOk()
			.hasContentTypeCompatibleWith("text/css")
			.bodyText()
			.contains("--accent: light-dark(#461d7c, #");
		assertThat(pages.get().uri("/css/accent-461d7.css")).hasStatus(404);
		assertThat(pages.get().uri("/css/accent-}body{.css")).hasStatus(404);
	}

	private static Settings edited(Settings before) {
		return new Settings(before.version(), "Talks", "Wyndham University", ZoneId.of("Europe/Berlin"),
				new Accent("00693e"), null, "talks@wyndham.example",
				List.of(new Settings.FooterLink("Imprint", URI.create("https://wyndham.example/imprint"))),
				URI.create("https://talks.wyndham.example"));
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
		return png.toByteArray();
	}

}
