package org.lectern.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTests {

	@Test
	void paragraphsListsLinksAndEmphasisBecomeMarkdown() {
		assertThat(HtmlText.toMarkdown("<p>On <b>knots</b> and <i>links</i>.</p><ul><li>one</li><li>two</li></ul>"
				+ "<ol><li>first<li>second</ol><p>See <a href=\"https://example.edu/k\">here</a>.<br>Bye</p>"))
			.isEqualTo(
					"On **knots** and *links*.\n\n- one\n- two\n\n1. first\n2. second\n\nSee [here](https://example.edu/k).\nBye");
	}

	@Test
	void textThatMentionsATagOrALessThanStays() {
		assertThat(HtmlText.toMarkdown("If x < y then <x, y> > 0")).isEqualTo("If x < y then <x, y> > 0");
	}

	@Test
	void entitiesAreResolvedInPlainTextToo() {
		assertThat(HtmlText.toMarkdown("Gauss &amp; Euler&#39;s x < y")).isEqualTo("Gauss & Euler's x < y");
	}

	@Test
	void scriptsAndTheirLinksVanish() {
		assertThat(HtmlText.toMarkdown("<p>Hi<script>alert(1)</script> <a href=\"javascript:alert(1)\">x</a></p>"))
			.isEqualTo("Hi x");
	}

	@Test
	void brokenHtmlEndsInTime() {
		assertThat(HtmlText.toMarkdown("<b>".repeat(20_000) + "x")).contains("x");
		assertThat(HtmlText.toMarkdown("<p>" + "<a ".repeat(20_000))).isNotNull();
	}

}
