package org.lectern.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.EventDetails.Place;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which events were moved lately, for those who may not have heard of it. */
@Component
@Transactional(readOnly = true)
public class Moves {

	private static final Duration LATELY = Duration.ofDays(14);

	private static final int MOST = 100;

	private final EventRecords records;

	private final History history;

	private final JsonMapper json;

	private final Clock clock;

	Moves(EventRecords records, History history, JsonMapper json, Clock clock) {
		this.records = records;
		this.history = history;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Events that have not ended and were announced for another time or venue within the
	 * past fortnight, the next first and a hundred at most.
	 */
	public List<Move> lately(Reader reader) {
		Instant now = clock.instant();
		Instant since = now.minus(LATELY);
		EventQuery query = new EventQuery(false, null).listed()
			.where("e.ends_at > :now and e.updated_at >= :since and e.published_at < e.updated_at")
			.with("now", now)
			.with("since", since);
		Map<UUID, EventRecord> changed = records.slice(reader, query, MOST)
			.items()
			.stream()
			.collect(
					Collectors.toMap(EventRecord::publicId, (event) -> event, (one, other) -> one, LinkedHashMap::new));
		Map<UUID, Line> first = history.firstOpenTo(changed.keySet(), since, List.of("When", "Where"));
		return changed.values()
			.stream()
			.flatMap((event) -> Optional.ofNullable(first.get(event.publicId()))
				.flatMap((line) -> move(event, line))
				.stream())
			.filter((move) -> move.isOfTime() || move.isOfVenue())
			.toList();
	}

	private Optional<Move> move(EventRecord event, Line line) {
		return Optional.ofNullable(line.snapshotBefore())
			.map((snapshot) -> json.readValue(snapshot, EventSnapshot.class))
			.filter((before) -> before.status() == Status.PUBLISHED)
			.map((before) -> {
				Place place = before.details().place();
				Pick venue = place.venue();
				return new Move(event, before.details().when(), (venue != null) ? venue.slug() : null,
						(venue != null) ? venue.name() : place.note());
			});
	}

}
