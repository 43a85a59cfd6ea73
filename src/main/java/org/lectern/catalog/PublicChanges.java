package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.PublicChange.Place;
import org.lectern.history.Difference;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to public events, the newest first. */
@Component
@Transactional(readOnly = true)
public class PublicChanges {

	private static final String LINES = """
			select h.place.version as version, h.place.ordinal as ordinal, h.happenedAt as happenedAt, h.verb as what,
			  h.words as words, h.differences as differences, e.publicId as event
			from HistoryLine h join Event e on e.publicId = h.subjectId""";

	private final EntityManager entities;

	private final EventLines lines;

	private final JsonMapper json;

	private final Site site;

	private final Clock clock;

	PublicChanges(EntityManager entities, EventLines lines, JsonMapper json, Site site, Clock clock) {
		this.entities = entities;
		this.lines = lines;
		this.json = json;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The changes of those events that a filter lets through. What is not public now has
	 * no changes, whatever was public of it before.
	 * @param before where to go on; missing at the beginning
	 */
	public List<PublicChange> of(Filter filter, @Nullable Place before, int most) {
		EventQuery query = new EventQuery(false, null).listed()
			.narrow(filter, this.site.zone(), this.clock)
			.where("h.openToAll");
		if (before != null) {
			query.where("h.place.version <= :version")
				.where("(h.place.version < :version or h.place.ordinal < :ordinal)")
				.with("version", before.version())
				.with("ordinal", before.ordinal());
		}
		var typed = this.entities.createQuery(
				LINES + query.conditions() + " order by h.place.version desc, h.place.ordinal desc", Tuple.class);
		query.parameters().forEach(typed::setParameter);
		return changes(typed.setMaxResults(most).getResultList());
	}

	private List<PublicChange> changes(List<Tuple> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<UUID, EventLine> events = new HashMap<>();
		List<UUID> ids = rows.stream().map((row) -> row.get("event", UUID.class)).distinct().toList();
		EventQuery query = new EventQuery(false, null).where("e.publicId in :ids").with("ids", ids);
		this.lines.slice(query, ids.size()).items().forEach((event) -> events.put(event.publicId(), event));
		return rows.stream().map((row) -> change(row, events)).collect(Collectors.toList());
	}

	private PublicChange change(Tuple row, Map<UUID, EventLine> events) {
		List<Difference> differences = this.json.readValue(row.get("differences", String.class), new TypeReference<>() {
		});
		UUID event = row.get("event", UUID.class);
		return new PublicChange(new Place(row.get("version", Long.class), row.get("ordinal", Integer.class)),
				row.get("happenedAt", Instant.class), row.get("what", String.class), row.get("words", String.class),
				differences, event, Objects.requireNonNull(events.get(event)));
	}

}
