package org.lectern.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenTime;

/** A heading that says the date besides the title. */
final class FeedHeading {

	private static final Pattern SEPARATOR = Pattern
		.compile("\\s{0,3}[|•·]\\s{0,3}|\\s{1,3}[–—-]\\s{1,3}|(?<=[\\d\\u0001)m]):\\s");

	private static final Pattern EDGES = Pattern.compile("^[\\s,;:|()\\[\\]–—-]{1,20}|[\\s,;:|(\\[–—-]{1,20}$");

	private FeedHeading() {
	}

	/** The title of "On graphs | Thursday (Dec 21, 2023), 3:00-4:00 pm". */
	static @Nullable String without(String heading, WrittenDate date) {
		String marked = heading.substring(0, date.start()) + "\u0001" + heading.substring(date.end());
		String others = SEPARATOR.splitAsStream(marked)
			.filter((part) -> part.indexOf('\u0001') < 0 && WrittenTime.of(part).isEmpty())
			.collect(Collectors.joining(" – "));
		return Placeholders.known(others.isBlank() ? cut(marked.replace('\u0001', ' ')) : others);
	}

	/**
	 * What is left of a heading in one piece without the time and hanging punctuation.
	 */
	private static String cut(String text) {
		String rest = WrittenTime.find(text)
			.map((time) -> text.substring(0, time.start()) + " " + text.substring(time.end()))
			.orElse(text);
		String edged = EDGES.matcher(rest.replaceAll("\\(\\s{0,5}\\)", " ")).replaceAll("");
		return edged.replaceAll("\\s{2,10}", " ");
	}

}
