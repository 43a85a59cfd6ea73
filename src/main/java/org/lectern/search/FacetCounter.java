package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Counts what was found, in all and by each value that it could be narrowed to. */
final class FacetCounter extends SimpleCollector {

	private final List<Weight> sets;

	private final long[] inSet;

	private final DocIdSetIterator[] ofSets;

	private final Map<String, Long> counts = new HashMap<>();

	private long total;

	private @Nullable SortedSetDocValues values;

	private String[] written = {};

	private int[] ofSegment = {};

	private FacetCounter(List<Weight> sets) {
		this.sets = sets;
		this.inSet = new long[sets.size()];
		this.ofSets = new DocIdSetIterator[sets.size()];
	}

	/**
	 * Counts what a query finds.
	 * @param sets of which it counts as well how many of them were found
	 */
	static FacetCounter of(IndexSearcher searcher, Query query, List<Query> sets) throws IOException {
		List<Weight> weights = new ArrayList<>();
		for (Query set : sets) {
			weights.add(searcher.createWeight(searcher.rewrite(set), ScoreMode.COMPLETE_NO_SCORES, 1f));
		}
		return searcher.search(query, new CollectorManager<FacetCounter, FacetCounter>() {
			@Override
			public FacetCounter newCollector() {
				return new FacetCounter(weights);
			}

			@Override
			public FacetCounter reduce(Collection<FacetCounter> counters) {
				return counters.stream().reduce(FacetCounter::with).orElseGet(() -> new FacetCounter(weights));
			}
		});
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		this.values = DocValues.getSortedSet(context.reader(), Fields.FACET);
		this.written = FacetValues.of(context.reader());
		this.ofSegment = new int[this.written.length];
		for (int i = 0; i < this.ofSets.length; i++) {
			Scorer members = this.sets.get(i).scorer(context);
			this.ofSets[i] = (members != null) ? members.iterator() : DocIdSetIterator.empty();
		}
	}

	@Override
	public void collect(int document) throws IOException {
		this.total++;
		SortedSetDocValues present = this.values;
		if (present != null && present.advanceExact(document)) {
			for (int i = present.docValueCount(); i > 0; i--) {
				this.ofSegment[(int) present.nextOrd()]++;
			}
		}
		for (int i = 0; i < this.ofSets.length; i++) {
			DocIdSetIterator members = this.ofSets[i];
			int member = (members.docID() < document) ? members.advance(document) : members.docID();
			this.inSet[i] += (member == document) ? 1 : 0;
		}
	}

	@Override
	public void finish() {
		for (int i = 0; i < this.ofSegment.length; i++) {
			if (this.ofSegment[i] > 0) {
				this.counts.merge(this.written[i], (long) this.ofSegment[i], Long::sum);
			}
		}
		this.values = null;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	private FacetCounter with(FacetCounter other) {
		this.total += other.total;
		for (int i = 0; i < this.inSet.length; i++) {
			this.inSet[i] += other.inSet[i];
		}
		other.counts.forEach((value, count) -> this.counts.merge(value, count, Long::sum));
		return this;
	}

	long total() {
		return this.total;
	}

	/** How many of the set at this place were found. */
	long inSet(int place) {
		return this.inSet[place];
	}

	/** The values of a name, years newest first, anything else the most first. */
	List<Facet> of(String name, int most) {
		String beginning = Facet.beginning(name);
		Comparator<Map.Entry<String, Long>> order = name.equals("year")
				? Map.Entry.<String, Long>comparingByKey().reversed()
				: Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
		return this.counts.entrySet()
			.stream()
			.filter((count) -> count.getKey().startsWith(beginning))
			.sorted(order)
			.limit(most)
			.map((count) -> Facet.read(count.getKey(), count.getValue()))
			.toList();
	}

}
