package org.lectern.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows what people wrote as Markdown (CommonMark, with bare addresses as links) with
 * maths ({@code $…$}, {@code $$…$$}). Raw HTML is shown as it was typed; headings stay
 * below the page's own; a picture becomes a link to it, so that nothing is loaded from
 * elsewhere.
 */
@Component
public class Markdown {

	private static final Pattern DOLLARS = Pattern.compile("\\$\\$?(?!\\s)([^$]{1,400}?)(?<![\\s\\\\])\\$\\$?(?!\\d)");

	private static final Pattern FORMULA = Pattern.compile("<span data-math=\"(inline|display)\">([^<]*)</span>");

	/** In characters of all that is kept, source and result. */
	private static final long MOST_KEPT = 6_000_000;

	/** What texts became: the same ones stand in pages, feeds and calendars. */
	private final Cache<Rendering, String> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_KEPT)
		.<Rendering, String>weigher((rendering, text) -> rendering.markdown().length() + text.length())
		.build();

	private final Parser parser = Parser.builder()
		.extensions(List.of(AutolinkExtension.create()))
		.customBlockParserFactory(new MathsBlock.Factory())
		.customInlineContentParserFactory(new MathsParser.Factory())
		.maxOpenBlockParsers(50)
		.build();

	private final HtmlRenderer html = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.percentEncodeUrls(true)
		.nodeRendererFactory(Maths.Html::new)
		.build();

	private final TextContentRenderer plain = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.STRIP)
		.nodeRendererFactory(Maths.Text::new)
		.build();

	private final TextContentRenderer paragraphs = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.nodeRendererFactory(Maths.Text::new)
		.build();

	private final PolicyFactory policy = new HtmlPolicyBuilder()
		.allowElements("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "h3", "h4", "h5",
				"h6", "a", "span")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("\\d{1,9}"))
		.onElements("ol")
		.allowAttributes("data-math")
		.matching(true, "inline", "display")
		.onElements("span")
		.requireRelsOnLinks("noopener")
		.toFactory();

	/** HTML that is safe to show: only what the policy lists, links with rel=noopener. */
	public String toHtml(@Nullable String markdown) {
		return kept(Form.HTML, markdown, (document) -> this.policy.sanitize(this.html.render(document)));
	}

	/** The same for where no script draws formulas: they stand as TeX, in dollars. */
	public String toHtmlWithTex(@Nullable String markdown) {
		return FORMULA.matcher(toHtml(markdown)).replaceAll((formula) -> {
			String dollars = formula.group(1).equals("display") ? "$$" : "$";
			return Matcher.quoteReplacement(dollars + formula.group(2) + dollars);
		});
	}

	/** Text for where no markup can stand, in one line. */
	public String toPlainText(@Nullable String markdown) {
		return kept(Form.LINE, markdown, (document) -> this.plain.render(document).strip());
	}

	/** Text for where no markup can stand, with an empty line between paragraphs. */
	public String toParagraphs(@Nullable String markdown) {
		return kept(Form.PARAGRAPHS, markdown, (document) -> this.paragraphs.render(document).strip());
	}

	/** The beginning of the text, cut between words after so many characters. */
	public String excerpt(@Nullable String markdown, int most) {
		String text = toPlainText(markdown);
		if (text.length() <= most) {
			return text;
		}
		int end = text.lastIndexOf(' ', most);
		int last = (end > most / 2) ? end : most;
		while (last > 0
				&& (Character.isWhitespace(text.charAt(last - 1)) || ",;:.–-".indexOf(text.charAt(last - 1)) >= 0)) {
			last--;
		}
		return text.substring(0, last) + " …";
	}

	/** Whether there is a formula to draw. */
	public boolean hasMaths(@Nullable String markdown) {
		if (markdown == null || markdown.indexOf('$') < 0) {
			return false;
		}
		MathsFinder finder = new MathsFinder();
		parse(markdown).accept(finder);
		return finder.found;
	}

	/** HTML of a title: nothing but its formulas is marked up. */
	public String titleToHtml(@Nullable String title) {
		if (title == null) {
			return "";
		}
		StringBuilder markup = new StringBuilder();
		Matcher formula = DOLLARS.matcher(title);
		int end = 0;
		while (formula.find()) {
			markup.append(HtmlUtils.htmlEscape(title.substring(end, formula.start())));
			markup.append("<span data-math=\"inline\">")
				.append(HtmlUtils.htmlEscape(formula.group(1)))
				.append("</span>");
			end = formula.end();
		}
		return this.policy.sanitize(markup.append(HtmlUtils.htmlEscape(title.substring(end))).toString());
	}

	/** A title in signs that can be read where formulas are not drawn. */
	public String titleToText(@Nullable String title) {
		if (title == null || title.indexOf('$') < 0) {
			return Objects.requireNonNullElse(title, "");
		}
		return DOLLARS.matcher(title)
			.replaceAll((formula) -> Matcher.quoteReplacement(ReadableTex.of(formula.group(1))));
	}

	/**
	 * A title whose words and whose formulas, as TeX, are each written in another way.
	 */
	public static String written(String title, UnaryOperator<String> words, UnaryOperator<String> formula) {
		StringBuilder written = new StringBuilder();
		Matcher dollars = DOLLARS.matcher(title);
		int end = 0;
		while (dollars.find()) {
			written.append(words.apply(title.substring(end, dollars.start()))).append(formula.apply(dollars.group(1)));
			end = dollars.end();
		}
		return written.append(words.apply(title.substring(end))).toString();
	}

	private String kept(Form form, @Nullable String markdown, Function<Node, String> how) {
		return (markdown != null)
				? this.kept.get(new Rendering(form, markdown), (missing) -> how.apply(parse(markdown))) : "";
	}

	private Node parse(String markdown) {
		Node document = this.parser.parse(markdown);
		document.accept(new Tamer());
		return document;
	}

	private enum Form {

		HTML, LINE, PARAGRAPHS

	}

	private record Rendering(Form form, String markdown) {
	}

	/** Puts headings below the page's own and makes links of pictures. */
	private static final class Tamer extends AbstractVisitor {

		@Override
		public void visit(Heading heading) {
			heading.setLevel(Math.min(heading.getLevel() + 2, 6));
			visitChildren(heading);
		}

		@Override
		public void visit(Image image) {
			Link link = new Link(image.getDestination(), image.getTitle());
			Node child = image.getFirstChild();
			while (child != null) {
				Node next = child.getNext();
				link.appendChild(child);
				child = next;
			}
			image.insertAfter(link);
			image.unlink();
			visitChildren(link);
		}

	}

	private static final class MathsFinder extends AbstractVisitor {

		private boolean found;

		@Override
		public void visit(CustomNode node) {
			this.found = this.found || node instanceof Maths;
			visitChildren(node);
		}

		@Override
		public void visit(CustomBlock block) {
			this.found = this.found || block instanceof MathsBlock.Formula;
		}

	}

}
