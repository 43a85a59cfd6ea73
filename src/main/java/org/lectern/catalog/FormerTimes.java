package org.lectern.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.lectern.history.Line;
import org.springframework.stereotype.Component;

/** Knows for when an event was announced before it was moved or postponed. */
@Component
public class FormerTimes {

	private static final Set<String> MOVING = Set.of("MOVED", "POSTPONED", "PUBLISHED", "UNDONE");

	private final JsonMapper json;

	FormerTimes(JsonMapper json) {
		this.json = json;
	}

	/** The dates it once had while it was public and has no more, the newest first. */
	public List<When> of(EventPage page) {
		Map<Object, When> times = new LinkedHashMap<>();
		for (Line line : page.changes()) {
			String before = line.snapshotBefore();
			if (before != null && MOVING.contains(line.verb())) {
				EventSnapshot snapshot = this.json.readValue(before, EventSnapshot.class);
				When when = snapshot.details().when();
				if (snapshot.status() == Status.PUBLISHED && when.isDated()) {
					times.putIfAbsent(when.startsAt(), when);
				}
			}
		}
		times.remove(page.event().when().startsAt());
		return List.copyOf(times.values());
	}

}
