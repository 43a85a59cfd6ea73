package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Looks for words that are spelled nearly as another one. */
final class Spelling {

	private static final int LONG_WORD = 7;

	private Spelling() {
	}

	/** The nearest first, of equally near ones the most used. */
	static List<Near> near(String word, IndexReader reader, String field, int most) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, field);
		List<Near> found = new ArrayList<>();
		if (terms != null) {
			int slips = (word.length() >= LONG_WORD) ? 2 : 1;
			FuzzyTermsEnum all = new FuzzyTermsEnum(terms, new Term(field, word), slips, 1, true);
			BoostAttribute boost = all.attributes().getAttribute(BoostAttribute.class);
			for (var term = all.next(); term != null; term = all.next()) {
				found.add(new Near(term.utf8ToString(), boost.getBoost(), all.docFreq()));
			}
		}
		found.sort(Comparator.comparingDouble(Near::likeness).thenComparingInt(Near::uses).reversed());
		return found.subList(0, Math.min(most, found.size()));
	}

	/**
	 * A word that the index knows.
	 *
	 * @param likeness 1 for the same word
	 * @param uses in how many documents it stands
	 */
	record Near(String word, float likeness, int uses) {
	}

}
