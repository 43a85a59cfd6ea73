package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.lectern.search.Question.Part;

/**
 * Makes of a question what the index can answer. Each word may stand in any field; one
 * that stands there as it was typed counts most, then one that begins so or has the same
 * stem, then one that is spelled nearly so.
 */
final class QuestionQuery {

	private static final Map<String, Float> WEIGHTS = Map.of(Fields.TITLE, 6f, Fields.PEOPLE, 6f, Fields.WORDS, 3f,
			Fields.TEXT, 1f);

	private static final Map<String, Float> STEM_WEIGHTS = Map.of(Fields.TITLE_STEMS, 2.4f, Fields.WORD_STEMS, 1.2f,
			Fields.TEXT_STEMS, 0.5f);

	private static final Set<String> TITLES = Set.of(Fields.TITLE, Fields.PEOPLE);

	private static final Set<String> TEXTS = Set.of(Fields.TEXT, Fields.TEXT_STEMS);

	private static final int SHORTEST_BEGINNING = 2;

	private static final int SHORTEST_BEGINNING_IN_TEXT = 4;

	/**
	 * Who is found in several ways stands before who is found in the best of them only.
	 */
	private static final float OTHER_WAYS = 0.1f;

	private final Question question;

	private final Map<String, Meaning> meanings;

