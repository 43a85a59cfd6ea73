package org.lectern.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Makes events of one calendar's VEVENTs (RFC 5545 §3.6.1). */
final class IcalEvents {

	private final IcalOutline outline;

	private final IcalOutline.Calendar calendar;

	private final IcalZones zones;

	private final Format.Options options;

	IcalEvents(IcalOutline outline, IcalOutline.Calendar calendar, Format.Options options) {
		this.outline = outline;
		this.calendar = calendar;
		this.zones = calendar.zones();
		this.options = options;
	}

	/**
	 * Every date of this event.
	 * @throws Refusal when it cannot go in
	 */
	List<Incoming> of(IcalComponent event) {
		List<String> doubts = new ArrayList<>(event.doubts());
		IcalTime start = start(event, doubts);
		IcalSpan span = IcalSpan.of(event, start, this.zones, doubts);
		List<IcalTime> starts = starts(event, span.start(), doubts);
		IcalUid uid = this.outline.uid(event);
		IcalDetails details = new IcalDetails(this.outline, this.calendar, event, (uid == null) ? null : uid.title());
		String id = (uid == null || uid.isShared()) ? null : event.text("UID");
		List<Incoming> events = new ArrayList<>();
		for (IcalTime each : starts) {
			String instance = instance(event, each, doubts);
			IcalSpan shown = span.at(each).shown(this.zones);
			events.add(IcalOwn.isIn(event) ? new IcalOwn(event).at(id, instance, shown, List.copyOf(doubts))
					: details.at(id, instance, shown, List.copyOf(doubts)));
		}
		return events;
	}

	private IcalTime start(IcalComponent event, List<String> doubts) {
		IcalLine bad = null;
		for (String property : List.of("DTSTART", "RECURRENCE-ID")) {
			for (IcalLine line : event.all(property)) {
				IcalTime start = this.zones.time(line, line.value(), doubts);
				if (start != null) {
					return floating(start) ? new IcalTime(start.date(), start.time(), zoneOfEnd(event)) : start;
				}
				bad = (bad == null) ? line : bad;
			}
		}
		if (bad == null) {
			throw new Refusal(event.line(), "It has no start (DTSTART). Ask the calendar's publisher to add one.");
		}
		throw new Refusal(bad.number(), bad.value().contains("{")
				? "The file is a template that was never filled in. Ask for the finished calendar's address."
				: "Its start \"" + brief(bad.value()) + "\" is no date of the calendar. Correct it in the source.");
	}

	private static boolean floating(IcalTime start) {
		return !start.isDay() && start.zone() == null;
	}

	/** The zone that a floating start borrows from its end. */
	private @Nullable ZoneId zoneOfEnd(IcalComponent event) {
		IcalLine line = event.first("DTEND");
		IcalTime end = (line == null) ? null : this.zones.time(line, line.value(), new ArrayList<>());
		return (end == null) ? null : end.zone();
	}

	private List<IcalTime> starts(IcalComponent event, IcalTime start, List<String> doubts) {
		if (isInstance(event)) {
			return List.of(start);
		}
		List<IcalTime> all = !IcalRecurrence.isRecurring(event) ? List.of(start)
				: new IcalRecurrence(this.zones, this.options.today(), doubts).starts(event, start);
		if (all.isEmpty()) {
			throw new Refusal(event.line(), "It recurs, but every date of it is excepted.");
		}
		List<IcalTime> replaced = replaced(event);
		return all.stream().filter((date) -> replaced.stream().noneMatch(date::isSameAs)).toList();
	}

	/** Which instances have an event of their own in the file. */
	private List<IcalTime> replaced(IcalComponent event) {
		IcalUid uid = this.outline.uid(event);
		List<IcalLine> lines = (uid == null) ? List.of() : uid.replaced();
		return lines.stream()
			.map((line) -> this.zones.time(line, line.value(), new ArrayList<>()))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable String instance(IcalComponent event, IcalTime start, List<String> doubts) {
		IcalLine line = event.first("RECURRENCE-ID");
		if (line == null) {
			return IcalRecurrence.isRecurring(event) ? start.key() : null;
		}
		if ("THISANDFUTURE".equalsIgnoreCase(line.parameter("RANGE"))) {
			doubts.add("It changes this and all later dates; only this date was changed.");
		}
		IcalTime time = this.zones.time(line, line.value(), doubts);
		return (time == null) ? line.value().strip() : time.key();
	}

	private static boolean isInstance(IcalComponent event) {
		return event.first("RECURRENCE-ID") != null;
	}

	private static String brief(String text) {
		String plain = Objects.requireNonNullElse(text, "").strip();
		return (plain.length() > 60) ? plain.substring(0, 60) + "…" : plain;
	}

	/** An item that cannot go in. */
	static final class Refusal extends RuntimeException {

		private static final long serialVersionUID = 1;

		private final int line;

		Refusal(int line, String why) {
			super(why);
			this.line = line;
		}

		/** The line that is to blame. */
		int line() {
			return this.line;
		}

		/** The reason, in a sentence. */
		String why() {
			return Objects.requireNonNull(getMessage());
		}

	}

}
