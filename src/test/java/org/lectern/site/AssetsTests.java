package org.lectern.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class AssetsTests {

	private static final int MOST_STYLE = 10 * 1024;

	private static final int MOST_SCRIPT = 5 * 1024;

	@Autowired
	MockMvcTester site;

	@Test
	void aPageAsksForOneStylesheetThatIsKeptForGood() {
		MvcTestResult stylesheet = site.get().uri(stylesheet()).exchange();
		assertThat(stylesheet).hasStatusOk()
			.hasHeader("Cache-Control", "public, max-age=31536000, immutable")
			.hasContentType("text/css");
		assertThat(stylesheet).bodyText().contains("@layer parts{", ".talk", "@layer print{").doesNotContain("@import");
	}

	@Test
	void twoStylesheetsAreNotTakenForEachOther() {
		String others = found("href=\"(/css/embed-[0-9a-f]{32}\\.css)\"", body("/embed")).get(0);
		assertThat(body(others)).contains(":root[data-theme=").doesNotContain("@layer print{");
		assertThat(body(stylesheet())).contains("@layer print{").doesNotContain(":root[data-theme=");
	}

	@Test
	void typefacesAreKeptForGoodToo() {
		List<String> fonts = found("url\\(\\.\\.(/font/[^)]+-[0-9a-f]{32}\\.woff2)\\)", body(stylesheet()));
		assertThat(fonts).hasSize(4)
			.allSatisfy((font) -> assertThat(site.get().uri(font)).hasStatusOk()
				.hasHeader("Cache-Control", "public, max-age=31536000, immutable"));
	}

	@Test
	void aNameThatDoesNotChangeIsAskedForAgain() {
		assertThat(site.get().uri("/css/lectern.css")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
	}

	@Test
	void aNameOfAnotherVersionIsNotRemembered() {
		assertThat(site.get().uri("/css/lectern-00000000000000000000000000000000.css")).hasStatus(404)
			.hasHeader("Cache-Control", "no-cache");
	}

	@Test
	void nothingButAssetsLiesInTheOpen() {
		assertThat(site.get().uri("/templates/layout/page.html")).hasStatus(404);
		assertThat(site.get().uri("/css/../application.properties")).hasStatus4xxClientError();
		assertThat(site.get().uri("/webjars/katex/0.18.11/package.json")).hasStatus(404);
	}

	@Test
	void styleAndScriptOfAPublicPageAreLight() {
		assertThat(compressed(body(stylesheet()))).isLessThan(MOST_STYLE);
		String everywhere = body("/js/own-time.js") + body("/js/star.js") + body("/js/along.js")
				+ body("/js/changed.js");
		assertThat(compressed(everywhere + body("/js/filter.js"))).isLessThan(MOST_SCRIPT);
		assertThat(compressed(everywhere + body("/js/starred.js"))).isLessThan(MOST_SCRIPT);
	}

	@Test
	void scriptsComeWithoutTheirAuthorsNotes() {
		assertThat(body("/js/star.js")).startsWith("const MOST = 100;").doesNotContain("/*", "\n  ");
	}

	@Test
	void twoScriptsAreNotTakenForEachOther() {
		List<String> scripts = found("src=\"(/js/[a-z-]+-[0-9a-f]{32}\\.js)\"", body("/"));
		assertThat(scripts).hasSizeGreaterThan(2);
		assertThat(scripts.stream().map(this::body)).doesNotHaveDuplicates();
	}

	@Test
	void behavioursDoNotImportEachOther() throws IOException {
		Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/*.js");
		assertThat(scripts).isNotEmpty()
			.allSatisfy((script) -> assertThat(script.getContentAsString(UTF_8))
				.doesNotContainPattern("\\bimport\\b(?!\\([a-z]+\\.dataset\\.)"));
	}

	@Test
	void whatDrawsMathsIsThere() {
		assertThat(site.get().uri("/webjars/katex/0.18.11/dist/katex.min.js")).hasStatusOk();
		assertThat(site.get().uri("/webjars/katex/0.18.11/dist/katex.min.css")).hasStatusOk();
	}

	private String stylesheet() {
		return found("href=\"(/css/lectern-[0-9a-f]{32}\\.css)\"", body("/accessibility")).get(0);
	}

	private String body(String address) {
		try {
			return site.get().uri(address).exchange().getResponse().getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		return matcher.results().map((result) -> result.group(1)).toList();
	}

	private static int compressed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.size();
	}

}
