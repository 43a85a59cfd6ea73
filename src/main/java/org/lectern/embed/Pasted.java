package org.lectern.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what people paste into the form: whole addresses of pages, colours as they are
 * written.
 */
final class Pasted {

	private static final Pattern BEFORE_THE_SLUG = Pattern.compile("^.*/(?=[^/]*$)");

	private static final Pattern BEHIND_THE_SLUG = Pattern.compile("[?#].*$");

	private Pasted() {
	}

	/** The same, with slugs where the addresses of an event or a speaker were pasted. */
	static Map<String, String> read(Map<String, String> parameters) {
		Map<String, String> read = new LinkedHashMap<>(parameters);
		read.computeIfPresent("event", (name, value) -> slug(value));
		read.computeIfPresent("speaker", (name, value) -> slug(value));
		read.computeIfPresent("accent", (name, value) -> value.strip());
		return read;
	}

	private static String slug(String address) {
		String path = BEHIND_THE_SLUG.matcher(address.strip()).replaceAll("");
		return BEFORE_THE_SLUG.matcher(path).replaceAll("");
	}

}
