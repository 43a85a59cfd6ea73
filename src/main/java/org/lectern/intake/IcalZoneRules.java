package org.lectern.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a VTIMEZONE (RFC 5545 §3.6.5), to find the IANA zone that has the same.
 */
final class IcalZoneRules {

	private static final int YEAR = 2019;

	private final List<Change> changes;

	private IcalZoneRules(List<Change> changes) {
		this.changes = changes;
	}

	static IcalZoneRules of(IcalComponent timezone) {
		List<Change> changes = new ArrayList<>();
		for (IcalComponent observance : timezone.children()) {
			Change change = change(observance);
			if (change != null) {
				changes.add(change);
			}
		}
		return new IcalZoneRules(changes);
	}

	/** The zone with these rules, one of the preferred if it fits; nothing without. */
	@Nullable ZoneId zone(List<ZoneId> preferred) {
		Set<Integer> offsets = new HashSet<>();
		this.changes.forEach((change) -> offsets.add(change.offset.getTotalSeconds()));
		if (offsets.size() == 1) {
			return steady(this.changes.get(0).offset, preferred);
		}
		List<Change> yearly = this.changes.stream().filter((change) -> change.inYear != null).toList();
		if (yearly.size() < 2) {
			return null;
		}
		List<ZoneId> candidates = new ArrayList<>(preferred);
		candidates.addAll(ZoneNames.common());
		return candidates.stream().filter((zone) -> fits(zone, yearly)).findFirst().orElse(null);
	}

	private static @Nullable ZoneId steady(ZoneOffset offset, List<ZoneId> preferred) {
		return preferred.stream()
			.filter((zone) -> zone.getRules().isFixedOffset()
					&& zone.getRules().getOffset(LocalDateTime.MIN).equals(offset))
			.findFirst()
			.orElseGet(() -> Objects.requireNonNullElse(ZoneNames.ofOffset(offset), offset));
	}

	/** Whether the zone changes to the same offsets on the same days of the year. */
	private static boolean fits(ZoneId zone, List<Change> yearly) {
		List<ZoneOffsetTransition> own = new ArrayList<>();
		LocalDateTime start = LocalDate.of(YEAR, 1, 1).atStartOfDay();
		ZoneOffsetTransition next = zone.getRules().nextTransition(start.toInstant(ZoneOffset.UTC));
		while (next != null && next.getDateTimeBefore().getYear() == YEAR) {
			own.add(next);
			next = zone.getRules().nextTransition(next.getInstant());
		}
		return !own.isEmpty() && own.stream().allMatch((transition) -> isAmong(transition, yearly));
	}

	private static boolean isAmong(ZoneOffsetTransition transition, List<Change> yearly) {
		LocalDate day = transition.getDateTimeBefore().toLocalDate();
		return yearly.stream()
			.anyMatch((change) -> change.offset.equals(transition.getOffsetAfter()) && day.equals(change.inYear));
	}

	private static @Nullable Change change(IcalComponent observance) {
		String to = observance.text("TZOFFSETTO");
		IcalLine start = observance.first("DTSTART");
		IcalTime from = (start == null) ? null : IcalTime.of(start.value(), null);
		try {
			ZoneOffset offset = (to == null) ? null : ZoneOffset.of(to);
			return (offset == null) ? null : new Change(offset, (from == null) ? null : inYear(observance, from));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** The day of the year's change by the observance's rule that is still valid. */
	private static @Nullable LocalDate inYear(IcalComponent observance, IcalTime from) {
		return observance.all("RRULE")
			.stream()
			.map((line) -> IcalRule.of(line.value()))
			.filter((rule) -> rule != null && rule.holdsIn(YEAR))
			.map((rule) -> rule.first(LocalDateTime.of(LocalDate.of(YEAR, 1, 1), from.local().toLocalTime())))
			.filter(Objects::nonNull)
			.map(LocalDateTime::toLocalDate)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private record Change(ZoneOffset offset, @Nullable LocalDate inYear) {
	}

}
