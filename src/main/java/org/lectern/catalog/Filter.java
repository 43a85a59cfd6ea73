package org.lectern.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a list; what is missing does not. Pages, feeds, embeds and the search read
 * the same parameters, so each of them shows the same events.
 *
 * @param words each must occur in title, people, affiliations, series, place or topics,
 * or begin a word there, accents and case aside
 * @param series slug
 * @param topic slug
 * @param venue slug
 * @param speaker slug
 * @param language of a talk, its primary subtag (RFC 5646), such as {@code en}
 * @param attendance how one can take part
 * @param lectures events of kind lecture and of series of lectures
 * @param from the first day, in the site's zone
 * @param to the last day, inclusive
 */
public record Filter(@Nullable String words, @Nullable String series, @Nullable String topic, @Nullable String venue,
		@Nullable String speaker, @Nullable EventKind kind, @Nullable String language, @Nullable Attendance attendance,
		boolean lectures, boolean withSlides, boolean withRecording, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** Everything. */
	public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, false, false, false,
			null, null);

	/** The names of all parameters that {@link #of} reads. */
	public static final String PARAMETERS = "q series topic venue speaker kind language attendance lectures slides"
			+ " recording from to year";

	private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");

	private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]+");

	private static final int LONGEST = 200;

	/**
	 * Reads the parameters of an address: {@code q}, {@code series}, {@code topic},
	 * {@code venue}, {@code speaker}, {@code kind}, {@code language}, {@code attendance}
	 * ({@code online} or {@code in-person}), {@code slides}, {@code recording},
	 * {@code from}, {@code to} (ISO dates) and {@code year}. What makes no sense is as if
	 * it had not been said.
	 */
	public static Filter of(Map<String, String> parameters) {
		LocalDate from = date(parameters.get("from"));
		LocalDate to = date(parameters.get("to"));
		String year = matching(YEAR, parameters.get("year"));
		if (year != null && from == null && to == null) {
			from = LocalDate.of(Integer.parseInt(year), 1, 1);
			to = LocalDate.of(Integer.parseInt(year), 12, 31);
		}
		return new Filter(words(parameters.get("q")), slug(parameters, "series"), slug(parameters, "topic"),
				slug(parameters, "venue"), slug(parameters, "speaker"),
				choice(EventKind.values(), parameters.get("kind")), matching(LANGUAGE, parameters.get("language")),
				choice(Attendance.values(), parameters.get("attendance")), parameters.containsKey("lectures"),
				parameters.containsKey("slides"), parameters.containsKey("recording"), from, to);
	}

	/**
	 * The parameters that {@link #of} reads this from, in one order; a whole year is told
	 * by its number.
	 */
	public Map<String, String> parameters() {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, "q", this.words);
		put(values, "series", this.series);
		put(values, "topic", this.topic);
		put(values, "venue", this.venue);
		put(values, "speaker", this.speaker);
		put(values, "kind", word(this.kind));
		put(values, "language", this.language);
		put(values, "attendance", word(this.attendance));
		put(values, "lectures", this.lectures ? "on" : null);
		put(values, "slides", this.withSlides ? "on" : null);
		put(values, "recording", this.withRecording ? "on" : null);
		if (year() != null) {
			put(values, "year", year());
		}
		else {
			put(values, "from", this.from);
			put(values, "to", this.to);
		}
		return values;
	}

	/** The year, where exactly the days of one are wanted. */
	public @Nullable Integer year() {
		boolean whole = this.from != null && this.to != null && this.from.getDayOfYear() == 1
				&& this.to.equals(this.from.plusYears(1).minusDays(1));
		return (this.from != null && whole) ? Integer.valueOf(this.from.getYear()) : null;
	}

	/** All events of a series. */
	public static Filter series(String slug) {
		return of(Map.of("series", slug));
	}

	/** All events on a topic. */
	public static Filter topic(String slug) {
		return of(Map.of("topic", slug));
	}

	/** All events at a venue. */
	public static Filter venue(String slug) {
		return of(Map.of("venue", slug));
	}

	/** All events at which a person takes part. */
	public static Filter speaker(String slug) {
		return of(Map.of("speaker", slug));
	}

	/** All lectures. */
	public static Filter lecturesOnly() {
		return of(Map.of("lectures", "on"));
	}

	/**
	 * Words to search for, as they can be: without what cannot be seen, of a bounded
	 * length.
	 */
	public static @Nullable String words(@Nullable String text) {
		String plain = INVISIBLE.matcher((text != null) ? text : "").replaceAll(" ").strip();
		plain = plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
		return plain.isBlank() ? null : plain;
	}

	/** The same, of these days only. */
	public Filter between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new Filter(this.words, this.series, this.topic, this.venue, this.speaker, this.kind, this.language,
				this.attendance, this.lectures, this.withSlides, this.withRecording, from, to);
	}

	/** The same without its words. */
	public Filter withoutWords() {
		return new Filter(null, this.series, this.topic, this.venue, this.speaker, this.kind, this.language,
				this.attendance, this.lectures, this.withSlides, this.withRecording, this.from, this.to);
	}

	/** The same, narrowed by what another one says too. */
	public Filter and(Filter other) {
		Map<String, String> both = parameters();
		both.putAll(other.parameters());
		return of(both);
	}

	/** How a choice is written in addresses, such as {@code in-person}. */
	public static @Nullable String word(@Nullable Enum<?> choice) {
		return (choice != null) ? choice.name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
	}

	private static void put(Map<String, String> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value.toString());
		}
	}

	private static @Nullable String slug(Map<String, String> parameters, String name) {
		return matching(SLUG, parameters.get(name));
	}

	private static @Nullable String matching(Pattern form, @Nullable String text) {
		return (text != null && form.matcher(text).matches()) ? text : null;
	}

	private static <E extends Enum<E>> @Nullable E choice(E[] all, @Nullable String word) {
		return Arrays.stream(all)
			.filter((one) -> (word != null) && word.equalsIgnoreCase(word(one)))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable LocalDate date(@Nullable String text) {
		try {
			return (text != null && DATE.matcher(text).matches()) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
