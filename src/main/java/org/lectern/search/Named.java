package org.lectern.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What the index knows of who and what events name: as it was before a change. */
record Named(Set<UUID> people, Set<UUID> series) {

	/** What these events named. */
	static Named by(IndexSearcher searcher, Collection<UUID> events) throws IOException {
		Named named = new Named(new HashSet<>(), new HashSet<>());
		List<BytesRef> keys = events.stream().map((id) -> Documents.key(Fields.EVENT, id).bytes()).toList();
		for (Document event : documents(searcher, new TermInSetQuery(Fields.KEY, keys))) {
			named.people.addAll(ids(event, Fields.PERSON));
			named.series.addAll(ids(event, Fields.SERIES));
		}
		return named;
	}

	/** The events that named one of these things. */
	static Set<UUID> naming(IndexSearcher searcher, Collection<UUID> things) throws IOException {
		Set<UUID> events = new HashSet<>();
		List<BytesRef> names = things.stream().map((id) -> new BytesRef(id.toString())).toList();
		for (Document event : documents(searcher, new TermInSetQuery(Fields.NAMES, names))) {
			events.addAll(ids(event, Fields.EVENT));
		}
		return events;
	}

	private static List<Document> documents(IndexSearcher searcher, Query query) throws IOException {
		Set<String> wanted = Set.of(Fields.EVENT, Fields.PERSON, Fields.SERIES);
		ScoreDoc[] hits = searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
		Document[] documents = new Document[hits.length];
		for (int i = 0; i < hits.length; i++) {
			documents[i] = searcher.storedFields().document(hits[i].doc, wanted);
		}
		return Arrays.asList(documents);
	}

	private static List<UUID> ids(Document document, String field) {
		return Arrays.stream(document.getValues(field)).map(UUID::fromString).toList();
	}

}
