package org.lectern.api;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.lectern.catalog.Attendance;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Filter;

/** What can be asked: each parameter checks its values and is described by itself. */
enum Parameter {

	Q("Words that all occur in title, people, affiliations, series, place or topics", "", "engines"),
	SERIES("The slug of a series", "[a-z0-9-]{1,120}", "colloquium"),
	TOPIC("The slug of a topic", "[a-z0-9-]{1,120}", "topology"),
	VENUE("The slug of a venue", "[a-z0-9-]{1,120}", "lockett-hall"),
	SPEAKER("The slug of a speaker", "[a-z0-9-]{1,120}", "ada-byron"),
	KIND("What sort of event it is", words(EventKind.values()), ""),
	LANGUAGE("The language of a talk, its primary subtag (RFC 5646)", "[a-z]{2,8}", "en"),
	ATTENDANCE("How one can take part", words(Attendance.values()), ""),
	LECTURES("Only lectures and events of lecture series", List.of("on", "true"), ""),
	SLIDES("Only with slides that are public by now", List.of("on", "true"), ""),
	RECORDING("Only with a recording that is public by now", List.of("on", "true"), ""),
	FROM("The first day, in the site's time zone", "[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "2026-09-01"),
	TO("The last day, inclusive", "[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "2026-12-31"),
	YEAR("Both days at once", "[12]\\d{3}", "2026"),
	STATE("current: not over, the next first; archive: over, the newest first; all: by start, the oldest first",
			List.of("current", "archive", "all"), ""),
	LIMIT("How many at most, 50 where nothing is said", "[1-9]\\d?|1\\d\\d|200", "20"),
	CURSOR("Where to go on: nextCursor of the part before", "[A-Za-z0-9_-]{1,4000}", "");

	/** What narrows lists of events. */
	static final List<Parameter> FILTERS = List.of(Q, SERIES, TOPIC, VENUE, SPEAKER, KIND, LANGUAGE, ATTENDANCE,
			LECTURES, SLIDES, RECORDING, FROM, TO, YEAR);

	/** What turns pages. */
	static final List<Parameter> PAGING = List.of(LIMIT, CURSOR);

	private final String description;

	@SuppressWarnings("ImmutableEnumChecker") // it is a copy that nobody can change
	private final List<String> allowed;

	private final String pattern;

	private final String example;

	Parameter(String description, String pattern, String example) {
		this.description = description;
		this.allowed = List.of();
		this.pattern = pattern;
		this.example = example;
	}

	Parameter(String description, List<String> allowed, String example) {
		this.description = description;
		this.allowed = List.copyOf(allowed);
		this.pattern = "";
		this.example = example;
	}

	/**
	 * Whether it can have a value, whatever the value leads to.
	 * @throws WrongParameter if it cannot
	 */
	void check(String value) {
		if (!this.allowed.isEmpty() && !this.allowed.contains(value)) {
			throw new WrongParameter(key(),
					"The parameter " + key() + " must be one of " + String.join(", ", this.allowed) + ".",
					this.allowed);
		}
		if (!this.pattern.isEmpty() && !Pattern.matches(this.pattern, value)) {
			throw new WrongParameter(key(),
					"The parameter " + key() + " must look like " + form() + ": " + this.description + ".", List.of());
		}
	}

	private String form() {
		return this.example.isEmpty() ? this.pattern : this.example;
	}

	public String key() {
		return String.valueOf(Filter.word(this));
	}

	public String description() {
		return this.description;
	}

	public List<String> allowed() {
		return this.allowed;
	}

	public String pattern() {
		return this.pattern;
	}

	private static List<String> words(Enum<?>[] values) {
		return Arrays.stream(values).map(Filter::word).map(String::valueOf).toList();
	}

}
