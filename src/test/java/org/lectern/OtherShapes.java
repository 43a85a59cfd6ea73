package org.lectern;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds talks in JSON and YAML of any shape, which no import reads, so that tests have
 * more of them: whatever has a title and a date.
 */
final class OtherShapes {

	private static final List<String> TITLE = List.of("title", "talk-title", "talk_title", "talktitle", "name",
			"subject", "topic");

	private static final List<String> DATE = List.of("event-date", "talk-date", "talk_date", "date", "start",
			"start_time", "start-time", "starttime", "startdate", "start_date", "starts-at", "starts_at", "local_date",
			"datetime", "datestart", "talkdate", "dateprague", "start-date-time", "when", "day", "time");

	private static final List<String> SPEAKER = List.of("speaker", "speakers", "speaker-name", "speaker_name",
			"presenter", "presenters", "author", "authors", "persons");

	private static final List<String> AFFILIATION = List.of("affiliation", "speaker-affiliation", "institution",
			"institute", "university", "speakerinstitute");

	private static final List<String> TEXT = List.of("abstract", "talk-abstract", "long_abstract", "description",
			"summary", "raw");

	private static final List<String> PLACE = List.of("venue", "location", "talk-location", "room", "where", "place");

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

	private static final Pattern DIGITS = Pattern.compile("\\b((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)\\b");

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[- /.]([A-Za-z]{3}|\\d\\d?(?=[/.]))[a-z]*,?[- /.](\\d{4})");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b([A-Za-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final Pattern FRONT_MATTER = Pattern.compile("\\s*---\\s*\\n(.*?)\\n---[ \\t]*\\n?(.*)",
			Pattern.DOTALL);

	private final Path file;

	private final List<Talk> talks = new ArrayList<>();

	private String body = "";

	private OtherShapes(Path file) {
		this.file = file;
	}

	/** The talks of a file; none where it cannot be read. */
	static List<Talk> in(Path file) throws IOException {
		OtherShapes shapes = new OtherShapes(file);
		try {
			shapes.walk(shapes.content(Files.readString(file)), null);
		}
		catch (YAMLException | JacksonException | MalformedInputException ex) {
			return List.of();
		}
		return shapes.talks;
	}

	private @Nullable Object content(String text) {
		if (this.file.toString().matches(".*\\.ya?ml")) {
			return yaml(text);
		}
		var matter = FRONT_MATTER.matcher(text);
		if (matter.matches()) {
			this.body = matter.group(2).strip();
			return yaml(matter.group(1));
		}
		return text.stripLeading().matches("(?s)[{\\[].*") ? JsonMapper.builder().build().readValue(text, Object.class)
				: null;
	}

	private static @Nullable Object yaml(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(1_000);
		options.setWarnOnDuplicateKeys(false);
		return new Yaml(new SafeConstructor(options)).load(text);
	}

	/** A talk is not looked into; what has no date has that of what it is in. */
	private void walk(@Nullable Object content, @Nullable LocalDate around) {
		if (content instanceof Collection<?> list) {
			list.forEach((one) -> walk(one, around));
		}
		else if (content instanceof Map<?, ?> map) {
			String title = words(map, TITLE);
			LocalDate own = DATE.stream()
				.map((key) -> day(value(map, key)))
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			LocalDate day = (own != null) ? own : (around != null) ? around : day(this.file.toString());
			boolean spoken = !words(map, SPEAKER).isEmpty() || !words(map, TEXT.subList(0, 3)).isEmpty();
			if (!title.isEmpty() && day != null && (own != null || spoken)) {
				String text = words(map, TEXT);
				this.talks.add(new Talk(title, day, words(map, SPEAKER), words(map, AFFILIATION), words(map, PLACE),
						text.isEmpty() ? this.body : text));
			}
			else {
				map.values().forEach((one) -> walk(one, (own != null) ? own : around));
			}
		}
	}

	private static @Nullable Object value(Map<?, ?> map, String key) {
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			if (String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT).equals(key)) {
				return entry.getValue();
			}
		}
		return null;
	}

	private static String words(Map<?, ?> map, List<String> keys) {
		return keys.stream()
			.map((key) -> words(value(map, key)))
			.filter((words) -> !words.isEmpty())
			.findFirst()
			.orElse("");
	}

	private static String words(@Nullable Object value) {
		if (value instanceof Collection<?> list) {
			return list.stream()
				.map(OtherShapes::words)
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("; "));
		}
		return (value instanceof Map<?, ?> map) ? words(map, List.of("name", "public_name", "title"))
				: (value instanceof String text) ? text.strip() : "";
	}

	private static @Nullable LocalDate day(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().map(OtherShapes::day).filter(Objects::nonNull).findFirst().orElse(null);
		}
		if (value instanceof Date date) {
			return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
		}
		if (value instanceof Long millis && millis > 1_000_000_000_000L) {
			return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
		}
		String text = (value instanceof String || value instanceof Integer) ? value.toString() : "";
		LocalDate iso = day(ISO, text, 1, 2, 3);
		LocalDate digits = (iso != null) ? iso : day(DIGITS, text, 1, 2, 3);
		LocalDate written = (digits != null) ? digits : day(DAY_FIRST, text, 3, 2, 1);
		return (written != null) ? written : day(MONTH_FIRST, text, 3, 1, 2);
	}

	private static @Nullable LocalDate day(Pattern pattern, String text, int year, int month, int day) {
		var found = pattern.matcher(text);
		try {
			return found.find() ? LocalDate.of(Integer.parseInt(found.group(year)), month(found, month),
					Integer.parseInt(found.group(day))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int month(MatchResult found, int group) {
		String word = found.group(group).toLowerCase(Locale.ROOT);
		return word.matches("\\d+") ? Integer.parseInt(word) : MONTHS.indexOf(word) / 3 + 1;
	}

	/**
	 * A talk in words.
	 *
	 * @param speaker several with a semicolon between
	 */
	record Talk(String title, LocalDate date, String speaker, String affiliation, String place, String text) {

		static final String HEAD = "title,date,speaker,affiliation,location,abstract\n";

		/** As a row of a table. */
		String row() {
			return Stream.of(this.title, this.date.toString(), this.speaker, this.affiliation, this.place, this.text)
				.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(",", "", "\n"));
		}

	}

}
