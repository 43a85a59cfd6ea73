package org.lectern.calendars;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** Defines each zone that a calendar uses, once and before its first use. */
final class Zones {

	private final IcalWriter writer;

	private final Instant until;

	private final Set<ZoneId> defined = new HashSet<>();

	private boolean used;

	/**
	 * The zones of one calendar.
	 * @param until up to when changes are told of zones that follow no rule
	 */
	Zones(IcalWriter writer, Instant until) {
		this.writer = writer;
		this.until = until;
	}

	/** Whether a zone has a name of IANA's; UTC and mere offsets are written as UTC. */
	static boolean isNamed(ZoneId zone) {
		return !(zone.normalized() instanceof ZoneOffset offset)
				|| (zone.getId().startsWith("Etc/") && !offset.equals(ZoneOffset.UTC));
	}

	/**
	 * RFC 5545 §3.6: a calendar is not empty; where it has no events a zone is enough.
	 */
	void end(ZoneId zone, Instant now) {
		if (!this.used) {
			new TimeZoneWriter(this.writer, zone).write(now, this.until);
		}
	}

	/** Sees to it that a zone is known, from this instant on. */
	void use(ZoneId zone, Instant from) {
		this.used = true;
		if (isNamed(zone) && this.defined.add(zone)) {
			new TimeZoneWriter(this.writer, zone).write(from, this.until);
		}
	}

}
