package org.lectern.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Writes a VTIMEZONE (RFC 5545 §3.6.5) with the very changes that the zone has: those
 * that follow a rule as a rule, all others one by one.
 */
final class TimeZoneWriter {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

	private final IcalWriter writer;

	private final ZoneId zone;

	private final ZoneRules rules;

	TimeZoneWriter(IcalWriter writer, ZoneId zone) {
		this.writer = writer;
		this.zone = zone;
		this.rules = zone.getRules();
	}

	/**
	 * Writes what holds from one instant on.
	 * @param until where the list of changes ends that follow no rule
	 */
	void write(Instant from, Instant until) {
		this.writer.begin("VTIMEZONE");
		this.writer.property("TZID").text(this.zone.getId());
		ZoneOffsetTransition change = changeBefore(from);
		if (change == null) {
			steady(from);
			change = this.rules.nextTransition(from);
		}
		while (change != null && !change.getInstant().isAfter(until)) {
			if (isRuled(change) && writeRules(change)) {
				break;
			}
			observance(change, null);
			change = this.rules.nextTransition(change.getInstant());
		}
		this.writer.end();
	}

	/**
	 * The last change but one, so that both halves of the year are known from the start.
	 */
	private @Nullable ZoneOffsetTransition changeBefore(Instant from) {
		ZoneOffsetTransition last = this.rules.previousTransition(from.plusSeconds(1));
		ZoneOffsetTransition before = (last != null) ? this.rules.previousTransition(last.getInstant()) : null;
		return (before != null) ? before : last;
	}

	private boolean isRuled(ZoneOffsetTransition change) {
		List<ZoneOffsetTransition> single = this.rules.getTransitions();
		return !this.rules.getTransitionRules().isEmpty()
				&& (single.isEmpty() || change.getInstant().isAfter(single.get(single.size() - 1).getInstant()));
	}

	/** Whether all that follows could be written as rules. */
	private boolean writeRules(ZoneOffsetTransition first) {
		List<Optional<String>> yearly = new ArrayList<>();
		List<ZoneOffsetTransition> onsets = new ArrayList<>();
		for (ZoneOffsetTransitionRule rule : this.rules.getTransitionRules()) {
			int year = first.getDateTimeBefore().getYear();
			ZoneOffsetTransition onset = rule.createTransition(year);
			onset = onset.getInstant().isBefore(first.getInstant()) ? rule.createTransition(year + 1) : onset;
			onsets.add(onset);
			yearly.add(YearlyRule.of(rule, onset.getDateTimeBefore().getYear()));
		}
		if (yearly.stream().anyMatch(Optional::isEmpty)) {
			return false;
		}
		for (int i = 0; i < onsets.size(); i++) {
			observance(onsets.get(i), yearly.get(i).orElse(null));
		}
		return true;
	}

	private void steady(Instant from) {
		ZoneOffset offset = this.rules.getOffset(from);
		LocalDateTime year = LocalDateTime.ofInstant(from, offset).withDayOfYear(1);
		observance(from, year.isBefore(EPOCH) ? year.toLocalDate().atStartOfDay() : EPOCH, offset, offset, null);
	}

	private void observance(ZoneOffsetTransition change, @Nullable String rule) {
		observance(change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(),
				rule);
	}

	private void observance(Instant at, LocalDateTime onset, ZoneOffset before, ZoneOffset after,
			@Nullable String rule) {
		this.writer.begin(this.rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD");
		this.writer.property("DTSTART").floating(onset);
		this.writer.property("TZOFFSETFROM").offset(before);
		this.writer.property("TZOFFSETTO").offset(after);
		this.writer.property("TZNAME").text(NAME.format(at.atZone(this.zone)));
		if (rule != null) {
			this.writer.property("RRULE").token(rule);
		}
		this.writer.end();
	}

}
