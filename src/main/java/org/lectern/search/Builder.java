package org.lectern.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;

import org.lectern.catalog.Findable;
import org.lectern.catalog.Findables;
import org.lectern.catalog.Findables.Keys;
import org.lectern.history.ChangeLog.Step;
import org.springframework.stereotype.Component;

/** Brings an index to what the record says, wholly or in what changed. */
@Component
class Builder {

	private static final int BATCH = 500;

	private final Findables record;

	private final Documents documents;

	Builder(Findables record, Documents documents) {
		this.record = record;
		this.documents = documents;
	}

	/**
	 * Writes everything, in batches.
	 * @param progress is told how many events are in
	 */
	void build(Index index, Watcher progress) throws IOException {
		index.clear();
		long done = 0;
		long last = 0;
		List<Findable> batch;
		do {
			batch = this.record.events(last, BATCH);
			for (Findable event : batch) {
				index.writer().addDocument(this.documents.of(event));
				last = event.id();
			}
			done += batch.size();
			progress.accept(done);
		}
		while (batch.size() == BATCH);
		things(index);
	}

	private void things(Index index) throws IOException {
		Keys keys = new Keys(List.of(), 0);
		do {
			keys = this.record.people(keys.last(), BATCH);
			people(index, keys.ids());
		}
		while (keys.ids().size() == BATCH);
		keys = new Keys(List.of(), 0);
		do {
			keys = this.record.series(keys.last(), BATCH);
			series(index, keys.ids());
		}
		while (keys.ids().size() == BATCH);
	}

	/** Goes a step with the record. */
	void follow(Index index, Step step) throws IOException {
		Set<UUID> events = new HashSet<>(step.things().getOrDefault(Fields.EVENT, Set.of()));
		Set<UUID> people = new HashSet<>(step.things().getOrDefault("speaker", Set.of()));
		Set<UUID> series = new HashSet<>(step.things().getOrDefault(Fields.SERIES, Set.of()));
		for (var things : step.things().entrySet()) {
			events.addAll(this.record.naming(things.getKey(), things.getValue()));
			events.addAll(index.read((searcher) -> Named.naming(searcher, things.getValue())));
		}
		for (List<UUID> some : batches(events)) {
			Named before = index.read((searcher) -> Named.by(searcher, some));
			people.addAll(before.people());
			series.addAll(before.series());
			events(index, some, people, series);
		}
		for (List<UUID> some : batches(people)) {
			people(index, some);
		}
		for (List<UUID> some : batches(series)) {
			series(index, some);
		}
	}

	private void events(Index index, List<UUID> ids, Set<UUID> people, Set<UUID> series) throws IOException {
		remove(index, Fields.EVENT, ids);
		for (Findable event : this.record.events(ids)) {
			index.writer().addDocument(this.documents.of(event));
			event.talks().forEach((talk) -> talk.people().forEach((person) -> people.add(person.publicId())));
			if (event.series() != null) {
				series.add(event.series().publicId());
			}
		}
	}

	private void people(Index index, List<UUID> ids) throws IOException {
		remove(index, Fields.PERSON, ids);
		for (Findable.Person person : this.record.people(ids)) {
			index.writer().addDocument(this.documents.of(person));
		}
	}

	private void series(Index index, List<UUID> ids) throws IOException {
		remove(index, Fields.SERIES, ids);
		for (Findable.Run series : this.record.series(ids)) {
			index.writer().addDocument(this.documents.of(series));
		}
	}

	private static void remove(Index index, String type, List<UUID> ids) throws IOException {
		index.writer().deleteDocuments(ids.stream().map((id) -> Documents.key(type, id)).toArray(Term[]::new));
	}

	private static List<List<UUID>> batches(Collection<UUID> ids) {
		List<UUID> all = List.copyOf(ids);
		return IntStream.iterate(0, (from) -> from < all.size(), (from) -> from + BATCH)
			.mapToObj((from) -> all.subList(from, Math.min(all.size(), from + BATCH)))
			.toList();
	}

	/** Is told how many events are in. */
	interface Watcher {

		void accept(long done) throws IOException;

	}

}
