package org.lectern.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands how tables and schedules name a time zone. */
final class ZoneText {

	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(Map.entry("ET", "America/New_York"),
			Map.entry("EST", "America/New_York"), Map.entry("EDT", "America/New_York"),
			Map.entry("CT", "America/Chicago"), Map.entry("CST", "America/Chicago"),
			Map.entry("CDT", "America/Chicago"), Map.entry("MT", "America/Denver"), Map.entry("MST", "America/Denver"),
			Map.entry("MDT", "America/Denver"), Map.entry("PT", "America/Los_Angeles"),
			Map.entry("PST", "America/Los_Angeles"), Map.entry("PDT", "America/Los_Angeles"),
			Map.entry("CET", "Europe/Berlin"), Map.entry("CEST", "Europe/Berlin"), Map.entry("MEZ", "Europe/Berlin"),
			Map.entry("MESZ", "Europe/Berlin"), Map.entry("BST", "Europe/London"), Map.entry("WET", "Europe/Lisbon"),
			Map.entry("EET", "Europe/Helsinki"), Map.entry("JST", "Asia/Tokyo"), Map.entry("AEST", "Australia/Sydney"),
			Map.entry("AEDT", "Australia/Sydney"));

	private static final Pattern OFFSET = Pattern
		.compile("(?i)^\\s{0,5}(?:UTC|GMT)?\\s{0,3}([+\\-−])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");

	private ZoneText() {
	}

	/**
	 * The zone that this text names: "Europe/Berlin", "CET", "UTC -07:00 (Los Angeles)".
	 */
	static Optional<ZoneId> of(String text) {
		String stripped = text.strip();
		Matcher offset = OFFSET.matcher(stripped);
		if (offset.find()) {
			return offset(offset);
		}
		String usual = ABBREVIATIONS.get(stripped.toUpperCase(Locale.ROOT));
		return Optional.ofNullable((usual != null) ? ZoneId.of(usual) : ZoneNames.find(stripped));
	}

	/**
	 * Whether this text is an offset that no place has, as a spreadsheet makes by
	 * dragging "UTC +01:00" down its column; {@link #of} reads the full hour.
	 */
	static boolean isDragged(String text) {
		Matcher offset = OFFSET.matcher(text.strip());
		return offset.find() && !isReal(minutes(offset));
	}

	/**
	 * The zone of the import where it has this offset at that time; else the offset under
	 * its IANA name, where it has one.
	 */
	static ZoneId preferring(ZoneId preferred, ZoneId said, LocalDateTime at) {
		if (!(said instanceof ZoneOffset offset)) {
			return said;
		}
		ZoneId named = ZoneNames.ofOffset(offset);
		return preferred.getRules().isValidOffset(at, offset) ? preferred : (named != null) ? named : said;
	}

	private static Optional<ZoneId> offset(Matcher m) {
		int hours = Integer.parseInt(m.group(2));
		int minutes = isReal(minutes(m)) ? minutes(m) : 0;
		if (hours > 14 || minutes > 59) {
			return Optional.empty();
		}
		int sign = "+".equals(m.group(1)) ? 1 : -1;
		return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
	}

	private static int minutes(Matcher m) {
		return (m.group(3) != null) ? Integer.parseInt(m.group(3)) : 0;
	}

	private static boolean isReal(int minutes) {
		return minutes == 0 || minutes == 30 || minutes == 45;
	}

}
