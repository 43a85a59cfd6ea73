package org.lectern.search;

import java.io.IOException;
import java.time.Instant;
import java.util.function.IntFunction;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimesKeptTests {

	private static final long NOW = Instant.parse("2026-11-30T12:00:00Z").toEpochMilli();

	@Test
	void whatIsToComeIsKept() throws IOException {
		assertThat(keptAfter((time) -> LongPoint.newRangeQuery(Fields.ENDS, NOW, Long.MAX_VALUE))).isEqualTo(1);
	}

	@Test
	void whatIsAskedForOnceIsNot() throws IOException {
		assertThat(keptAfter((time) -> LongPoint.newRangeQuery(Fields.ENDS, time, Long.MAX_VALUE))).isZero();
	}

	@Test
	void wordsAreNotKept() throws IOException {
		assertThat(keptAfter((time) -> new PrefixQuery(new Term(Fields.WORDS, "1")))).isZero();
	}

	/** How much an index keeps that was asked for something 30 times. */
	private static long keptAfter(IntFunction<Query> asked) throws IOException {
		LRUQueryCache cache = new LRUQueryCache(100, 1_000_000, (segment) -> true, Float.POSITIVE_INFINITY);
		try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
			try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
				for (int number = 0; number < 1_000; number++) {
					Document document = new Document();
					document.add(new StringField(Fields.WORDS, String.valueOf(number), Store.NO));
					document.add(new LongPoint(Fields.ENDS, NOW - 500 + number));
					writer.addDocument(document);
				}
			}
			try (DirectoryReader reader = DirectoryReader.open(folder)) {
				IndexSearcher searcher = new IndexSearcher(reader);
				searcher.setQueryCache(cache);
				searcher.setQueryCachingPolicy(new TimesKept());
				for (int time = 0; time < 30; time++) {
					searcher.search(new ConstantScoreQuery(asked.apply(time)), 10);
				}
				return cache.getCacheSize();
			}
		}
	}

}
