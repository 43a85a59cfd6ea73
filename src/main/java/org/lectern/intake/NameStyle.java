package org.lectern.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a table writes its people, decided over the whole column: "Rao, Ravi" in one cell
 * alone might as well be two people.
 */
enum NameStyle {

	/** Ravi Rao. */
	GIVEN_FIRST(null),
	/** Rao, Ravi. */
	FAMILY_COMMA_GIVEN(
			"(\\p{Lu}[\\p{L}'’-]{0,40}(?:[ -][\\p{L}'’-]{1,30}){0,3}), ?(\\p{Lu}[\\p{L}.'’-]{0,40}(?: [\\p{L}.'’-]{1,30}){0,2})"),
	/** Rao R. */
	FAMILY_INITIALS("(\\p{L}[\\p{L}'’-]{0,40}(?: [\\p{L}'’-]{1,30}){0,3}) ((?:\\p{Lu}\\.[ -]?){1,4})");

	private static final int ENOUGH_OF_TEN = 6;

	private static final Pattern COMMAS = Pattern.compile("\\s{0,3}(?:[,;/&|\\n]|\\band\\b|\\bund\\b)\\s{0,3}");

	private static final Pattern BETWEEN = Pattern.compile("\\s{0,3}(?:[;/&|\\n]|\\band\\b|\\bund\\b)\\s{0,3}");

	private final Pattern pattern;

	NameStyle(@Nullable String regex) {
		this.pattern = Pattern.compile((regex != null) ? regex : "", Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** The style that most of these cells have. */
	static NameStyle of(List<String> cells) {
		return Stream.of(FAMILY_INITIALS, FAMILY_COMMA_GIVEN)
			.filter((style) -> style.count(cells) * 10 >= (long) cells.size() * ENOUGH_OF_TEN && !cells.isEmpty())
			.findFirst()
			.orElse(GIVEN_FIRST);
	}

	/** The people of a cell, each as "Ravi Rao". */
	String givenFirst(String cell) {
		if (this == GIVEN_FIRST) {
			return cell;
		}
		return people(cell).map(this::turned).collect(Collectors.joining("; "));
	}

	private Stream<String> people(String cell) {
		return ((this == FAMILY_INITIALS) ? COMMAS : BETWEEN).splitAsStream(cell);
	}

	private String turned(String person) {
		Matcher matcher = this.pattern.matcher(person.strip());
		return matcher.matches() ? matcher.group(2).strip() + " " + matcher.group(1) : person;
	}

	private long count(List<String> cells) {
		return cells.stream().filter((cell) -> people(cell).allMatch((person) -> isClearly(person.strip()))).count();
	}

	/**
	 * A first word with spaces may be a whole name: "Jane Doe, Stanford" proves nothing.
	 */
	private boolean isClearly(String person) {
		Matcher matcher = this.pattern.matcher(person);
		return matcher.matches() && (this == FAMILY_INITIALS || !matcher.group(1).contains(" "))
				&& !matcher.group(2).matches("\\p{Lu}{2,}");
	}

}
