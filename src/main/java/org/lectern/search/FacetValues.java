package org.lectern.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What events of a segment can be counted by, read once: to unpack them costs more than
 * to count, and a segment never changes. They are forgotten when their segment closes.
 */
final class FacetValues {

	private static final Map<IndexReader.CacheKey, String[]> KNOWN = new ConcurrentHashMap<>();

	private FacetValues() {
	}

	/** Each as {@link Facet#written} has it, at the place of its ordinal. */
	static String[] of(LeafReader segment) throws IOException {
		IndexReader.CacheHelper life = segment.getCoreCacheHelper();
		if (life == null) {
			return read(segment);
		}
		String[] known = KNOWN.get(life.getKey());
		if (known == null) {
			known = read(segment);
			if (KNOWN.put(life.getKey(), known) == null) {
				life.addClosedListener(KNOWN::remove);
			}
		}
		return known;
	}

	private static String[] read(LeafReader segment) throws IOException {
		SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.FACET);
		String[] read = new String[Math.toIntExact(values.getValueCount())];
		for (int i = 0; i < read.length; i++) {
			read[i] = values.lookupOrd(i).utf8ToString();
		}
		return read;
	}

}
