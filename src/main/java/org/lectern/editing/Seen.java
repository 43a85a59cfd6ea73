package org.lectern.editing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Programme.Edited;
import org.lectern.history.Line;

/**
 * The newest line of history that a form was made from: when there is a newer one,
 * somebody else was quicker.
 */
record Seen(long version, int ordinal) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,6})");

	static Optional<Seen> parse(@Nullable String text) {
		Matcher matcher = FORM.matcher((text != null) ? text : "");
		return matcher.matches()
				? Optional.of(new Seen(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	static String of(Edited edited) {
		List<Line> lines = edited.history();
		return lines.isEmpty() ? "" : of(lines.get(0));
	}

	static String of(Line line) {
		return new Seen(line.version(), line.ordinal()).toString();
	}

	@Override
	public String toString() {
		return version + "." + ordinal;
	}

}
