package org.lectern.catalog;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.history.Line;

/**
 * All that the page of an event shows to one reader.
 *
 * @param materials what this reader may see, by the talk's place in the event (from 0)
 * @param previous the event before it in its series
 * @param next the event after it in its series
 * @param changes what changed since it was published, newest first
 */
public record EventPage(Event event, JoinAnswer join, Map<Integer, List<Material>> materials,
		@Nullable EventLine previous, @Nullable EventLine next, List<Line> changes) {
}
