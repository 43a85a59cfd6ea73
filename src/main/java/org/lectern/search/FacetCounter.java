package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Counts what was found, in all and by each value that it could be narrowed to. Up to
 * {@link #MANY} hits are counted one by one. Of more, only those in small pieces of the
 * index are, each as far from the next, and each hit there stands for several: to look at
 * all takes longer the more there are, and nobody needs more of so many than about how
 * many.
 */
final class FacetCounter {

	/** Up to so many hits, all are looked at. */
	static final int MANY = 2_000;

	/** About so many more are looked at where it seems that there are more. */
	private static final int PICKED = 10_000;

	/** How many documents are gone through in one go, while all of them are. */
	private static final int STRETCH = 4_096;

	/** Fewer would cost more, as each word's list is sought a place in for each piece. */
	private static final int PIECE = 64;

	/** Of so many pieces one is looked at, at least; or a year could lie between two. */
	private static final int MOST_APART = 64;

	private static final Comparator<Facet> VALUE = Comparator.comparing(Facet::value);

	private static final Comparator<Map.Entry<Facet, Long>> BY_VALUE = Map.Entry.comparingByKey(VALUE.reversed());

	private static final Comparator<Map.Entry<Facet, Long>> BY_NUMBER = Map.Entry.<Facet, Long>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey(VALUE));

	private final long documents;

	private final long[] inSet;

	private final Map<Facet, Long> counts = new HashMap<>();

	private final int[] first = new int[MANY];

	/** How many documents the segments have that are behind. */
	private long passed;

	private long total;

	/** For how many each one stands that is looked at. */
	private int apart = 1;

	/**
	 * Where the piece begins that is looked at or will be next, once not all are: in the
	 * middle of what it stands for.
	 */
	private long piece;

	private FacetCounter(long documents, int sets) {
		this.documents = documents;
		this.inSet = new long[sets];
	}

	/**
	 * Counts what a query finds.
	 * @param sets of which it counts as well how many of them were found
	 */
	static FacetCounter of(IndexSearcher searcher, Query query, List<Query> sets) throws IOException {
		FacetCounter counter = new FacetCounter(searcher.getIndexReader().maxDoc(), sets.size());
		Weight found = weight(searcher, query);
		List<Weight> members = new ArrayList<>();
		for (Query set : sets) {
			members.add(weight(searcher, set));
		}
		for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
			BulkScorer scorer = found.bulkScorer(segment);
			if (scorer != null) {
				counter.count(segment.reader(), scorer, counter.new Segment(segment, members));
			}
			counter.passed += segment.reader().maxDoc();
		}
		return counter;
	}

	private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
		return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
	}

	private void count(LeafReader reader, BulkScorer scorer, Segment segment) throws IOException {
		long end = this.passed + reader.maxDoc();
		long next = this.passed;
		for (long from = seek(next); from < end; from = seek(next)) {
			long to = Math.min(end, (this.apart > 1) ? this.piece + PIECE : from + STRETCH);
			int behind = scorer.score(segment, reader.getLiveDocs(), (int) (from - this.passed),
					(int) (to - this.passed));
			next = Math.min(end, this.passed + behind);
			if (this.apart == 1 && this.total > MANY) {
				long expected = this.total * (this.documents - to) / to;
				this.apart = (int) Math.min(MOST_APART, 1 + expected / PICKED);
				this.piece = to + PIECE * (this.apart - 1) / 2;
			}
		}
		segment.finish();
	}

	/** The first document to look at of those from here on. */
	private long seek(long next) {
		if (this.apart > 1) {
			long distance = (long) PIECE * this.apart;
			this.piece += Math.max(0, (next - this.piece - PIECE + distance) / distance) * distance;
			return Math.max(next, this.piece);
		}
		return next;
	}

	Amount total() {
		return amount(this.total);
	}

	/**
	 * The documents that were found, in the order of the index; the first {@link #MANY}
	 * of more.
	 */
	int[] documents() {
		return Arrays.copyOf(this.first, (int) Math.min(MANY, this.total));
	}

	/** How many of the set at this place were found. */
	Amount inSet(int place) {
		return amount(this.inSet[place]);
	}

	private Amount amount(long number) {
		return new Amount(number, this.apart > 1);
	}

	/**
	 * The values of each of these names, years newest first, anything else the most
	 * first.
	 */
	Map<String, List<Facet>> of(List<String> names, int most) {
		Map<String, Queue<Map.Entry<Facet, Long>>> first = new LinkedHashMap<>();
		names.forEach((name) -> first.put(name, new PriorityQueue<>(order(name).reversed())));
		for (Map.Entry<Facet, Long> counted : this.counts.entrySet()) {
			String name = counted.getKey().name();
			Queue<Map.Entry<Facet, Long>> best = first.get(name);
			if (best != null) {
				offer(best, counted, order(name), most);
			}
		}
		Map<String, List<Facet>> facets = new LinkedHashMap<>();
		first.forEach((name, best) -> facets.put(name,
				best.stream()
					.sorted(order(name))
					.map((counted) -> counted.getKey().of(amount(counted.getValue())))
					.toList()));
		return facets;
	}

	private static Comparator<Map.Entry<Facet, Long>> order(String name) {
		return name.equals("year") ? BY_VALUE : BY_NUMBER;
	}

	/** Keeps the first without sorting all, which can be thousands. */
	private static <T> void offer(Queue<T> best, T one, Comparator<T> order, int most) {
		if (best.size() == most) {
			if (order.compare(one, best.element()) > 0) {
				return;
			}
			best.remove();
		}
		best.add(one);
	}

	/** Looks at what is found in one segment. */
	private final class Segment implements LeafCollector {

		private final SortedSetDocValues values;

		private final Facet[] facets;

		private final int[] counts;

		private final List<DocIdSetIterator> members = new ArrayList<>();

		Segment(LeafReaderContext context, List<Weight> sets) throws IOException {
			this.values = DocValues.getSortedSet(context.reader(), Fields.FACET);
			this.facets = FacetValues.of(context.reader());
			this.counts = new int[this.facets.length];
			for (Weight set : sets) {
				Scorer scorer = set.scorer(context);
				this.members.add((scorer != null) ? scorer.iterator() : DocIdSetIterator.empty());
			}
		}

		@Override
		public void setScorer(Scorable scorer) {
			// nothing is ranked
		}

		@Override
		public void collect(int document) throws IOException {
			if (FacetCounter.this.total < MANY) {
				FacetCounter.this.first[(int) FacetCounter.this.total] = (int) FacetCounter.this.passed + document;
			}
			FacetCounter.this.total += FacetCounter.this.apart;
			if (this.values.advanceExact(document)) {
				for (int i = this.values.docValueCount(); i > 0; i--) {
					this.counts[(int) this.values.nextOrd()] += FacetCounter.this.apart;
				}
			}
			for (int i = 0; i < this.members.size(); i++) {
				DocIdSetIterator set = this.members.get(i);
				int member = (set.docID() < document) ? set.advance(document) : set.docID();
				if (member == document) {
					FacetCounter.this.inSet[i] += FacetCounter.this.apart;
				}
			}
		}

		@Override
		public void finish() {
			for (int i = 0; i < this.counts.length; i++) {
				if (this.counts[i] > 0) {
					FacetCounter.this.counts.merge(this.facets[i], (long) this.counts[i], Long::sum);
				}
			}
		}

	}

}
