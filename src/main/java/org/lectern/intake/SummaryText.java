package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Takes a heading such as "[GMB Seminar] Jane Doe (MIT) — On Knots" apart. */
final class SummaryText {

	private static final String KIND_WORD = "colloquium|kolloquium|colloque|coloquio|seminar|séminaire|seminario|lecture|vorlesung"
			+ "|workshop|conference|defen[cs]e|webinar|grand rounds|journal club|talk|program meeting|research meeting|meeting|club|retreat";

	/** Seminars under another name. */
	private static final List<String> SEMINARS = List.of("grand rounds", "journal club", "webinar");

	private static final Pattern KIND = Pattern.compile("(?i)\\b(" + KIND_WORD + ")s?\\b");

	private static final Pattern BRACKETED = Pattern.compile("^\\[([^\\]]{2,120})\\]\\s*[:–—-]?\\s*(.*)$",
			Pattern.DOTALL);

	private static final Pattern PREFIX = Pattern.compile("^((?:\\S{1,40} ){0,6}?(?i:" + KIND_WORD
			+ ")(?i:s)?(?: (?i:series))?)\\s*(?::|\\s[-–—|]{1,2}\\s|[–—])\\s*(.+)$", Pattern.DOTALL);

	private static final Pattern SENTENCE = Pattern
		.compile("(?i)^(?:the|a|an|on|how|why|what|my|our|your|last|first)\\b.*");

	/** A dash between a name and a title. */
	static final Pattern DASH = Pattern.compile("\\s+(?:--|—|–|-|\\|)\\s+|\\s*—\\s*|\\s+--\\s*");

	private static final Pattern NUMBERED = Pattern
		.compile("(?i)^(?:week|session|talk|lecture|seminar|meeting|part)\\s*(?:no\\.?|nr\\.?|#)?\\s*\\d{1,3}$");

	/** A name, its place in brackets, and what follows. */
	static final Pattern BRACKET_FIRST = Pattern
		.compile("^([^(:]{3,80}?)\\s*\\(([^)]{2,120})\\)\\s*([,:;]|\\s[-–—|]{1,2}\\s|—|$)\\s*(.*)$", Pattern.DOTALL);

	private String rest;

	private @Nullable String series;

	private @Nullable String kind;

	private List<IncomingSpeaker> speakers = List.of();

	private final List<String> doubts = new ArrayList<>();

	private boolean inSeries;

	SummaryText(String summary, @Nullable String statedSeries, @Nullable String track, @Nullable String statedSpeaker) {
		this.rest = summary.strip();
		prefix(statedSeries);
		suffix(track);
		if (statedSpeaker != null && !Placeholders.isOpen(statedSpeaker)) {
			without(statedSpeaker);
		}
		else if (!Placeholders.isOpen(this.rest)) {
			people();
		}
		this.rest = unquoted(this.rest);
	}

	/** What is left as the title; nothing when that is open. */
	@Nullable String title() {
		boolean open = Placeholders.isOpen(this.rest)
				|| (!this.speakers.isEmpty() && NUMBERED.matcher(this.rest).matches());
		return open ? null : this.rest;
	}

	@Nullable String series() {
		return this.series;
	}

	@Nullable String kind() {
		return this.kind;
	}

	List<IncomingSpeaker> speakers() {
		return this.speakers;
	}

	List<String> doubts() {
		return this.doubts;
	}

	private void prefix(@Nullable String statedSeries) {
		Matcher bracketed = BRACKETED.matcher(this.rest);
		Matcher worded = PREFIX.matcher(this.rest);
		if (bracketed.matches()) {
			series(bracketed.group(1), bracketed.group(2));
		}
		else if (statedSeries != null
				&& this.rest.toLowerCase(Locale.ROOT).startsWith(statedSeries.toLowerCase(Locale.ROOT) + ":")) {
			series(statedSeries, this.rest.substring(statedSeries.length() + 1));
		}
		else if (worded.matches() && !SENTENCE.matcher(worded.group(1)).matches() && !worded.group(1).contains(":")) {
			series(worded.group(1), worded.group(2));
		}
		Matcher word = KIND.matcher((this.series == null) ? "" : this.series);
		while (word.find()) {
			String kind = SEMINARS.contains(word.group(1).toLowerCase(Locale.ROOT)) ? "seminar"
					: KindText.of(word.group(1));
			this.kind = (kind == null) ? this.kind : kind;
		}
		if (this.series != null && KIND.matcher(this.series).matches()) {
			this.series = null;
		}
	}

