package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FacetCounterTests {

	private static final int ALL = 20 * FacetCounter.MANY;

	private static final ByteBuffersDirectory FOLDER = new ByteBuffersDirectory();

	private static IndexSearcher searcher;

	/** In two segments; one of seven is a lecture, one of three has a recording. */
	@BeforeAll
	static void index() throws IOException {
		try (IndexWriter writer = new IndexWriter(FOLDER, new IndexWriterConfig())) {
			for (int number = 0; number < ALL; number++) {
				writer.addDocument(event(number));
				if (number == ALL / 3) {
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
	void ofManyItSaysAboutHowMany() throws IOException {
		FacetCounter counter = counter(new MatchAllDocsQuery());
		List<Facet> kinds = counter.of(List.of("kind"), 30).getOrDefault("kind", List.of());
		assertThat(counter.total().number()).isCloseTo(ALL, within(ALL / 100L));
		assertThat(counter.total().about()).isTrue();
		assertThat(kinds).extracting(Facet::value).containsExactly("seminar", "lecture");
		assertThat(kinds.get(1).amount().number()).isCloseTo(ALL / 7, within(ALL / 70L));
		assertThat(kinds.get(1).amount().about()).isTrue();
		assertThat(counter.inSet(0).number()).isCloseTo(ALL / 3, within(ALL / 30L));
	}

	@Test
	void whatAllHaveInCommonIsSaidOfAll() throws IOException {
		FacetCounter counter = counter(new MatchAllDocsQuery());
		assertThat(counter.of(List.of("language"), 30).get("language"))
			.containsExactly(new Facet("language", "en", "English", counter.total()));
	}

	@Test
	void whereThereAreNotTooManyEachIsCounted() throws IOException {
		FacetCounter counter = counter(new TermQuery(new Term("few", "1")));
		Map<String, List<Facet>> facets = counter.of(List.of("kind", "year"), 30);
		assertThat(counter.total()).isEqualTo(new Amount(FacetCounter.MANY, false));
		assertThat(facets.get("kind")).containsExactly(
				new Facet("kind", "seminar", null, new Amount(FacetCounter.MANY - lectures(), false)),
				new Facet("kind", "lecture", null, new Amount(lectures(), false)));
		assertThat(facets.get("year")).isEmpty();
		assertThat(counter.inSet(0).number()).isEqualTo(few().filter((number) -> number % 3 == 0).count());
	}

	/** Of each segment the beginning is no more looked at than what comes then. */
	@Test
	void segmentsOfFewEventsCountForNoMore() throws IOException {
		try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
			IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
			try (IndexWriter writer = new IndexWriter(folder, config)) {
				for (int number = 0; number < 2 * ALL; number++) {
					writer.addDocument(event(number));
					if (number > ALL && number % 150 == 0) {
						writer.commit();
					}
				}
			}
			try (DirectoryReader reader = DirectoryReader.open(folder)) {
				Amount total = FacetCounter.of(new IndexSearcher(reader), new MatchAllDocsQuery(), List.of()).total();
				assertThat(reader.leaves()).hasSizeGreaterThan(200);
				assertThat(total.number()).isCloseTo(2 * ALL, within(ALL / 25L));
			}
		}
	}

	/** Some lie close together and there is nothing for long. */
	@Test
	void whereTheyLieDoesNotMatter() throws IOException {
		long number = counter(new TermQuery(new Term("cluster", "1"))).total().number();
		assertThat(number).isCloseTo(clustered(), within(clustered() / 10));
	}

	@Test
	void aNumberOfManyIsRounded() {
		assertThat(List.of(7L, 99L, 101L, 12_345L, 995L, 254_075L))
			.extracting((count) -> new Amount(count, true).rounded())
			.containsExactly(7L, 99L, 100L, 12_000L, 1_000L, 250_000L);
	}

	private static FacetCounter counter(Query query) throws IOException {
		return FacetCounter.of(searcher, query, List.of(new TermQuery(new Term("third", "0"))));
	}

	private static long lectures() {
		return few().filter((number) -> number % 7 == 0).count();
	}

	/** As many as are counted one by one, all over the index. */
	private static IntStream few() {
		return IntStream.range(0, ALL).filter(FacetCounterTests::isOfFew);
	}

	private static boolean isOfFew(int number) {
		return number % 20 == 3;
	}

	private static boolean isClustered(int number) {
		return number % 1_000 < 400;
	}

	private static long clustered() {
		return IntStream.range(0, ALL).filter(FacetCounterTests::isClustered).count();
	}

	private static Document event(int number) {
		Document document = new Document();
		document.add(new StringField("third", String.valueOf(number % 3), Store.NO));
		document.add(new StringField("few", isOfFew(number) ? "1" : "0", Store.NO));
		document.add(new StringField("cluster", isClustered(number) ? "1" : "0", Store.NO));
		document.add(facet("language", "en", "English"));
		document.add(facet("kind", (number % 7 == 0) ? "lecture" : "seminar", ""));
		return document;
	}

	private static SortedSetDocValuesField facet(String name, String value, String label) {
		return new SortedSetDocValuesField(Fields.FACET, new BytesRef(Facet.written(name, value, label)));
	}

}
