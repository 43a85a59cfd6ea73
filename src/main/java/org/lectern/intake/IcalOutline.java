package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What must be known of a whole calendar file before its first event can be read: names,
 * zones, and which events share a UID.
 */
final class IcalOutline implements IcalWalk.Visitor {

	private static final int MOST_NAMES = 1_000;

	private final Format.Options options;

	private final List<Calendar> calendars = new ArrayList<>();

	private final Map<String, IcalUid> uids = new HashMap<>();

	private final Map<String, Integer> ignored = new TreeMap<>();

	private final Map<String, Set<String>> organizers = new HashMap<>();

	private int events;

	IcalOutline(Format.Options options) {
		this.options = options;
	}

	@Override
	public void component(int number, IcalComponent component) {
		Calendar calendar = calendar(number);
		switch (component.name()) {
			case "VCALENDAR" -> calendar.learn(component);
			case "VTIMEZONE" -> calendar.zones.define(component);
			case "VEVENT" -> event(component);
			default -> this.ignored.merge(component.name(), 1, Integer::sum);
		}
	}

	private void event(IcalComponent event) {
		this.events++;
		String uid = event.text("UID");
		boolean dated = event.first("DTSTART") != null || event.first("RECURRENCE-ID") != null;
		if (uid != null && dated && event.isComplete()) {
			this.uids.computeIfAbsent(uid, (key) -> new IcalUid()).add(event);
		}
		IcalLine organizer = event.first("ORGANIZER");
		String name = (organizer == null) ? null : organizer.parameter("CN");
		if (organizer != null && name != null && this.organizers.size() < MOST_NAMES) {
			Set<String> names = this.organizers.computeIfAbsent(address(organizer), (key) -> new HashSet<>());
			if (names.size() < MOST_NAMES) {
				names.add(name);
			}
		}
	}

	/** The calendar of this number. */
	Calendar calendar(int number) {
		while (this.calendars.size() <= number) {
			this.calendars.add(new Calendar(new IcalZones(this.options.zone())));
		}
		return this.calendars.get(number);
	}

	/** All events that share this one's UID. */
	@Nullable IcalUid uid(IcalComponent event) {
		String uid = event.text("UID");
		return (uid == null) ? null : this.uids.get(uid);
	}

	/** One address under many names: the names are the speakers'. */
	boolean organizersAreSpeakers(IcalLine organizer) {
		Set<String> names = this.organizers.getOrDefault(address(organizer), Set.of());
		return names.size() > 2;
	}

	int events() {
		return this.events;
	}

	/** What else is in the file, by its iCalendar name. */
	Map<String, Integer> ignored() {
		return this.ignored;
	}

	/** How many UIDs stand for several different events. */
	long sharedUids() {
		return this.uids.values().stream().filter(IcalUid::isShared).count();
	}

	List<Calendar> calendars() {
		return this.calendars;
	}

	private static String address(IcalLine organizer) {
		return organizer.value().strip().toLowerCase(Locale.ROOT);
	}

	/** A calendar's own properties. */
	static final class Calendar {

		private final IcalZones zones;

		private @Nullable String name;

		private boolean cancels;

		private Calendar(IcalZones zones) {
			this.zones = zones;
		}

		private void learn(IcalComponent calendar) {
			String stated = Objects.requireNonNullElse(calendar.text("X-WR-CALNAME"), "");
			this.name = stated.isEmpty() ? calendar.text("NAME") : stated;
			this.zones.own(calendar.text("X-WR-TIMEZONE"));
			this.cancels = "CANCEL".equalsIgnoreCase(calendar.text("METHOD"));
		}

		IcalZones zones() {
			return this.zones;
		}

		@Nullable String name() {
			return this.name;
		}

		/** METHOD:CANCEL (RFC 5546 §3.2.5): everything in it is cancelled. */
		boolean cancels() {
			return this.cancels;
		}

	}

}