	private void series(String name, String after) {
		this.series = name.strip();
		this.rest = after.strip();
		this.inSeries = true;
	}

	private void suffix(@Nullable String track) {
		String end = (track == null) ? "" : "[" + track + "]";
		if (!end.isEmpty() && this.rest.endsWith(end)) {
			this.rest = this.rest.substring(0, this.rest.length() - end.length()).strip();
		}
	}

	/** Takes the speaker whom the description names out of the heading. */
	private void without(String stated) {
		String line = stated.lines().findFirst().orElse(stated).strip();
		String name = PersonNames.bare(line.split("[,(]", 2)[0].strip());
		for (String each : List.of(line, line.split("[(]", 2)[0].strip(), line.split(",", 2)[0].strip(), name)) {
			if (each.length() > 3 && this.rest.startsWith(each)) {
				this.rest = tail(this.rest.substring(each.length()));
				return;
			}
			if (each.length() > 3 && this.rest.endsWith(each)) {
				String front = this.rest.substring(0, this.rest.length() - each.length()).strip();
				this.rest = front.replaceFirst("(?i)(?:\\s*[-–—:|]{1,2}|,?\\s+(?:given |presented )?by)$", "").strip();
				return;
			}
		}
		String[] halves = DASH.split(this.rest, 2);
		boolean front = halves.length == 2 && PersonNames.bare(halves[0]).equals(name);
		this.rest = front ? halves[1].strip() : bracketedWith(name);
	}

	private String bracketedWith(String name) {
		Matcher bracket = BRACKET_FIRST.matcher(this.rest);
		boolean named = bracket.matches() && PersonNames.bare(bracket.group(1)).equals(name);
		boolean loose = this.inSeries && similar(this.rest, name);
		return named ? bracket.group(4).strip() : (loose ? "" : this.rest);
	}

	/** "Daniel Nomura" and "Daniel K. Nomura". */
	private static boolean similar(String heading, String name) {
		String[] a = PersonNames.bare(heading).split("\\s+", -1);
		String[] b = name.split("\\s+", -1);
		return a.length > 1 && b.length > 1 && a.length < 5 && a[0].equals(b[0])
				&& (a[a.length - 1].equals(b[b.length - 1]) || b[b.length - 1].length() < 3);
	}

	/** What follows a name: degrees, a place in brackets, then a dash or quotes. */
	private static String tail(String after) {
		Matcher dash = DASH.matcher(after);
		if (dash.find()) {
			return after.substring(dash.end()).strip();
		}
		String plain = after.replaceFirst("^\\s*\\([^)]{0,200}\\)", "").strip();
		boolean separated = plain.isEmpty() || ":,;".indexOf(plain.charAt(0)) >= 0 || plain.startsWith("\"")
				|| plain.startsWith("“");
		return separated ? plain.replaceFirst("^[:,;\\s]{1,5}", "") : "";
	}

	private void people() {
		HeadingSpeakers found = HeadingSpeakers.in(this.rest, this.inSeries);
		if (!found.speakers().isEmpty()) {
			this.speakers = found.speakers();
			this.rest = found.title();
			String names = String.join(", ", this.speakers.stream().map(IncomingSpeaker::name).toList());
			this.doubts.add("\"" + names + "\" was taken for the speaker.");
		}
	}

	private static String unquoted(String text) {
		String plain = text.strip();
		boolean quoted = plain.length() > 2 && "\"“„«'‘".indexOf(plain.charAt(0)) >= 0
				&& "\"”“»'’".indexOf(plain.charAt(plain.length() - 1)) >= 0
				&& plain.substring(1, plain.length() - 1).chars().noneMatch((c) -> "\"“”„".indexOf(c) >= 0);
		return quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
	}

}
