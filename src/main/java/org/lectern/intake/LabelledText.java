package org.lectern.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Cuts a description at its labels, such as "Speaker:" and "Abstract:". */
final class LabelledText {

	private static final Pattern LABEL = Pattern
		.compile("^[\\s>*_#•·-]{0,8}([\\p{L}][\\p{L}\\p{M}/&'’() -]{0,40}?)[\\s*_]{0,6}[:：][\\s*_]{0,6}(.*)$");

	private static final int LONGEST_LINE = 2_000;

	private static final Pattern ADDRESS = Pattern
		.compile("\\s{0,4}(?:[\\w.+-]{1,60}@[\\w.-]{1,80}|[+(]?\\d[\\d ()/.-]{5,20})\\s{0,4}");

	private static final Pattern HEADING = Pattern.compile("^[\\s>*_#]{0,8}(.{2,30}?)[\\s*_.:]{0,6}$");

	private static final Pattern RULE = Pattern.compile("^\\s*[-=_*~—]{3,}\\s*$");

	private static final Pattern MADE_BY = Pattern.compile(
			"^(?:event |this event was )?(?:generated|created|exported|powered) (?:by|with|from) .{1,200}$",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, TextLabel> LABELS = TextLabel.byName();

	private final Map<TextLabel, StringBuilder> sections = new EnumMap<>(TextLabel.class);

	private final List<String> asides = new ArrayList<>();

	private TextLabel current = TextLabel.BODY;

	private boolean waiting;

	private boolean aside;

	private LabelledText() {
	}

	static LabelledText of(String text) {
		LabelledText labelled = new LabelledText();
		text.lines().forEach(labelled::line);
		return labelled;
	}

	/** What stands behind this label, or nothing. */
	@Nullable String get(TextLabel label) {
		StringBuilder text = this.sections.get(label);
		String plain = (text == null) ? "" : text.toString().strip();
		boolean whole = label == TextLabel.BODY || label.isLong() || plain.length() <= LONGEST_LINE;
		return plain.isEmpty() ? null : (whole ? plain : plain.substring(0, LONGEST_LINE));
	}

	/** Whether any label was found. */
	boolean hasLabels() {
		return this.sections.keySet().stream().anyMatch((label) -> label != TextLabel.BODY) || !this.asides.isEmpty();
	}

	/** Lines about other things than the talk, such as its host. */
	List<String> asides() {
		return this.asides;
	}

	private void line(String line) {
		if (RULE.matcher(line).matches()) {
			this.current = this.current.isLong() ? this.current : TextLabel.BODY;
			append("");
		}
		else if (this.aside && ADDRESS.matcher(line).matches()) {
			int last = this.asides.size() - 1;
			this.asides.set(last, this.asides.get(last) + ", " + line.strip());
		}
		else if (!MADE_BY.matcher(line.strip()).matches() && !labelled(line) && !headed(line)) {
			text(line);
		}
	}

	private boolean labelled(String line) {
		Matcher matcher = LABEL.matcher(line);
		TextLabel label = matcher.matches() ? LABELS.get(key(matcher.group(1))) : null;
		if (label == null || (this.current.isLong() && !label.endsLong())) {
			return false;
		}
		String value = matcher.group(2).strip();
		if (label == TextLabel.ASIDE || label == TextLabel.NOISE) {
			if (label == TextLabel.ASIDE && !Placeholders.isOpen(value)) {
				this.asides.add(line.strip());
				this.aside = this.asides.size() < 20;
			}
			this.current = TextLabel.BODY;
			return true;
		}
		start(label, value);
		return true;
	}

	private boolean headed(String line) {
		Matcher matcher = HEADING.matcher(line);
		TextLabel label = matcher.matches() ? LABELS.get(key(matcher.group(1))) : null;
		if (label != TextLabel.ABSTRACT && label != TextLabel.BIOGRAPHY) {
			return false;
		}
		start(label, "");
		return true;
	}

	private void start(TextLabel label, String value) {
		this.aside = false;
		this.current = label;
		StringBuilder before = this.sections.computeIfAbsent(label, (key) -> new StringBuilder());
		this.waiting = value.isEmpty() && !label.isLong();
		before.append(before.isEmpty() ? "" : (label.isLong() ? "\n\n" : "\n")).append(value);
		if (!this.waiting && !label.isLong()) {
			this.current = TextLabel.BODY;
		}
		else {
			before.append(value.isEmpty() ? "" : "\n");
		}
	}

	private void text(String line) {
		this.aside = false;
		if (this.waiting && line.isBlank()) {
			return;
		}
		append(line);
		if (this.waiting) {
			this.waiting = false;
			this.current = TextLabel.BODY;
		}
	}

	private void append(String line) {
		this.sections.computeIfAbsent(this.current, (key) -> new StringBuilder()).append(line).append('\n');
	}

	private static String key(String name) {
		return name.replaceAll("[*_’']", "").strip().toLowerCase(Locale.ROOT);
	}

}
