package org.lectern.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a display shows at one moment.
 *
 * @param now what is on
 * @param next what begins first after that
 * @param later what comes then
 */
record Board(List<Slot> now, @Nullable Slot next, List<Slot> later) {

	private static final int SIDE_BY_SIDE = 2;

	static Board of(List<Slot> slots, Instant now) {
		List<Slot> on = slots.stream()
			.filter((slot) -> slot.isOn(now))
			.sorted(Comparator.comparing(Slot::until))
			.toList();
		List<Slot> ahead = slots.stream().filter((slot) -> slot.from().isAfter(now)).toList();
		List<Slot> later = new ArrayList<>(on.subList(Math.min(SIDE_BY_SIDE, on.size()), on.size()));
		later.addAll(ahead.subList(Math.min(1, ahead.size()), ahead.size()));
		return new Board(on.subList(0, Math.min(SIDE_BY_SIDE, on.size())), ahead.isEmpty() ? null : ahead.get(0),
				later);
	}

	/** Whether there is nothing at all. */
	public boolean isEmpty() {
		return now.isEmpty() && next == null;
	}

}
