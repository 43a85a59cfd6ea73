package org.lectern.embed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.lectern.site.Accent;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What another site wants to show, and how; what makes no sense is as if it had not been
 * said.
 *
 * @param event the slug of the only event to be shown
 * @param past whether it shows what has been
 * @param limit how many events at most
 * @param accent the other site's colour; missing for this site's own
 * @param heading whether the list's name stands above it
 * @param tab whether links open beside the other page and not in its place
 */
record Embed(Filter filter, @Nullable String event, boolean past, int limit, Look look, Theme theme,
		@Nullable Accent accent, boolean heading, boolean tab) {

	/** The names of all parameters that {@link #of} reads. */
	static final String PARAMETERS = Filter.PARAMETERS + " event past limit look theme accent heading open";

	static final int USUAL = 5;

	static final int MOST = 50;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	private static final Pattern COLOUR = Pattern.compile("#?[0-9a-fA-F]{6}");

	static Embed of(Map<String, String> parameters) {
		return new Embed(Filter.of(parameters), matching(SLUG, parameters.get("event")), parameters.containsKey("past"),
				limit(parameters.get("limit")), choice(Look.values(), parameters.get("look")),
				choice(Theme.values(), parameters.get("theme")), accent(parameters.get("accent")),
				!"off".equals(parameters.get("heading")), "tab".equals(parameters.get("open")));
	}

	/** What {@link #of} reads this from, without what is usual. */
	Map<String, String> parameters() {
		Map<String, String> values = new LinkedHashMap<>((event == null) ? filter.parameters() : Map.of());
		put(values, "event", event, null);
		put(values, "past", past ? "on" : null, null);
		put(values, "limit", String.valueOf(limit), String.valueOf(USUAL));
		put(values, "look", Filter.word(look), Filter.word(Look.LIST));
		put(values, "theme", Filter.word(theme), Filter.word(Theme.AUTO));
		put(values, "accent", (accent != null) ? accent.hex() : null, null);
		put(values, "heading", heading ? null : "off", null);
		put(values, "open", tab ? "tab" : null, null);
		return values;
	}

	/** The address at which it is shown. */
	public String address() {
		return link("/embed", parameters());
	}

	/** The same of an event that has another address now. */
	Embed ofEvent(String slug) {
		return new Embed(filter, slug, past, limit, look, theme, accent, heading, tab);
	}

	/** The window in which its links open. */
	public String target() {
		return tab ? "_blank" : "_top";
	}

	/** How its look is written in style sheets. */
	public @Nullable String style() {
		return Filter.word(look);
	}

	/** The paper that it insists on; missing where others decide. */
	public @Nullable String paper() {
		return (theme != Theme.AUTO) ? Filter.word(theme) : null;
	}

	static String link(String path, Map<String, String> values) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(values).toUriString();
	}

	private static void put(Map<String, String> values, String name, @Nullable String value, @Nullable String usual) {
		if (value != null && !value.equals(usual)) {
			values.put(name, value);
		}
	}

	private static @Nullable Accent accent(@Nullable String text) {
		String colour = matching(COLOUR, text);
		return (colour != null) ? Accent.parse(colour) : null;
	}

	private static int limit(@Nullable String text) {
		String number = matching(NUMBER, text);
		return (number != null) ? Math.max(1, Math.min(MOST, Integer.parseInt(number))) : USUAL;
	}

	private static <E extends Enum<E>> E choice(E[] all, @Nullable String word) {
		return Arrays.stream(all)
			.filter((one) -> String.valueOf(Filter.word(one)).equals(word))
			.findFirst()
			.orElse(all[0]);
	}

	private static @Nullable String matching(Pattern form, @Nullable String text) {
		return (text != null && form.matcher(text).matches()) ? text : null;
	}

}
