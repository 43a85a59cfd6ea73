package org.lectern.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts all stems of a word at the word's place. */
final class StemsFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

	private final Stems stems = new Stems();

	private Iterator<String> more = List.<String>of().iterator();

	StemsFilter(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (more.hasNext()) {
			term.setEmpty().append(more.next());
			step.setPositionIncrement(0);
			return true;
		}
		if (!input.incrementToken()) {
			return false;
		}
		more = stems.of(term.toString()).iterator();
		if (more.hasNext()) {
			term.setEmpty().append(more.next());
		}
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		more = List.<String>of().iterator();
	}

}