	QuestionQuery(Question question, List<Meaning> meanings) {
		this.question = question;
		this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::word, (one) -> one, (one, same) -> one));
	}

	/** All words must be found; the better they fit, the higher the score. */
	BooleanQuery.Builder ranked() {
		return ranked(Place.ANYWHERE);
	}

	/**
	 * The same of {@link #prominent} events, by fewer looks: their texts do not count.
	 */
	BooleanQuery.Builder rankedProminent() {
		return ranked(Place.PROMINENT);
	}

	/**
	 * Those of them whose titles or people's names hold all words as they are; nothing
	 * else of them counts.
	 */
	BooleanQuery.Builder rankedTitled() {
		return ranked(Place.TITLE);
	}

	private BooleanQuery.Builder ranked(Place place) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Part part : this.question.parts()) {
			if (part.phrase()) {
				query.add(phrase(part.words(), 0, (place == Place.TITLE) ? place : Place.ANYWHERE), Occur.MUST);
			}
			else {
				part.words().forEach((word) -> query.add(word(meaning(word), place), Occur.MUST));
			}
		}
		without(query);
		if (this.question.words().size() > 1) {
			query.add(phrase(this.question.words(), 3, place), Occur.SHOULD);
		}
		return query;
	}

	/** The same events without a score, by fewer looks into the index. */
	BooleanQuery.Builder plain() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Part part : this.question.parts()) {
			if (part.phrase()) {
				query.add(phrase(part.words(), 0, Place.ANYWHERE), Occur.FILTER);
			}
			else {
				part.words().forEach((word) -> query.add(any(meaning(word), true), Occur.FILTER));
			}
		}
		without(query);
		return query;
	}

	/** Events that hold each single word outside of their texts. */
	Query prominent() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		this.question.parts()
			.stream()
			.filter((part) -> !part.phrase())
			.flatMap((part) -> part.words().stream())
			.forEach((word) -> query.add(any(meaning(word), false), Occur.FILTER));
		return query.build();
	}

	/**
	 * What lists are narrowed by: each word, its beginnings and stems, but in no text.
	 */
	BooleanQuery.Builder listed() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (String word : this.question.words()) {
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			either.add(new PrefixQuery(new Term(Fields.WORDS, word)), Occur.SHOULD);
			meaning(word).stems().forEach((stem) -> either.add(term(Fields.WORD_STEMS, stem), Occur.SHOULD));
			query.add(either.build(), Occur.FILTER);
		}
		return query;
	}

	/** People or series whose own name holds at least one of the words. */
	BooleanQuery.Builder named() {
		BooleanQuery.Builder query = rankedProminent();
		BooleanQuery.Builder name = new BooleanQuery.Builder();
		for (Meaning meaning : this.meanings.values()) {
			name.add(term(Fields.TITLE, meaning.word()), Occur.SHOULD);
			if (meaning.word().length() >= SHORTEST_BEGINNING) {
				name.add(new PrefixQuery(new Term(Fields.TITLE, meaning.word())), Occur.SHOULD);
			}
			meaning.stems().forEach((stem) -> name.add(term(Fields.TITLE_STEMS, stem), Occur.SHOULD));
			meaning.near().forEach((near) -> name.add(term(Fields.TITLE, near), Occur.SHOULD));
		}
		return query.add(name.build(), Occur.FILTER);
	}

	private void without(BooleanQuery.Builder query) {
		this.question.without().forEach((part) -> query.add(phrase(part.words(), 0, Place.ANYWHERE), Occur.MUST_NOT));
	}

	private Meaning meaning(String word) {
		return this.meanings.getOrDefault(word, new Meaning(word, Set.of(), List.of()));
	}

	private static Query word(Meaning meaning, Place place) {
		List<Query> ways = new ArrayList<>();
		ways(ways, WEIGHTS, Set.of(meaning.word()), place);
		ways(ways, STEM_WEIGHTS, meaning.stems(), place);
		if (place != Place.TITLE && meaning.word().length() >= SHORTEST_BEGINNING) {
			ways.add(boost(beginning(Fields.TITLE, meaning), 3f));
			ways.add(boost(beginning(Fields.WORDS, meaning), 2f));
		}
		if (place == Place.ANYWHERE && meaning.word().length() >= SHORTEST_BEGINNING_IN_TEXT) {
			ways.add(boost(beginning(Fields.TEXT, meaning), 0.8f));
		}
		float fading = 1f;
		for (String near : meaning.near()) {
			Map<String, Float> weights = Map.of(Fields.TITLE, 1.5f * fading, Fields.WORDS, fading, Fields.TEXT,
					0.2f * fading);
			ways(ways, weights, Set.of(near), place);
			fading *= 0.9f;
		}
		return new DisjunctionMaxQuery(ways, OTHER_WAYS);
	}

	private static void ways(List<Query> ways, Map<String, Float> weights, Set<String> words, Place place) {
		weights.forEach((field, weight) -> {
			if (place.holds(field)) {
				words.forEach((word) -> ways.add(boost(term(field, word), weight)));
			}
		});
	}

	private static Query any(Meaning meaning, boolean inTexts) {
		BooleanQuery.Builder ways = new BooleanQuery.Builder();
		for (String field : inTexts ? List.of(Fields.WORDS, Fields.TEXT) : List.of(Fields.WORDS)) {
			ways.add(itselfOrBeginning(field, meaning), Occur.SHOULD);
			meaning.near().forEach((near) -> ways.add(term(field, near), Occur.SHOULD));
		}
		for (String field : inTexts ? List.of(Fields.WORD_STEMS, Fields.TEXT_STEMS) : List.of(Fields.WORD_STEMS)) {
			meaning.stems().forEach((stem) -> ways.add(term(field, stem), Occur.SHOULD));
		}
		return ways.build();
	}

	/** A beginning finds the word itself, too, so that one look is enough. */
	private static Query itselfOrBeginning(String field, Meaning meaning) {
		int shortest = TEXTS.contains(field) ? SHORTEST_BEGINNING_IN_TEXT : SHORTEST_BEGINNING;
		return (meaning.word().length() >= shortest) ? beginning(field, meaning) : term(field, meaning.word());
	}

	private static Query beginning(String field, Meaning meaning) {
		return new ConstantScoreQuery(new PrefixQuery(new Term(field, meaning.word())));
	}

	private static Query phrase(List<String> words, int slop, Place place) {
		List<Query> ways = new ArrayList<>();
		WEIGHTS.forEach((field, weight) -> {
			if (place.holds(field)) {
				PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
				words.forEach((word) -> phrase.add(new Term(field, word)));
				ways.add(boost(phrase.build(), weight));
			}
		});
		return new DisjunctionMaxQuery(ways, 0f);
	}

	private static Query term(String field, String word) {
		return new TermQuery(new Term(field, word));
	}

	private static Query boost(Query query, float weight) {
		return new BoostQuery(query, weight);
	}

	/** Where a word may stand to count. */
	private enum Place {

		/** In a title or the name of somebody who takes part, as it is. */
		TITLE,
		/** Anywhere but in texts. */
		PROMINENT,
		/** Anywhere. */
		ANYWHERE;

		boolean holds(String field) {
			return switch (this) {
				case TITLE -> TITLES.contains(field);
				case PROMINENT -> !TEXTS.contains(field);
				case ANYWHERE -> true;
			};
		}

	}

}
