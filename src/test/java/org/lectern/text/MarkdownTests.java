package org.lectern.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void formulasKeepTheirUnderscores() {
		assertThat(this.markdown.toHtml("Let $a_1*b_2*c$ be *nice*."))
			.isEqualTo("<p>Let <span data-math=\"inline\">a_1*b_2*c</span> be <em>nice</em>.</p>\n");
		assertThat(this.markdown.hasMaths("Let $a_1*b_2*c$ be *nice*.")).isTrue();
	}

	@Test
	void moneyIsNoFormula() {
		assertThat(this.markdown.toHtml("It costs $5 and $6.")).isEqualTo("<p>It costs $5 and $6.</p>\n");
		assertThat(this.markdown.hasMaths("It costs $5 and $6, or `$x$`, or \\$x$.")).isFalse();
	}

	@Test
	void aFormulaOnItsOwnLinesIsNoList() {
		assertThat(this.markdown.toHtml("Then\n\n$$\na\n- b\n= c\n$$\n\nfollows."))
			.isEqualTo("<p>Then</p>\n<p><span data-math=\"display\">a\n- b\n&#61; c</span></p>\n<p>follows.</p>\n");
		assertThat(this.markdown.toHtml("$$x^2$$")).isEqualTo("<p><span data-math=\"display\">x^2</span></p>\n");
	}

	@Test
	void anUnclosedFormulaIsText() {
		assertThat(this.markdown.toHtml("a $x b")).isEqualTo("<p>a $x b</p>\n");
	}

	@Test
	void linksAreBareOrNamedAndLeadNowhereElse() {
		assertThat(this.markdown.toHtml("See https://example.org/a_b and [here](mailto:a@example.org)."))
			.isEqualTo("<p>See <a href=\"https://example.org/a_b\" rel=\"noopener\">https://example.org/a_b</a> and "
					+ "<a href=\"mailto:a&#64;example.org\" rel=\"noopener\">here</a>.</p>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,x)",
			"<a href=\"javascript:alert(1)\">x</a>", "<javascript:alert(1)>", "![x](javascript:alert(1))",
			"[x](vbscript:x)", "[x](//example.org \"a\" onclick=\"b\")" })
	void noLinkRuns(String hostile) {
		assertThat(this.markdown.toHtml(hostile)).doesNotContainPattern("(?i)href=\"(javascript|data|vbscript)")
			.doesNotContainPattern("<[^>]*onclick");
	}

	@Test
	void htmlIsShownAsTyped() {
		assertThat(this.markdown.toHtml("<script>alert(1)</script> if x<y"))
			.isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; if x&lt;y</p>\n");
	}

	@Test
	void picturesBecomeLinks() {
		assertThat(this.markdown.toHtml("![A graph](https://example.org/g.png)"))
			.isEqualTo("<p><a href=\"https://example.org/g.png\" rel=\"noopener\">A graph</a></p>\n");
	}

	@Test
	void headingsStayBelowThePages() {
		assertThat(this.markdown.toHtml("# Plan")).isEqualTo("<h3>Plan</h3>\n");
	}

	@Test
	void plainTextIsOneReadableLine() {
		assertThat(this.markdown.toPlainText("# Plan\n\nWe **prove** that $\\alpha \\leq x^2$.\n\n- one\n- two"))
			.isEqualTo("Plan: We prove that α≤x². one two");
		assertThat(this.markdown.excerpt("one two three four", 10)).isEqualTo("one two …");
	}

	@Test
	void noCommandOfRealTitlesIsLeftInLists() {
		assertThat(this.markdown
			.titleToText("On $\\overline{M}_{0,n} \\subseteq {\\rm Spec}\\, R$, $A \\preceq B$ and $x_1, \\cdots$"))
			.isEqualTo("On M_0,n ⊆Spec R, A ≼B and x₁, ⋯");
	}

	@Test
	void fractionsAndSpacesOfFormulasAreReadable() {
		assertThat(this.markdown.toPlainText("$\\Pr \\;\\propto\\; \\frac{1}{\\lambda_i^2 + \\varepsilon}$"))
			.isEqualTo("Pr∝1/(λ_i² + ε)");
	}

	@Test
	void titlesShowNothingButFormulas() {
		String title = "*L* and $L$-functions over $\\mathbb{F}_q(t)$ <b>now</b>";
		assertThat(this.markdown.titleToText(title)).isEqualTo("*L* and L-functions over F_q(t) <b>now</b>");
		assertThat(this.markdown.titleToHtml(title))
			.isEqualTo("*L* and <span data-math=\"inline\">L</span>-functions over <span data-math=\"inline\">"
					+ "\\mathbb{F}_q(t)</span> &lt;b&gt;now&lt;/b&gt;");
	}

	@Test
	void deepNestingEnds() {
		assertThat(this.markdown.toHtml("> ".repeat(20_000) + "x")).contains("x");
		assertThat(this.markdown.toHtml("[".repeat(20_000))).contains("[");
		assertThat(this.markdown.toHtml("$".repeat(20_000))).contains("$");
	}

}
