package org.lectern.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A content line of RFC 5545 §3.1: name, parameters and value.
 *
 * @param number the line of the file where it begins
 * @param name in upper case, without a vCard-like group
 */
record IcalLine(int number, String name, Map<String, String> parameters, String value) {

	private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE");

	private static final Pattern DATE_AT_END = Pattern.compile("[ \\t]*\\d{8}[^:]*");

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)?");

	/** Reads a line; nothing when it is none. */
	static @Nullable IcalLine of(int number, String text) {
		int end = nameEnd(text);
		String name = text.substring(0, end).strip();
		if (end == text.length() || !NAME.matcher(name).matches()) {
			return null;
		}
		name = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
		int colon = valueStart(text, end, DATES.contains(name));
		if (colon < 0) {
			return null;
		}
		String value = text.substring(colon + 1);
		return new IcalLine(number, name, parameters(text.substring(end, colon)), value);
	}

	/** A parameter's value, without quotes. */
	@Nullable String parameter(String parameter) {
		return this.parameters.get(parameter);
	}

	/** The value as text: escapes resolved (RFC 5545 §3.3.11) and encodings undone. */
	String text() {
		return IcalText.unescape(decoded());
	}

	/** The value's parts at commas that are not escaped, as text. */
	List<String> texts() {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		String all = decoded();
		for (int i = 0; i < all.length(); i++) {
			char c = all.charAt(i);
			if (c == ',') {
				parts.add(IcalText.unescape(part.toString()).strip());
				part.setLength(0);
			}
			else {
				part.append(c);
				if (c == '\\' && i + 1 < all.length()) {
					part.append(all.charAt(++i));
				}
			}
		}
		parts.add(IcalText.unescape(part.toString()).strip());
		return parts.stream().filter((text) -> !text.isEmpty()).toList();
	}

	/** The same line with more of its value. */
	IcalLine followedBy(String more) {
		return new IcalLine(this.number, this.name, this.parameters, this.value + more);
	}

	private String decoded() {
		boolean printable = "QUOTED-PRINTABLE".equalsIgnoreCase(this.parameters.get("ENCODING"))
				|| this.parameters.containsKey("QUOTED-PRINTABLE");
		return printable ? IcalText.fromQuotedPrintable(this.value, charset()) : this.value;
	}

	private Charset charset() {
		String named = this.parameters.get("CHARSET");
		try {
			return (named == null) ? StandardCharsets.UTF_8 : Charset.forName(named);
		}
		catch (IllegalArgumentException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	private static int nameEnd(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == ':' || text.charAt(i) == ';') {
				return i;
			}
		}
		return text.length();
	}

	/**
	 * The colon before the value: not one in quotes; and in dates the last one, because
	 * Outlook writes {@code TZID=(UTC+01:00) Berlin} without quotes.
	 */
	private static int valueStart(String text, int from, boolean date) {
		int last = text.lastIndexOf(':');
		if (date && last > from && DATE_AT_END.matcher(text.substring(last + 1)).matches()) {
			return last;
		}
		boolean quoted = false;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ':' && !quoted) {
				return i;
			}
		}
		return text.indexOf(':', from);
	}

	private static Map<String, String> parameters(String text) {
		Map<String, String> found = new LinkedHashMap<>();
		boolean quoted = false;
		StringBuilder one = new StringBuilder();
		for (char c : (text + ";").toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ';' && !quoted) {
				parameter(one.toString(), found);
				one.setLength(0);
			}
			else {
				one.append(c);
			}
		}
		return found;
	}

	private static void parameter(String text, Map<String, String> found) {
		int equals = text.indexOf('=');
		String name = (equals < 0) ? text : text.substring(0, equals);
		if (!name.isBlank() && found.size() < 50) {
			String value = (equals < 0) ? "" : text.substring(equals + 1);
			found.putIfAbsent(name.strip().toUpperCase(Locale.ROOT), IcalText.fromCarets(value.strip()));
		}
	}

}
