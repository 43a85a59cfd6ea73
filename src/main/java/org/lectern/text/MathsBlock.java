package org.lectern.text;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A formula on lines of its own between two lines of {@code $$}: what stands between is
 * TeX, also where it looks like a list or a heading.
 */
final class MathsBlock extends AbstractBlockParser {

	private final Formula block = new Formula();

	private final StringBuilder tex = new StringBuilder();

	private boolean closed;

	@Override
	public Block getBlock() {
		return this.block;
	}

	@Override
	public BlockContinue tryContinue(ParserState state) {
		if (this.closed) {
			return BlockContinue.none();
		}
		String line = state.getLine().getContent().toString().strip();
		if (line.endsWith("$$")) {
			this.tex.append(line, 0, line.length() - 2);
			this.closed = true;
			return BlockContinue.finished();
		}
		return BlockContinue.atIndex(state.getIndex());
	}

	@Override
	public void addLine(SourceLine line) {
		String text = line.getContent().toString().strip();
		if (!text.equals("$$") || !this.tex.isEmpty()) {
			this.tex.append(text).append('\n');
		}
	}

	@Override
	public void closeBlock() {
		String formula = this.tex.toString().strip();
		if (!formula.isEmpty()) {
			this.block.appendChild(new Maths(formula, true));
		}
	}

	/** Holds one formula. */
	static final class Formula extends CustomBlock {

	}

	/** Starts at a line that is nothing but {@code $$}. */
	static final class Factory extends AbstractBlockParserFactory {

		@Override
		public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
			String line = state.getLine().getContent().toString();
			return line.strip().equals("$$") ? BlockStart.of(new MathsBlock()).atIndex(line.length())
					: BlockStart.none();
		}

	}

}
