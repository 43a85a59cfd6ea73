package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Knows which IANA zone a name means: an IANA name in any spelling, a Windows name, an
 * offset, or the cities that Outlook lists.
 */
final class ZoneNames {

	private static final Pattern OFFSET = Pattern
		.compile("(?:UTC|GMT|Z)?\\s*([+-])(\\d{1,2})(?:[:.]?(\\d{2}))?(?:[:.]?\\d{2})?", Pattern.CASE_INSENSITIVE);

	private static final Pattern DISPLAYED = Pattern
		.compile("\\((?:UTC|GMT)?\\s*(?:([+-]\\d{1,2})[:.](\\d{2}))?\\)\\s*(.*)", Pattern.CASE_INSENSITIVE);

	private static final Map<String, ZoneId> KNOWN = known();

	private static final List<ZoneId> COMMON = mostUsualFirst();

	private ZoneNames() {
	}

	/** The zone of this name, if it is one. */
	static @Nullable ZoneId find(String name) {
		String plain = name.strip().replace("\"", "");
		if (plain.isEmpty() || plain.length() > 200) {
			return null;
		}
		ZoneId zone = byName(plain);
		zone = (zone != null) ? zone : byOffset(plain);
		return (zone != null) ? zone : byCities(plain);
	}

	/** Zones to try when only their rules are known, the most usual first. */
	static List<ZoneId> common() {
		return COMMON;
	}

	/** A whole-hour offset under its IANA name, such as Etc/GMT+7 for UTC−07:00. */
	static @Nullable ZoneId ofOffset(ZoneOffset offset) {
		int hours = offset.getTotalSeconds() / 3600;
		if (offset.getTotalSeconds() % 3600 != 0 || hours < -12 || hours > 14) {
			return null;
		}
		return ZoneId.of((hours == 0) ? "Etc/UTC" : "Etc/GMT" + ((hours > 0) ? "-" : "+") + Math.abs(hours));
	}

	private static @Nullable ZoneId byName(String name) {
		ZoneId exact = KNOWN.containsKey(key(name)) ? KNOWN.get(key(name)) : KNOWN.get(key(name.replace('-', '/')));
		String[] parts = name.replace("SystemV/", "").split("/", -1);
		for (int from = Math.max(0, parts.length - 3); exact == null && from < parts.length; from++) {
			boolean region = from < parts.length - 1 || parts.length > 2;
			String end = String.join("/", List.of(parts).subList(from, parts.length));
			exact = region ? KNOWN.get(key(end)) : null;
		}
		return exact;
	}

	private static @Nullable ZoneId byOffset(String name) {
		Matcher matcher = OFFSET.matcher(name);
		if (!matcher.matches()) {
			return null;
		}
		try {
			int minutes = (matcher.group(3) == null) ? 0 : Integer.parseInt(matcher.group(3));
			int total = Integer.parseInt(matcher.group(2)) * 60 + minutes;
			ZoneOffset offset = ZoneOffset.ofTotalSeconds((matcher.group(1).equals("-") ? -60 : 60) * total);
			ZoneId zone = ofOffset(offset);
			return (zone == null) ? offset : zone;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Such as "(UTC+01:00) Amsterdam, Berlin, Bern". */
	private static @Nullable ZoneId byCities(String name) {
		Matcher matcher = DISPLAYED.matcher(name);
		if (!matcher.matches()) {
			return null;
		}
		ZoneId whole = KNOWN.get(key(matcher.group(3)));
		if (whole != null) {
			return whole;
		}
		for (String city : matcher.group(3).split("[,/]", -1)) {
			ZoneId zone = KNOWN.get("city " + key(city));
			if (zone != null && agrees(zone, matcher)) {
				return zone;
			}
		}
		boolean bare = matcher.group(3).isBlank() && matcher.group(1) != null;
		return bare ? byOffset(matcher.group(1) + matcher.group(2)) : null;
	}

	private static boolean agrees(ZoneId zone, Matcher displayed) {
		if (displayed.group(1) == null) {
			return true;
		}
		int minutes = Math.abs(Integer.parseInt(displayed.group(1))) * 60 + Integer.parseInt(displayed.group(2));
		Instant winter = LocalDate.of(2020, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
		int standard = zone.getRules().getStandardOffset(winter).getTotalSeconds() / 60;
		return standard == (displayed.group(1).startsWith("-") ? -minutes : minutes);
	}

	private static String key(String name) {
		String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.replace(" and ", " & ").replace(' ', '_').toLowerCase(Locale.ROOT);
	}

	private static Map<String, ZoneId> known() {
		Map<String, ZoneId> known = new HashMap<>();
		for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
			if (!id.startsWith("SystemV/")) {
				known.put(key(id), ZoneId.of(id));
			}
			if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
				known.putIfAbsent("city " + key(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
			}
		}
		ZoneId.SHORT_IDS.forEach((name, id) -> known.putIfAbsent(key(name), ZoneId.of(id)));
		windowsNames().forEach((name, id) -> known.put(key((String) name), ZoneId.of((String) id)));
		known.put("z", ZoneId.of("Etc/UTC"));
		return known;
	}

	private static List<ZoneId> mostUsualFirst() {
		Set<String> ids = new LinkedHashSet<>(List.of("Europe/Berlin", "Europe/London", "Europe/Athens",
				"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Australia/Sydney"));
		windowsNames().values().stream().map(String.class::cast).sorted().forEach(ids::add);
		return ids.stream().filter((id) -> id.contains("/") && !id.startsWith("Etc/")).map(ZoneId::of).toList();
	}

	private static Properties windowsNames() {
		try (InputStream in = Objects.requireNonNull(ZoneNames.class.getResourceAsStream("zone-names.properties"))) {
			Properties names = new Properties();
			names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
