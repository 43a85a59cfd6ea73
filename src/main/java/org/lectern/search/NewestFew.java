package org.lectern.search;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Ranks the newest thousand hits of each segment of the index, which has the newest
 * first. To rank all takes longer the more there are, and who asks for what very many
 * have is helped best by what is to come and what was of late.
 */
final class NewestFew implements CollectorManager<NewestFew.Few, TopFieldDocs> {

	/** More than all pages show. */
	static final int RANKED = 1_000;

	private final TopFieldCollectorManager ranking;

	/**
	 * Ranks them.
	 * @param order the best first
	 * @param most how many of the best are kept
	 */
	NewestFew(Sort order, int most) {
		this.ranking = new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE);
	}

	@Override
	public Few newCollector() {
		return new Few(this.ranking.newCollector());
	}

	@Override
	public TopFieldDocs reduce(Collection<Few> parts) throws IOException {
		return this.ranking.reduce(parts.stream().map((part) -> part.best).toList());
	}

	/** Takes from some of the segments. */
	static final class Few extends FilterCollector {

		private final TopFieldCollector best;

		Few(TopFieldCollector best) {
			super(best);
			this.best = best;
		}

		@Override
		public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
			return new FilterLeafCollector(super.getLeafCollector(segment)) {

				private int ranked;

				@Override
				public void collect(int document) throws IOException {
					if (this.ranked == RANKED) {
						throw new CollectionTerminatedException();
					}
					this.ranked++;
					super.collect(document);
				}

			};
		}

	}

}
