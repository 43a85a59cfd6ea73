package org.lectern;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	private static final int LONGEST_TEMPLATE = 100;

	private static final int LONGEST_STYLE_SHEET = 150;

	private static final String RESOURCES = "src/main/resources";

	@Test
	void markupFromTextIsWrittenInOnePlaceOnly() {
		assertThat(templatesWith("th:utext|\\[\\("))
			.isSubsetOf(List.of(Path.of(RESOURCES, "templates/part/prose.html")));
	}

	@Test
	void noExpressionIsEvaluatedTwice() {
		assertThat(templatesWith("__\\$\\{|__\\*\\{|__\\|")).isEmpty();
	}

	/** Thymeleaf refuses beans where an address or a behaviour is written. */
	@Test
	void addressesAreNotAskedOfBeans() {
		assertThat(templatesWith("th:(href|src|action|formaction|srcset)=\"\\$\\{[^}\"]*@")).isEmpty();
	}

	@Test
	void scriptsAndStylesAreFilesOfTheirOwn() {
		assertThat(templatesWith("<style|<script(?![^>]*\\bsrc=)(?![^>]*application/ld\\+json)")).isEmpty();
		assertThat(templatesWith("\\s(th:)?style=|\\s(th:)?on[a-z]+=|javascript:")).isEmpty();
	}

	@Test
	void nothingIsFetchedFromSomewhereElse() {
		assertThat(templatesWith("<(script|img|link|iframe|source|video)[^>]*(src|href)=\"(https?:)?//")).isEmpty();
	}

	@Test
	void templatesAndStyleSheetsStayShort() {
		assertThat(Sources.longerThan(LONGEST_TEMPLATE, RESOURCES + "/templates", ".html")).isEmpty();
		assertThat(Sources.longerThan(LONGEST_STYLE_SHEET, RESOURCES + "/static/css", ".css")).isEmpty();
	}

	@Test
	void everyWordOfATemplateHasAMessage() {
		Pattern key = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[})(]");
		List<String> used = Sources.in(RESOURCES + "/templates", ".html")
			.stream()
			.flatMap((template) -> key.matcher(Sources.read(template)).results().map((found) -> found.group(1)))
			.toList();
		assertThat(new TreeSet<>(used)).isSubsetOf(messages());
	}

	private static Set<String> messages() {
		Properties messages = new Properties();
		for (Path bundle : Sources.in(RESOURCES, ".properties")) {
			if (bundle.toString().contains("messages")) {
				try {
					messages.load(new StringReader(Sources.read(bundle)));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return messages.stringPropertyNames();
	}

	private static List<Path> templatesWith(String pattern) {
		Pattern forbidden = Pattern.compile(pattern);
		return Sources.in(RESOURCES + "/templates", ".html")
			.stream()
			.filter((template) -> forbidden.matcher(Sources.read(template)).find())
			.toList();
	}

}
