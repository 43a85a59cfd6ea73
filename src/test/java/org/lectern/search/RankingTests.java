package org.lectern.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
			new SortField("starts", SortField.Type.LONG, true));

	private static final ByteBuffersDirectory FOLDER = new ByteBuffersDirectory();

	private static IndexSearcher searcher;

	/** In five segments, one of them without a knot. */
	@BeforeAll
	static void index() throws IOException {
		IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
		try (IndexWriter writer = new IndexWriter(FOLDER, config)) {
			for (int number = 0; number < 500; number++) {
				boolean knots = number % 3 == 0 && number / 100 != 2;
				writer.addDocument(event(number, knots ? "knot ".repeat(1 + number % 4) : "braid"));
				if (number % 100 == 99) {
					writer.commit();
				}
			}
		}
		searcher = new IndexSearcher(DirectoryReader.open(FOLDER));
	}

	@AfterAll
	static void close() throws IOException {
		searcher.getIndexReader().close();
		FOLDER.close();
	}

	@Test
	void whatWasFoundIsRankedAsByTheIndex() throws IOException {
		Query knots = new TermQuery(new Term("text", "knot"));
		int[] found = FacetCounter.of(searcher, knots, List.of()).documents();
		List<ScoreDoc> best = Ranking.best(searcher, knots, found, BEST, 20);
		assertThat(found).hasSize(searcher.count(knots)).isSorted();
		assertThat(best).extracting((one) -> one.doc)
			.containsExactlyElementsOf(
					List.of(searcher.search(knots, 20, BEST).scoreDocs).stream().map((one) -> one.doc).toList());
	}

	@Test
	void whatWasNotFoundIsNotRanked() throws IOException {
		Query knots = new TermQuery(new Term("text", "knot"));
		int[] some = { 3, 4, 6, 250, 300, 303 };
		assertThat(Ranking.best(searcher, knots, some, BEST, 20)).extracting((one) -> one.doc)
			.containsExactlyInAnyOrder(3, 6, 300, 303);
	}

	@Test
	void ofNothingNothingIsRanked() throws IOException {
		assertThat(Ranking.best(searcher, new TermQuery(new Term("text", "knot")), new int[0], BEST, 20)).isEmpty();
	}

	private static Document event(int number, String words) {
		Document document = new Document();
		document.add(new TextField("text", words, Store.NO));
		document.add(new NumericDocValuesField("starts", number));
		document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(Facet.written("kind", "seminar", ""))));
		return document;
	}

}
