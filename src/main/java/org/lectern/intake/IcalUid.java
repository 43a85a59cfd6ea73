package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The events of a file that carry one UID: revisions of one event, instances of a
 * recurring one, or different events that share it by mistake.
 */
final class IcalUid {

	private final Map<Integer, Use> uses = new LinkedHashMap<>();

	private final List<IcalLine> replaced = new ArrayList<>();

	private final Map<String, Use> newest = new HashMap<>();

	private final Set<Integer> sequences = new HashSet<>();

	private int events;

	private @Nullable Boolean shared;

	/** Learns an event that says when it is. */
	void add(IcalComponent event) {
		IcalLine instance = event.first("RECURRENCE-ID");
		IcalLine start = event.first("DTSTART");
		String what = Objects.requireNonNullElse(event.text("SUMMARY"), "");
		String when = (start == null) ? "" : start.value();
		Use use = new Use(event.line(), (instance == null) ? null : instance.value(), what, when, sequence(event));
		this.uses.put(event.line(), use);
		if (instance != null) {
			this.replaced.add(instance);
			keep("instance " + instance.value(), use);
		}
		else {
			keep("any", use);
			keep("both " + when + " " + what, use);
			this.sequences.add(use.sequence);
			this.events++;
		}
	}

	private void keep(String key, Use use) {
		Use before = this.newest.get(key);
		if (before == null || before.sequence <= use.sequence) {
			this.newest.put(key, use);
		}
	}

	/** The line of the newer revision that replaces the event on this line, or 0. */
	int supersededBy(IcalComponent event) {
		Use use = this.uses.get(event.line());
		return (use == null) ? 0 : newer(use);
	}

	/** Whether different events have this UID, so that it names none of them. */
	boolean isShared() {
		if (this.shared == null) {
			this.shared = this.uses.values()
				.stream()
				.filter((use) -> use.instance == null && newer(use) == 0)
				.limit(2)
				.count() > 1;
		}
		return this.shared;
	}

	/** The RECURRENCE-ID lines of the instances that stand for themselves. */
	List<IcalLine> replaced() {
		return this.replaced;
	}

	/** The title of the recurring event, for instances that have none. */
	@Nullable String title() {
		return this.uses.values()
			.stream()
			.filter((use) -> use.instance == null && !use.what.isEmpty())
			.map(Use::what)
			.findFirst()
			.orElse(null);
	}

	private int newer(Use use) {
		if (use.instance != null) {
			return lineOf("instance " + use.instance, use);
		}
		Use latest = this.newest.getOrDefault("any", use);
		boolean revised = latest.sequence > use.sequence && !isCounting();
		return revised ? latest.line : lineOf("both " + use.when + " " + use.what, use);
	}

	/** Some number their events by SEQUENCE and give all of them one UID. */
	private boolean isCounting() {
		return this.events > 3 && this.sequences.size() == this.events;
	}

	private int lineOf(String key, Use use) {
		Use newest = this.newest.getOrDefault(key, use);
		return (newest.line == use.line) ? 0 : newest.line;
	}

	private static int sequence(IcalComponent event) {
		String text = event.text("SEQUENCE");
		return (text != null && text.matches("\\d{1,9}")) ? Integer.parseInt(text) : 0;
	}

	private record Use(int line, @Nullable String instance, String what, String when, int sequence) {
	}

}
