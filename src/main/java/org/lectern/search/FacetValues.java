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

	private static final Map<IndexReader.CacheKey, Facet[]> KNOWN = new ConcurrentHashMap<>();

	private FacetValues() {
	}

	/** Each without a number, at the place of its ordinal. */
	static Facet[] of(LeafReader segment) throws IOException {
		IndexReader.CacheHelper life = segment.getCoreCacheHelper();
		if (life == null) {
			return read(segment);
		}
		Facet[] known = KNOWN.get(life.getKey());
		if (known == null) {
			known = read(segment);
			if (KNOWN.put(life.getKey(), known) == null) {
				life.addClosedListener(KNOWN::remove);
			}
		}
		return known;
	}

	private static Facet[] read(LeafReader segment) throws IOException {
		SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.FACET);
		Facet[] read = new Facet[Math.toIntExact(values.getValueCount())];
		for (int i = 0; i < read.length; i++) {
			read[i] = Facet.read(values.lookupOrd(i).utf8ToString());
		}
		return read;
	}

}
