package org.lectern.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** A formula within text, as TeX. */
final class Maths extends CustomNode {

	private final String tex;

	private final boolean display;

	Maths(String tex, boolean display) {
		this.tex = tex;
		this.display = display;
	}

	String tex() {
		return this.tex;
	}

	/** Readable TeX in an element that a script may draw. */
	static final class Html implements NodeRenderer {

		private final HtmlNodeRendererContext context;

		Html(HtmlNodeRendererContext context) {
			this.context = context;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Maths.class, MathsBlock.Formula.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof MathsBlock.Formula) {
				this.context.getWriter().line();
				this.context.getWriter().tag("p");
				Optional.ofNullable(node.getFirstChild()).ifPresent(this.context::render);
				this.context.getWriter().tag("/p");
				this.context.getWriter().line();
				return;
			}
			Maths maths = (Maths) node;
			String kind = maths.display ? "display" : "inline";
			this.context.getWriter().tag("span", Map.of("data-math", kind));
			this.context.getWriter().text(maths.tex);
			this.context.getWriter().tag("/span");
		}

	}

	/** Readable signs. */
	static final class Text implements NodeRenderer {

		private final TextContentNodeRendererContext context;

		Text(TextContentNodeRendererContext context) {
			this.context = context;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Maths.class, MathsBlock.Formula.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof Maths maths) {
				this.context.getWriter().write(ReadableTex.of(maths.tex));
				return;
			}
			Optional.ofNullable(node.getFirstChild()).ifPresent(this.context::render);
			this.context.getWriter().block();
		}

	}

}
