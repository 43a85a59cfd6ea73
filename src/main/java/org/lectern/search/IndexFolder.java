package org.lectern.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that this process alone writes its index into. Where several serve from one
 * data directory, each takes the first that no other has.
 */
final class IndexFolder {

	private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

	private static final int MOST = 16;

	private static final double BUFFER_MEGABYTES = 24;

	/** Of about one size: to ask few is faster, to write is a little slower. */
	private static final int SEGMENTS = 4;

	/** How each segment holds what is in it. */
	static final Sort NEWEST_FIRST = new Sort(newestFirst(Fields.STARTS), newestFirst(Fields.ID));

	private IndexFolder() {
	}

	/**
	 * A writer into a folder of its own; what cannot be read there is thrown away.
	 * @param anew whether all that is there is thrown away
	 * @throws IOException when nothing can be written
	 */
	static IndexWriter claim(Path dataDirectory, boolean anew) throws IOException {
		for (int number = 1; number <= MOST; number++) {
			Path folder = dataDirectory.resolve((number == 1) ? "index" : "index-" + number);
			try {
				return open(folder, anew);
			}
			catch (LockObtainFailedException ex) {
				LOG.debug("Another process has {}", folder);
			}
		}
		throw new FileSystemException(dataDirectory.toString(), null, "all folders for an index are in use");
	}

	private static IndexWriter open(Path folder, boolean anew) throws IOException {
		Files.createDirectories(folder);
		if (!anew) {
			try {
				return writer(folder);
			}
			catch (LockObtainFailedException ex) {
				throw ex;
			}
			catch (IllegalArgumentException | IndexFormatTooOldException ex) {
				LOG.info("The search's index in {} was made by another version and is built anew", folder);
				LOG.debug("It does not fit", ex);
			}
			catch (IOException ex) {
				LOG.warn("The search's index in {} cannot be read and is built anew: {}", folder, ex.toString());
			}
		}
		empty(folder);
		return writer(folder);
	}

	private static void empty(Path folder) throws IOException {
		try (Directory directory = FSDirectory.open(folder);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			for (String file : directory.listAll()) {
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(file);
				}
			}
		}
	}

	private static IndexWriter writer(Path folder) throws IOException {
		Directory directory = FSDirectory.open(folder);
		IndexWriterConfig config = new IndexWriterConfig(Analysis.BY_FIELD).setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS))
			.setIndexSort(NEWEST_FIRST)
			.setCommitOnClose(false);
		try {
			return new IndexWriter(directory, config);
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/** People and series have neither, and stand last. */
	private static SortField newestFirst(String field) {
		SortField order = new SortField(field, SortField.Type.LONG, true);
		order.setMissingValue(Long.MIN_VALUE);
		return order;
	}

}
