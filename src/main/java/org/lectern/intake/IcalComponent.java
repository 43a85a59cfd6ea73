package org.lectern.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A component of RFC 5545 §3.6 with its content lines. */
final class IcalComponent {

	private static final int MOST_LINES = 5_000;

	private static final int MOST_DOUBTS = 20;

	private static final int LONGEST_UNFOLDED = 100_000;

	private final String name;

	private final int line;

	private final List<IcalLine> lines = new ArrayList<>();

	private final List<IcalComponent> children = new ArrayList<>();

	private final List<String> doubts = new ArrayList<>();

	private boolean complete = true;

	IcalComponent(String name, int line) {
		this.name = name;
		this.line = line;
	}

	/** Such as VEVENT. */
	String name() {
		return this.name;
	}

	/** The line of the file where it begins. */
	int line() {
		return this.line;
	}

	/** What its structure left in doubt. */
	List<String> doubts() {
		return this.doubts;
	}

	/** The components in it, in order. */
	List<IcalComponent> children() {
		return this.children;
	}

	/** Whether the file goes on behind it. */
	boolean isComplete() {
		return this.complete;
	}

	/** The first property of this name that has a value, or nothing. */
	@Nullable IcalLine first(String property) {
		return this.lines.stream()
			.filter((found) -> found.name().equals(property) && !found.value().isBlank())
			.findFirst()
			.orElse(null);
	}

	/** All properties of these names, in order. */
	List<IcalLine> all(String... properties) {
		Collection<String> wanted = List.of(properties);
		return this.lines.stream().filter((found) -> wanted.contains(found.name())).toList();
	}

	/**
	 * The text of the first property of this name, stripped; nothing when it is blank.
	 */
	@Nullable String text(String property) {
		IcalLine found = first(property);
		String text = (found == null) ? "" : found.text().strip();
		return text.isEmpty() ? null : text;
	}

	void add(IcalLine content) {
		if (this.lines.size() < MOST_LINES) {
			this.lines.add(content);
		}
		else if (this.lines.size() == MOST_LINES) {
			doubt("It has more than " + MOST_LINES + " lines; the rest was left out.");
		}
	}

	void add(IcalComponent child) {
		if (this.children.size() < MOST_LINES) {
			this.children.add(child);
		}
	}

	/** Text that should have been folded into the property before it. */
	boolean continueLast(String text) {
		int last = this.lines.size() - 1;
		if (last < 0
				|| !List.of("DESCRIPTION", "X-ALT-DESC", "SUMMARY", "LOCATION", "COMMENT")
					.contains(this.lines.get(last).name())
				|| this.lines.get(last).value().length() > LONGEST_UNFOLDED) {
			return false;
		}
		this.lines.set(last, this.lines.get(last).followedBy("\\n" + text));
		return true;
	}

	void doubt(String words) {
		if (this.doubts.size() < MOST_DOUBTS && !this.doubts.contains(words)) {
			this.doubts.add(words);
		}
	}

	void cutOff() {
		this.complete = false;
	}

}
