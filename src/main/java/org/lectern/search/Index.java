package org.lectern.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

import org.lectern.history.Stamp;

/**
 * The index on this process's disk, and the state of the record that it was made from.
 * One thread writes, any number read.
 */
final class Index implements AutoCloseable {

	/** Goes up with what is kept of a document, so that a new release builds anew. */
	private static final int SCHEMA = 1;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private volatile @Nullable Stamp stamp;

	/**
	 * Opens what is there.
	 * @param anew whether nothing of it is to be used
	 */
	Index(Path dataDirectory, boolean anew) throws IOException {
		this.writer = IndexFolder.claim(dataDirectory, anew);
		try {
			this.searchers = new SearcherManager(this.writer, new Searchers());
			this.stamp = committed();
		}
		catch (IOException | RuntimeException ex) {
			discard(this.writer);
			throw ex;
		}
	}

	private @Nullable Stamp committed() {
		Map<String, String> data = new HashMap<>();
		Iterable<Map.Entry<String, String>> kept = this.writer.getLiveCommitData();
		if (kept != null) {
			kept.forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
		}
		String version = data.get("version");
		boolean known = String.valueOf(SCHEMA).equals(data.get("schema")) && version != null;
		return known ? new Stamp(Long.parseLong(version), data.getOrDefault("mark", "")) : null;
	}

	/** What it was made from; missing until it was built. */
	@Nullable Stamp stamp() {
		return this.stamp;
	}

	IndexWriter writer() {
		return this.writer;
	}

	/** Lets readers see what was written, and says what it was made from. */
	void show(Stamp stamp) throws IOException {
		show();
		this.stamp = stamp;
	}

	/** Lets readers see what was written so far. */
	void show() throws IOException {
		this.searchers.maybeRefreshBlocking();
	}

	/** Forgets everything; what the disk keeps stays until the next {@link #keep()}. */
	void clear() throws IOException {
		this.stamp = null;
		this.writer.deleteAll();
	}

	/** Writes to the disk what is shown, so that the next start goes on from here. */
	void keep() throws IOException {
		Stamp made = this.stamp;
		if (made != null && (this.writer.hasUncommittedChanges() || !made.equals(committed()))) {
			this.writer.setLiveCommitData(Map
				.of("schema", String.valueOf(SCHEMA), "version", String.valueOf(made.version()), "mark", made.mark())
				.entrySet());
			this.writer.commit();
		}
	}

	/**
	 * Begins to make one of all its segments, in the background; so it is asked faster.
	 */
	void merge() throws IOException {
		this.writer.forceMerge(1, false);
	}

	/** Reads every byte once. */
	void check() throws IOException {
		read((searcher) -> {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				if (leaf.reader() instanceof CodecReader codec) {
					codec.checkIntegrity();
				}
			}
			return true;
		});
	}

	<T> T read(Reading<T> reading) throws IOException {
		IndexSearcher searcher = this.searchers.acquire();
		try {
			return reading.of(searcher);
		}
		finally {
			this.searchers.release(searcher);
		}
	}

	@Override
	public void close() throws IOException {
		this.searchers.close();
		discard(this.writer);
	}

	private static void discard(IndexWriter writer) throws IOException {
		try {
			writer.rollback();
		}
		finally {
			writer.getDirectory().close();
		}
	}

	/** Makes what reads the index. */
	private static final class Searchers extends SearcherFactory {

		private final QueryCachingPolicy kept = new TimesKept();

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
			IndexSearcher searcher = new IndexSearcher(reader);
			searcher.setQueryCachingPolicy(this.kept);
			return searcher;
		}

	}

	/** Something that is asked of the index. */
	interface Reading<T> {

		T of(IndexSearcher searcher) throws IOException;

	}

}
