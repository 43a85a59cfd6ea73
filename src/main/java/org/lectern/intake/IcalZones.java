package org.lectern.intake;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The time zones of one calendar: what each TZID means, in IANA's names.
 */
final class IcalZones {

	/** IANA names that people use for a country's time, with summer time. */
	private static final Set<String> VAGUE = Set.of("GMT", "UTC", "EST", "MST", "HST", "Etc/GMT", "Etc/UTC", "Zulu");

	private static final String BOTH = "Its time names a zone and UTC at once; the zone was taken.";

	private final Map<String, IcalComponent> definitions = new HashMap<>();

	private final Map<String, Meaning> meanings = new HashMap<>();

	private final ZoneId fallback;

	private @Nullable ZoneId own;

	/**
	 * Zones of a calendar.
	 * @param fallback for names that nobody knows, and to show times that are in UTC
	 */
	IcalZones(ZoneId fallback) {
		this.fallback = fallback;
	}

	/** Learns a VTIMEZONE. */
	void define(IcalComponent timezone) {
		String id = timezone.text("TZID");
		if (id != null && this.definitions.size() < 1_000) {
			this.definitions.putIfAbsent(id, timezone);
		}
	}

	/** Learns the calendar's own zone (X-WR-TIMEZONE). */
	void own(@Nullable String name) {
		this.own = (name == null) ? null : ZoneNames.find(name);
	}

	/** The zone that the calendar states for its floating times, if any. */
	@Nullable ZoneId own() {
		return this.own;
	}

	/** The zone in which times in UTC are shown. */
	ZoneId shown() {
		return (this.own == null) ? this.fallback : this.own;
	}

	/** What a TZID means. */
	Meaning meaning(String id) {
		return this.meanings.computeIfAbsent(id, this::find);
	}

	/**
	 * Reads one value of a date or time property.
	 * @param doubts takes what was guessed
	 */
	@Nullable IcalTime time(IcalLine line, String value, List<String> doubts) {
		String id = line.parameter("TZID");
		if (id == null || id.isBlank()) {
			return IcalTime.of(value, this.own);
		}
		Meaning meaning = meaning(id);
		if (meaning.doubt() != null && !doubts.contains(meaning.doubt())) {
			doubts.add(meaning.doubt());
		}
		String plain = value.strip();
		boolean both = meaning.zone() != null && plain.toUpperCase(Locale.ROOT).endsWith("Z");
		if (both && !doubts.contains(BOTH)) {
			doubts.add(BOTH);
		}
		IcalTime time = IcalTime.of(both ? plain.substring(0, plain.length() - 1) : plain, meaning.zone());
		if (time == null || time.isDay() || time.zone() != null) {
			return time;
		}
		return new IcalTime(time.date(), time.time(), ruled(id, time));
	}

	/** An unknown zone's offset at that time, if its VTIMEZONE tells. */
	private ZoneId ruled(String id, IcalTime time) {
		IcalComponent definition = this.definitions.get(id);
		ZoneOffset offset = (definition == null) ? null : IcalZoneRules.of(definition).offset(time.local());
		return (offset == null) ? shown() : offset;
	}

	/** The time as it is shown: not in a mere offset. */
	IcalTime shown(IcalTime time) {
		return (time.zone() instanceof ZoneOffset) ? time.in(shown()) : time;
	}

	private Meaning find(String id) {
		IcalComponent definition = this.definitions.get(id);
		ZoneId named = ZoneNames.find(id);
		if (definition == null || (named != null && !VAGUE.contains(named.getId()) && !isOffset(named))) {
			return (named != null) ? named(id, named) : unknown(id);
		}
		String location = definition.text("X-LIC-LOCATION");
		ZoneId located = (location == null) ? null : ZoneNames.find(location);
		if (located != null) {
			return new Meaning(located, null);
		}
		ZoneId ruled = IcalZoneRules.of(definition).zone(List.of(shown(), this.fallback));
		if (ruled != null && !ruled.equals(named)) {
			return new Meaning(ruled, "The time zone \"" + id + "\" was taken for " + ruled + " by its rules.");
		}
		return (named != null) ? named(id, named) : unknown(id);
	}

	private Meaning named(String id, ZoneId zone) {
		if (!(zone instanceof ZoneOffset)) {
			return new Meaning(zone, null);
		}
		return new Meaning(zone,
				"The time zone \"" + id + "\" is only an offset; the time is shown in " + shown() + ".");
	}

	private Meaning unknown(String id) {
		return new Meaning(null, "Nobody knows the time zone \"" + id + "\"; the time was taken as " + shown() + ".");
	}

	private static boolean isOffset(ZoneId zone) {
		return zone instanceof ZoneOffset || zone.getId().startsWith("Etc/");
	}

	/**
	 * A TZID's meaning.
	 *
	 * @param zone missing when nobody knows it
	 * @param doubt what was guessed
	 */
	record Meaning(@Nullable ZoneId zone, @Nullable String doubt) {
	}

}
