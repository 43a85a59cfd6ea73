package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What the words of a question are taken to mean, as far as the index knows them: itself,
 * a word that begins so, one of the same stem, or one that is spelled nearly so.
 *
 * @param word as it was typed, folded
 * @param stems of the word
 * @param near words for which it may be a slip; empty where none is looked for
 */
record Meaning(String word, Set<String> stems, List<String> near) {

	private static final int SHORTEST_SLIP = 4;

	private static final int MOST_NEAR = 12;

	/** Takes words as they are typed. */
	static List<Meaning> plain(List<String> words) {
		Stems stems = new Stems();
		return words.stream().map((word) -> new Meaning(word, stems.of(word), List.of())).toList();
	}

	/** Takes words as they are typed; slips are looked for where a word is not known. */
	static List<Meaning> of(List<String> words, IndexReader reader, boolean generous) throws IOException {
		List<Meaning> meanings = new ArrayList<>();
		for (Meaning plain : plain(words)) {
			boolean slip = plain.word.length() >= SHORTEST_SLIP && (generous || !plain.isKnown(reader));
			meanings.add(slip ? new Meaning(plain.word, plain.stems, near(plain.word, reader)) : plain);
		}
		return meanings;
	}

	private boolean isKnown(IndexReader reader) throws IOException {
		for (String stem : this.stems) {
			if (reader.docFreq(new Term(Fields.WORD_STEMS, stem)) > 0
					|| reader.docFreq(new Term(Fields.TEXT_STEMS, stem)) > 0) {
				return true;
			}
		}
		return reader.docFreq(new Term(Fields.WORDS, this.word)) > 0 || begins(Fields.WORDS, reader)
				|| begins(Fields.TEXT, reader);
	}

	private boolean begins(String field, IndexReader reader) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms == null) {
			return false;
		}
		TermsEnum place = terms.iterator();
		return place.seekCeil(new BytesRef(this.word)) != TermsEnum.SeekStatus.END
				&& place.term().utf8ToString().startsWith(this.word);
	}

	private static List<String> near(String word, IndexReader reader) throws IOException {
		Set<String> near = new LinkedHashSet<>();
		for (String field : List.of(Fields.WORDS, Fields.TEXT)) {
			Spelling.near(word, reader, field, MOST_NEAR).forEach((found) -> near.add(found.word()));
		}
		near.remove(word);
		return near.stream().limit(MOST_NEAR).toList();
	}

	/** Whether a word of a text is what was meant. */
	boolean isMeantBy(String found, Set<String> stemsOfFound) {
		return found.startsWith(this.word) || this.near.contains(found) || shares(stemsOfFound);
	}

	private boolean shares(Set<String> others) {
		Set<String> both = new HashSet<>(this.stems);
		both.retainAll(others);
		return !both.isEmpty();
	}

}
