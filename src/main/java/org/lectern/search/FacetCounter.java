package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

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

/**
 * Counts what was found, in all and by each value that it could be narrowed to. Behind
 * the first 10,000 it looks at every seventeenth only and concludes from these what the
 * others are like: to look at all would take most of an answer's time, and nobody needs
 * more of so many than about how many there are.
 */
final class FacetCounter extends SimpleCollector {

	static final int LOOKED_AT = 10_000;

	/** A prime, which no rhythm of events keeps. */
	private static final int ONE_IN = 17;

	private static final Comparator<Map.Entry<String, Long>> BY_VALUE = Map.Entry.<String, Long>comparingByKey()
		.reversed();

	private static final Comparator<Map.Entry<String, Long>> BY_NUMBER = Map.Entry.<String, Long>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey());

	private final List<Weight> sets;

	private final Count[] inSet;

	private final DocIdSetIterator[] ofSets;

	private final Map<String, Count> counts = new HashMap<>();

	private long total;

	private long behind;

	private long picked;

	private @Nullable SortedSetDocValues values;

	private String[] written = {};

	private int[] ofSegment = {};

	private int[] ofPicked = {};

	private FacetCounter(List<Weight> sets) {
		this.sets = sets;
		this.inSet = Stream.generate(Count::new).limit(sets.size()).toArray(Count[]::new);
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
		this.ofPicked = new int[this.written.length];
		for (int i = 0; i < this.ofSets.length; i++) {
			Scorer members = this.sets.get(i).scorer(context);
			this.ofSets[i] = (members != null) ? members.iterator() : DocIdSetIterator.empty();
		}
	}

	@Override
	public void collect(int document) throws IOException {
		this.total++;
		if (this.total <= LOOKED_AT) {
			look(document, this.ofSegment, false);
		}
		else if (this.behind++ % ONE_IN == 0) {
			this.picked++;
			look(document, this.ofPicked, true);
		}
	}

	private void look(int document, int[] ofValues, boolean pick) throws IOException {
		SortedSetDocValues present = this.values;
		if (present != null && present.advanceExact(document)) {
			for (int i = present.docValueCount(); i > 0; i--) {
				ofValues[(int) present.nextOrd()]++;
			}
		}
		for (int i = 0; i < this.ofSets.length; i++) {
			DocIdSetIterator members = this.ofSets[i];
			int member = (members.docID() < document) ? members.advance(document) : members.docID();
			if (member == document) {
				this.inSet[i].add(pick ? 0 : 1, pick ? 1 : 0);
			}
		}
	}

	@Override
	public void finish() {
		for (int i = 0; i < this.ofSegment.length; i++) {
			if (this.ofSegment[i] + this.ofPicked[i] > 0) {
				this.counts.computeIfAbsent(this.written[i], (value) -> new Count())
					.add(this.ofSegment[i], this.ofPicked[i]);
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
		this.behind += other.behind;
		this.picked += other.picked;
		for (int i = 0; i < this.inSet.length; i++) {
			this.inSet[i].add(other.inSet[i].seen, other.inSet[i].picked);
		}
		other.counts.forEach((value, count) -> this.counts.computeIfAbsent(value, (key) -> new Count())
			.add(count.seen, count.picked));
		return this;
	}

	long total() {
		return this.total;
	}

	/** Whether not everything was looked at, so that numbers are about right. */
	boolean isAbout() {
		return this.behind > 0;
	}

	/** How many of the set at this place were found. */
	long inSet(int place) {
		return number(this.inSet[place]);
	}

	/**
	 * The values of each of these names, years newest first, anything else the most
	 * first.
	 */
	Map<String, List<Facet>> of(List<String> names, int most) {
		Map<String, List<Map.Entry<String, Long>>> values = new LinkedHashMap<>();
		names.forEach((name) -> values.put(name, new ArrayList<>()));
		this.counts.forEach((written, count) -> {
			List<Map.Entry<String, Long>> found = values.get(Facet.name(written));
			if (found != null) {
				found.add(Map.entry(written, number(count)));
			}
		});
		Map<String, List<Facet>> facets = new LinkedHashMap<>();
		values.forEach((name, found) -> facets.put(name,
				first(most, found, name.equals("year") ? BY_VALUE : BY_NUMBER).stream()
					.map((one) -> Facet.read(one.getKey(), one.getValue(), isAbout()))
					.toList()));
		return facets;
	}

	/** Without sorting all of them, which can be thousands. */
	private static <T> List<T> first(int most, List<T> all, Comparator<T> order) {
		PriorityQueue<T> first = new PriorityQueue<>(order.reversed());
		for (T one : all) {
			if (first.size() < most) {
				first.add(one);
			}
			else if (order.compare(one, first.element()) < 0) {
				first.remove();
				first.add(one);
			}
		}
		return first.stream().sorted(order).toList();
	}

	private long number(Count count) {
		return count.seen + ((this.picked > 0) ? Math.round((double) count.picked * this.behind / this.picked) : 0);
	}

	/** How many have a value, among those looked at and among those picked. */
	private static final class Count {

		private long seen;

		private long picked;

		void add(long ofSeen, long ofPicked) {
			this.seen += ofSeen;
			this.picked += ofPicked;
		}

	}

}
