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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what was found, in all and by each value that it could be narrowed to. */
final class FacetCounter extends SimpleCollector {

	/** Counts segments at once or one after the other. */
	static final CollectorManager<FacetCounter, FacetCounter> FOR_ALL = new CollectorManager<>() {
		@Override
		public FacetCounter newCollector() {
			return new FacetCounter();
		}

		@Override
		public FacetCounter reduce(Collection<FacetCounter> counters) {
			FacetCounter all = new FacetCounter();
			counters.forEach(all::add);
			return all;
		}
	};

	private final Map<String, Long> counts = new HashMap<>();

	private long total;

	private @Nullable SortedSetDocValues values;

	private int[] ofSegment = {};

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		SortedSetDocValues next = DocValues.getSortedSet(context.reader(), Fields.FACET);
		this.values = next;
		this.ofSegment = new int[Math.toIntExact(next.getValueCount())];
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
	}

	@Override
	public void finish() throws IOException {
		SortedSetDocValues present = this.values;
		for (int i = 0; present != null && i < this.ofSegment.length; i++) {
			if (this.ofSegment[i] > 0) {
				this.counts.merge(present.lookupOrd(i).utf8ToString(), (long) this.ofSegment[i], Long::sum);
			}
		}
		this.values = null;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	private void add(FacetCounter other) {
		this.total += other.total;
		other.counts.forEach((value, count) -> this.counts.merge(value, count, Long::sum));
	}

	long total() {
		return this.total;
	}

	/** The values of a name, years newest first, anything else the most first. */
	List<Facet> of(String name, int most) {
		List<Facet> facets = new ArrayList<>();
		this.counts.forEach((written, count) -> {
			if (written.startsWith(Facet.beginning(name))) {
				facets.add(Facet.read(written, count));
			}
		});
		Comparator<Facet> order = Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);
		facets.sort(name.equals("year") ? Comparator.comparing(Facet::value).reversed() : order);
		return facets.subList(0, Math.min(most, facets.size()));
	}

}
