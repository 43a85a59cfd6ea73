package org.lectern.search;

import java.io.IOException;

import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;

/**
 * Has an index keep which documents are of a time, as many questions want the same, and
 * nothing of the words, of which each has its own: to keep what they find means to look
 * for all of it, and that for the next question to push it out.
 */
final class TimesKept implements QueryCachingPolicy {

	private final QueryCachingPolicy often = new UsageTrackingQueryCachingPolicy();

	@Override
	public void onUse(Query query) {
		if (query instanceof PointRangeQuery) {
			this.often.onUse(query);
		}
	}

	@Override
	public boolean shouldCache(Query query) throws IOException {
		return query instanceof PointRangeQuery && this.often.shouldCache(query);
	}

}
