package org.lectern.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

import org.lectern.search.Answer.Entry;

/**
 * Asks the index one question, and again with slips of the pen where nothing is found.
 */
final class Inquiry {

	static final int SIZE = 20;

	private static final int MOST_FACETS = 30;

	private static final List<String> COUNTED = List.of("year", "series", "kind", "topic", "venue", "language",
			"attendance");

	private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
			new SortField(Fields.STARTS, SortField.Type.LONG, true));

	private final Asking asking;

	private final Question question;

	private final ZoneId zone;

	private final LocalDate today;

	/** The full minute, so that the index keeps what it knows of it. */
	private final Instant now;

	Inquiry(Asking asking, ZoneId zone, LocalDate today, Instant now) {
		this.asking = asking;
		this.question = Question.of(asking.words());
		this.zone = zone;
		this.today = today;
		this.now = now.truncatedTo(ChronoUnit.MINUTES);
	}

	Answer of(IndexSearcher searcher) throws IOException {
		Answer answer = of(searcher, Meaning.of(this.question.words(), searcher.getIndexReader(), false));
		if (answer.total().number() > 0 || this.question.isEmpty()) {
			return answer;
		}
		Answer generous = of(searcher, Meaning.of(this.question.words(), searcher.getIndexReader(), true));
		return (generous.total().number() > 0 || !generous.people().isEmpty()) ? generous : answer;
	}

	private Answer of(IndexSearcher searcher, List<Meaning> meanings) throws IOException {
		QuestionQuery words = new QuestionQuery(this.question, meanings);
		FacetCounter counter = FacetCounter.of(searcher, narrowed(words.plain()),
				List.of(Narrowing.publicOn(Fields.SLIDES_FROM, this.today),
						Narrowing.publicOn(Fields.RECORDING_FROM, this.today)));
		Map<String, List<Facet>> facets = counter.of(COUNTED, MOST_FACETS);
		facets.put("with", Stream
			.of(new Facet("slides", "on", null, counter.inSet(0)), new Facet("recording", "on", null, counter.inSet(1)))
			.filter((one) -> one.amount().number() > 0)
			.toList());
		boolean first = this.asking.page() == 1 && this.asking.limits().isEmpty() && !this.question.isEmpty();
		return new Answer(meanings, ids(searcher, words, counter), counter.total(), facets,
				first ? named(searcher, words, Fields.PERSON, 5) : List.of(),
				first ? named(searcher, words, Fields.SERIES, 3) : List.of());
	}

	private Query narrowed(BooleanQuery.Builder words) {
		BooleanQuery.Builder query = Narrowing.by(this.asking.filter(), this.zone, this.today);
		if (!this.question.isEmpty()) {
			query.add(words.build(), Occur.MUST);
			query.add(
					new ConstantScoreQuery(
							LongPoint.newRangeQuery(Fields.ENDS, this.now.toEpochMilli(), Long.MAX_VALUE)),
					Occur.SHOULD);
		}
		return query.build();
	}

	/**
	 * The keys of the events on this page, the best first. Of very many hits, those with
	 * each word in their title or people come before those with one in series, place or
	 * topics, and these before those with one in their texts only: they are better nearly
	 * always, and few enough to be ranked quickly.
	 */
	private List<Long> ids(IndexSearcher searcher, QuestionQuery words, FacetCounter counter) throws IOException {
		int end = this.asking.page() * SIZE;
		List<ScoreDoc> hits = new ArrayList<>();
		if (this.asking.newestFirst() || this.question.isEmpty()) {
			hits.addAll(List.of(searcher.search(narrowed(words.plain()), end, IndexFolder.NEWEST_FIRST).scoreDocs));
		}
		else if (counter.total().number() <= FacetCounter.MANY) {
			hits.addAll(Ranking.best(searcher, narrowed(words.ranked()), counter.documents(), BEST, end));
		}
		else {
			for (BooleanQuery.Builder some : List.of(words.rankedTitled(),
					words.rankedProminent().add(words.rankedTitled().build(), Occur.MUST_NOT),
					words.ranked().add(words.prominent(), Occur.MUST_NOT))) {
				if (hits.size() < end) {
					hits.addAll(
							List.of(searcher.search(narrowed(some), new NewestFew(BEST, end - hits.size())).scoreDocs));
				}
			}
		}
		List<Long> ids = new ArrayList<>();
		for (ScoreDoc hit : hits.subList(Math.min(end - SIZE, hits.size()), hits.size())) {
			NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.ID);
			if (values != null && values.advanceExact(hit.doc)) {
				ids.add(values.longValue());
			}
		}
		return ids;
	}

	private static List<Entry> named(IndexSearcher searcher, QuestionQuery words, String type, int most)
			throws IOException {
		Query query = words.named().add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER).build();
		List<Entry> entries = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
			Document document = searcher.storedFields().document(hit.doc);
			String slug = document.get(Fields.SLUG);
			String fact = Fields.exact(type.equals(Fields.PERSON) ? "speaker" : "series");
			entries.add(new Entry(slug, document.get(Fields.SHOWN), document.get(Fields.NOTE),
					searcher.count(new TermQuery(new Term(fact, slug)))));
		}
		return entries;
	}

}
