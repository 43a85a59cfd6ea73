package org.lectern.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;

/**
 * Ranks what is known to match. A query that ranks looks at many more documents than
 * match, and at each by more words than one that only finds.
 */
final class Ranking {

	private Ranking() {
	}

	/**
	 * The best of these documents, as far as they match.
	 * @param documents in the order of the index
	 * @param order the best first
	 * @param most how many at most
	 */
	static List<ScoreDoc> best(IndexSearcher searcher, Query query, int[] documents, Sort order, int most)
			throws IOException {
		TopFieldCollectorManager ranking = new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE);
		TopFieldCollector best = ranking.newCollector();
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
		int at = 0;
		for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
			int from = at;
			while (at < documents.length && documents[at] - segment.docBase < segment.reader().maxDoc()) {
				at++;
			}
			if (from < at) {
				collect(best, weight, segment, Arrays.copyOfRange(documents, from, at));
			}
		}
		return List.of(ranking.reduce(List.of(best)).scoreDocs);
	}

	private static void collect(TopFieldCollector best, Weight weight, LeafReaderContext segment, int[] documents)
			throws IOException {
		Scorer scorer = weight.scorer(segment);
		if (scorer != null) {
			LeafCollector collector = best.getLeafCollector(segment);
			collector.setScorer(scorer);
			DocIdSetIterator matches = scorer.iterator();
			for (int document : documents) {
				int target = document - segment.docBase;
				int match = (matches.docID() < target) ? matches.advance(target) : matches.docID();
				if (match == target) {
					collector.collect(target);
				}
			}
			collector.finish();
		}
	}

}
