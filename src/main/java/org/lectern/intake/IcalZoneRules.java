package org.lectern.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a VTIMEZONE (RFC 5545 §3.6.5), to find the IANA zone that has the same.
 */
final class IcalZoneRules {

	/** Years in which the rules of most zones held: today's and those before. */
	private static final List<Integer> YEARS = List.of(2019, 2006, 1999);

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
		List<ZoneId> candidates = new ArrayList<>(preferred);
		candidates.addAll(ZoneNames.common());
		return YEARS.stream()
			.flatMap((year) -> candidates.stream().filter((zone) -> fits(zone, year)))
			.findFirst()
			.orElse(null);
	}

	/** The offset that holds at this wall time; nothing when the rules do not say. */
	@Nullable ZoneOffset offset(LocalDateTime at) {
		Change latest = null;
		LocalDateTime since = LocalDateTime.MIN;
		for (Change change : this.changes) {
			for (int year = at.getYear() - 1; year <= at.getYear(); year++) {
				LocalDateTime onset = change.in(year);
				if (onset != null && !onset.isAfter(at) && !onset.isBefore(since)) {
					latest = change;
					since = onset;
				}
			}
		}
		return (latest == null) ? null : latest.offset;
	}

	private static @Nullable ZoneId steady(ZoneOffset offset, List<ZoneId> preferred) {
		return preferred.stream()
			.filter((zone) -> zone.getRules().isFixedOffset()
					&& zone.getRules().getOffset(LocalDateTime.MIN).equals(offset))
			.findFirst()
			.orElseGet(() -> Objects.requireNonNullElse(ZoneNames.ofOffset(offset), offset));
	}

	/** Whether the zone changes to the same offsets on the same days of the year. */
	private boolean fits(ZoneId zone, int year) {
		List<ZoneOffsetTransition> own = new ArrayList<>();
		LocalDateTime start = LocalDate.of(year, 1, 1).atStartOfDay();
		ZoneOffsetTransition next = zone.getRules().nextTransition(start.toInstant(ZoneOffset.UTC));
		while (next != null && next.getDateTimeBefore().getYear() == year) {
			own.add(next);
			next = zone.getRules().nextTransition(next.getInstant());
		}
		return own.size() > 1 && own.stream().allMatch((transition) -> has(transition, year));
	}

	private boolean has(ZoneOffsetTransition transition, int year) {
		LocalDate day = transition.getDateTimeBefore().toLocalDate();
		return this.changes.stream().anyMatch((change) -> {
			LocalDateTime onset = change.offset.equals(transition.getOffsetAfter()) ? change.in(year) : null;
			return onset != null && onset.toLocalDate().equals(day);
		});
	}

	private static @Nullable Change change(IcalComponent observance) {
		String to = observance.text("TZOFFSETTO");
		IcalLine start = observance.first("DTSTART");
		IcalTime from = (start == null) ? null : IcalTime.of(start.value(), null);
		try {
			ZoneOffset offset = (to == null) ? null : ZoneOffset.of(to);
			return (offset == null || from == null) ? null : new Change(offset, from.local(), observance);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private record Change(ZoneOffset offset, LocalDateTime from, IcalComponent observance) {

		/** When it happens in a year; a change that happens once also holds later. */
		private @Nullable LocalDateTime in(int year) {
			if (this.from.getYear() > year) {
				return null;
			}
			List<IcalLine> rules = this.observance.all("RRULE");
			if (rules.isEmpty()) {
				return this.from;
			}
			IcalRule rule = IcalRule.of(rules.get(0).value());
			LocalDateTime first = (year == this.from.getYear()) ? this.from
					: LocalDate.of(year, 1, 1).atTime(this.from.toLocalTime());
			return (rule != null && rule.holdsIn(year)) ? rule.first(first) : null;
		}

	}

}
