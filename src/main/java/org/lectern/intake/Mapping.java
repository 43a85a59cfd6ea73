package org.lectern.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What each column of a table means: shown in the preview of an upload and overridden
 * there by {@link Format.Options#columns()}.
 *
 * @param line where the headers stand
 * @param headers as the table writes them, in its order
 * @param places where each column stands, counted from 0
 */
record Mapping(int line, List<String> headers, Map<Column, Integer> places) {

	private static final int LONGEST_HEADER = 80;

	/**
	 * Understands a row of headers.
	 * @param said by header, the word of a column ({@link Column#word()}) or "" for none
	 */
	static Mapping of(int line, List<String> row, Map<String, String> said) {
		List<String> headers = row.stream().map(String::strip).toList();
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		Set<Integer> taken = new HashSet<>();
		for (int i = 0; i < headers.size(); i++) {
			String word = said.get(headers.get(i));
			if (word != null && taken.add(i)) {
				int place = i;
				Column.named(word).ifPresent((column) -> places.putIfAbsent(column, place));
			}
		}
		List<String> plain = headers.stream().map(Mapping::plain).toList();
		for (Column column : Column.values()) {
			exact(column, plain, taken).ifPresent((place) -> take(column, place, places, taken));
		}
		for (Column column : Column.values()) {
			partly(column, plain, taken).ifPresent((place) -> take(column, place, places, taken));
		}
		return new Mapping(line, headers, Collections.unmodifiableMap(places));
	}

	/** Whether rows under these headers can become events. */
	boolean isUsable() {
		return this.places.containsKey(Column.DATE) && (this.places.containsKey(Column.TITLE)
				|| this.places.containsKey(Column.SPEAKER) || this.places.containsKey(Column.LAST_NAME));
	}

	boolean has(Column column) {
		return this.places.containsKey(column);
	}

	/** What a row says in that column; null for nothing and for "TBA" and its like. */
	@Nullable String cell(List<String> row, Column column) {
		Integer place = this.places.get(column);
		return (place != null && place < row.size())
				? Placeholders.known(isWrapped(row) ? unwrapped(row.get(place)) : row.get(place)) : null;
	}

	/** Whether the "url" stands right beside the name, and so is the speaker's own. */
	boolean isSpeakersUrl() {
		Integer name = this.places.get(Column.SPEAKER);
		return name != null && !has(Column.HOMEPAGE) && Integer.valueOf(name + 1).equals(this.places.get(Column.URL));
	}

	/** The column that a header means, for the preview. */
	Optional<Column> column(int place) {
		return this.places.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == place)
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** What was understood, such as "“Datum” is the date, “Titel” is the title". */
	String inWords() {
		return IntStream.range(0, this.headers.size())
			.mapToObj((place) -> column(place)
				.map((column) -> "“" + this.headers.get(place) + "” is the " + column.word().replace('-', ' ')))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
	}

	/** The headers that mean nothing here. */
	List<String> ignored() {
		return IntStream.range(0, this.headers.size())
			.filter((place) -> column(place).isEmpty())
			.mapToObj(this.headers::get)
			.filter((header) -> !header.isEmpty())
			.toList();
	}

	private static void take(Column column, int place, Map<Column, Integer> places, Set<Integer> taken) {
		if (places.putIfAbsent(column, place) == null) {
			taken.add(place);
		}
	}

	private static Optional<Integer> exact(Column column, List<String> headers, Set<Integer> taken) {
		return free(headers, taken).stream()
			.filter((place) -> column.rank(headers.get(place)).isPresent())
			.min(Comparator.comparing((place) -> column.rank(headers.get(place)).orElseThrow()));
	}

	private static Optional<Integer> partly(Column column, List<String> headers, Set<Integer> taken) {
		return free(headers, taken).stream().filter((place) -> column.isPartOf(headers.get(place))).findFirst();
	}

	private static List<Integer> free(List<String> headers, Set<Integer> taken) {
		List<Integer> free = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			if (!taken.contains(i)) {
				free.add(i);
			}
		}
		return free;
	}

	/** A header for comparison: "Start_Time (CET)" and "startTime" are "start time". */
	private static String plain(String header) {
		String spaced = header.substring(0, Math.min(header.length(), LONGEST_HEADER))
			.replaceAll("\\([^)]{0,80}\\)", " ")
			.replace("#", " number ")
			.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
		return Normalizer.normalize(spaced.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace("ß", "ss")
			.replaceAll("['’]", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	/** Whether the cells were quoted twice, as some programs do: no date is in quotes. */
	private boolean isWrapped(List<String> row) {
		int date = this.places.getOrDefault(Column.DATE, 0);
		return date < row.size() && !row.get(date).equals(unwrapped(row.get(date)));
	}

	private static String unwrapped(String cell) {
		String text = cell.strip();
		boolean wrapped = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
		return wrapped ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : cell;
	}

}
