package org.lectern.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands first where there are more hits than anybody reads. */
class InquiryTests {

	private static final int TEXTS = 5_100;

	private static final int TITLES = 30;

	private static final int HALLS = 15;

	private static final int ALL = TEXTS + TITLES + HALLS;

	@TempDir
	Path data;

	private IndexSearcher searcher;

	@BeforeEach
	void manyTextsAndAFewTitlesAndHallsOfTheOcean() throws IOException {
		try (IndexWriter writer = IndexFolder.claim(this.data, false)) {
			for (int i = 0; i < TEXTS; i++) {
				writer.addDocument(event(i, "Whatever", "ocean ".repeat(1 + i % 7)));
			}
			for (int i = TEXTS; i < TEXTS + TITLES; i++) {
				writer.addDocument(event(i, "Tides of the Ocean", "A long text of other things. ".repeat(i % 9)));
			}
			for (int i = TEXTS + TITLES; i < ALL; i++) {
				writer.addDocument(event(i, "Tides", "Hall of the Ocean", "Nothing."));
			}
			writer.commit();
		}
		this.searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(this.data.resolve("index"))));
	}

	@AfterEach
	void close() throws IOException {
		this.searcher.getIndexReader().close();
	}

	@Test
	void thoseWithTheWordInTheirTitleStandBeforeThoseWithItInTheirPlaceAndThenInTheirText() throws IOException {
		List<Long> ids = pages("ocean", 3);
		assertThat(ids).hasSize(60).doesNotHaveDuplicates();
		assertThat(ids.subList(0, TITLES)).containsExactlyInAnyOrderElementsOf(titles());
		assertThat(ids.subList(TITLES, TITLES + HALLS)).containsExactlyInAnyOrderElementsOf(halls());
		assertThat(answer("ocean", 1).total()).isEqualTo(new Amount(ALL, false));
	}

	@Test
	void allPagesAreFullWhereNoTitleHasTheWords() throws IOException {
		assertThat(pages("\"ocean\" whatever", 25)).hasSize(500).doesNotHaveDuplicates();
		assertThat(pages("whatever ocea", 2)).hasSize(40).doesNotHaveDuplicates().doesNotContainAnyElementsOf(titles());
	}

	@Test
	void whoAsksForTheNewestGetsThem() throws IOException {
		Answer answer = ask(Map.of("q", "ocean", "sort", "newest"));
		assertThat(answer.events()).isEqualTo(LongStream.range(0, 20).map((i) -> ALL - 1 - i).boxed().toList());
	}

	@Test
	void ofVeryManyTitlesTheNewestAreRanked() throws IOException {
		this.searcher.getIndexReader().close();
		try (IndexWriter writer = IndexFolder.claim(this.data, false)) {
			for (int i = ALL; i < ALL + 3 * NewestFew.RANKED; i++) {
				writer.addDocument(event(i, (i % 2 == 0) ? "The ocean" : "Of the great ocean", ""));
			}
			writer.forceMerge(1);
			writer.commit();
		}
		this.searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(this.data.resolve("index"))));
		long oldest = ALL + 2 * NewestFew.RANKED;
		assertThat(pages("ocean", 25)).hasSize(500)
			.doesNotHaveDuplicates()
			.allSatisfy((id) -> assertThat(id).isGreaterThanOrEqualTo(oldest)
				.matches((number) -> number % 2 == 0, "has the shorter title"));
	}

	@Test
	void anIndexInAnotherOrderIsBegunAnew(@TempDir Path other) throws IOException {
		try (Directory folder = FSDirectory.open(other.resolve("index"));
				IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(Analysis.BY_FIELD))) {
			writer.addDocument(event(1, "Tides", ""));
		}
		try (IndexWriter writer = IndexFolder.claim(other, false)) {
			assertThat(writer.getDocStats().numDocs).isZero();
		}
	}

	private static List<Long> titles() {
		return LongStream.range(TEXTS, TEXTS + TITLES).boxed().toList();
	}

	private static List<Long> halls() {
		return LongStream.range(TEXTS + TITLES, ALL).boxed().toList();
	}

	private List<Long> pages(String words, int last) throws IOException {
		List<Long> ids = new ArrayList<>();
		for (int page : IntStream.rangeClosed(1, last).toArray()) {
			ids.addAll(answer(words, page).events());
		}
		return ids;
	}

	private Answer answer(String words, int page) throws IOException {
		return ask(Map.of("q", words, "page", Integer.toString(page)));
	}

	private Answer ask(Map<String, String> parameters) throws IOException {
		return new Inquiry(Asking.of(parameters), ZoneId.of("Etc/UTC"), LocalDate.of(2026, 11, 20),
				Instant.parse("2026-11-20T12:00:00Z"))
			.of(this.searcher);
	}

	private static Document event(int number, String title, String text) {
		return event(number, title, "", text);
	}

	private static Document event(int number, String title, String place, String text) {
		Document document = new Document();
		document.add(new StringField(Fields.TYPE, Fields.EVENT, Store.NO));
		document.add(new NumericDocValuesField(Fields.ID, number));
		document.add(new NumericDocValuesField(Fields.STARTS, number));
		document.add(new TextField(Fields.TITLE, title, Store.NO));
		document.add(new TextField(Fields.WORDS, title + " " + place, Store.NO));
		document.add(new TextField(Fields.TEXT, text, Store.NO));
		return document;
	}

}
