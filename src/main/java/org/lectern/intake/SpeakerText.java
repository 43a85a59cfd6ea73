package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads a text that names speakers, such as "Jane Doe (MIT) and Ravi Rao, ETH". */
final class SpeakerText {

	private static final int LONGEST = 2_000;

	private static final int MOST = 50;

	private static final Pattern POSITION = Pattern
		.compile("\\b(?:professor|prof\\.|director|dean|researcher|fellow|lecturer"
				+ "|chair|engineer|scientist|student|candidate|postdoc\\w*|president|officer|ceo|cto|head|founder|curator|manager"
				+ "|author|instructor|reader|associate|investigator|editor|developer|professur|leiter(?:in)?)\\b",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern DEGREE_THEN_MORE = Pattern
		.compile("^((?:Ph\\.?D\\.?|MD|FAANS|FACS|MPH|MSPH|MS|MBBS|MHS|[A-Z]{3,6})\\.?)\\s+(\\p{Lu}.*)$");

	private static final Pattern RANK = Pattern.compile("(?i)^(?:(?:assistant|associate|full|adjunct|emeritus|visiting"
			+ "|distinguished|senior|junior)\\s+)*(?:professor|lecturer|fellow|researcher|scientist)\\b(?:\\s+emerit\\w+)?");

	private static final Pattern FROM = Pattern.compile("\\s+(?:from|at|@|[-–—|])\\s+");

	private static final Pattern HAN_PLACE = Pattern.compile("大学|学院|研究|中心|公司|実験|所$|院$");

	private static final Pattern PLACE = Pattern
		.compile("\\b(?:University|Institute|College|School|ETH|EPFL|MIT|CNRS|INRIA|CERN|UCL|TU|UC)\\b(?: of\\b)?");

	private SpeakerText() {
	}

	/**
	 * The people in this text, in its order; empty when they are to be announced.
	 */
	static List<IncomingSpeaker> in(String text) {
		List<IncomingSpeaker> speakers = new ArrayList<>();
		String plain = text.strip().replace('\u00A0', ' ');
		for (String line : TopLevel.split(plain.substring(0, Math.min(plain.length(), LONGEST)), ";\n")) {
			for (String each : people(line.strip())) {
				if (!Placeholders.isOpen(each) && speakers.size() < MOST) {
					add(each.strip(), speakers);
				}
			}
		}
		return List.copyOf(speakers);
	}

	/** Parts at "and", "&" and "/" between what are names on both sides. */
	private static List<String> people(String line) {
		List<String> people = new ArrayList<>();
		int start = 0;
		Matcher matcher = AND.matcher(line);
		while (matcher.find()) {
			boolean outside = TopLevel.isOutside(line, matcher.start());
			if (outside && PersonNames.isPossible(head(line.substring(start, matcher.start())))
					&& PersonNames.isPossible(head(line.substring(matcher.end())))) {
				people.add(line.substring(start, matcher.start()).replaceFirst(",\\s?$", ""));
				start = matcher.end();
			}
		}
		people.add(line.substring(start));
		return people;
	}

	private static final Pattern AND = Pattern.compile("\\s(?:and|&|und|et|e|y|/|\\+)\\s", Pattern.CASE_INSENSITIVE);

	/** A name up to the first comma, bracket or "from". */
	private static String head(String text) {
		String name = text.strip().split("[,(]", 2)[0];
		name = FROM.split(name, 2)[0];
		Matcher and = AND.matcher(name);
		return (and.find() ? name.substring(0, and.start()) : name).strip();
	}

	private static void add(String text, List<IncomingSpeaker> speakers) {
		List<String> parts = new ArrayList<>();
		TopLevel.split(text, ",").forEach((part) -> parts.add(part.strip()));
		if (isInverted(parts)) {
			speakers.add(new IncomingSpeaker(parts.get(1) + " " + parts.get(0), null, null, null, null));
			return;
		}
		Draft draft = new Draft(parts.get(0));
		for (String part : parts.subList(1, parts.size())) {
			if (PersonNames.isCertain(head(part)) && !PersonNames.isDegree(part)
					&& PersonNames.isPossible(draft.head())) {
				speakers.add(draft.speaker());
				draft = new Draft(part);
			}
			else {
				draft.add(part);
			}
		}
		speakers.add(draft.speaker());
	}

	/** "Doe, Jane". */
	private static boolean isInverted(List<String> parts) {
		return parts.size() == 2 && parts.get(0).matches("\\p{Lu}[\\p{L}'’-]+")
				&& parts.get(1).matches("\\p{Lu}[\\p{L}. -]+")
				&& PersonNames.isCertain(parts.get(1) + " " + parts.get(0));
	}

	/** One person while the text is read. */
	private static final class Draft {

		private final StringBuilder name = new StringBuilder();

		private final List<String> positions = new ArrayList<>();

		private final List<String> affiliations = new ArrayList<>();

		private Draft(String first) {
			Matcher bracket = Pattern.compile("^([^(]{2,200})\\(([^)]{1,300})\\)?\\s*(.*)$", Pattern.DOTALL)
				.matcher(first);
			String rest = first;
			if (bracket.matches()) {
				rest = bracket.group(1).strip();
				bracketed(bracket.group(2).strip());
				add(bracket.group(3).strip());
			}
			this.name.append(nameOf(rest));
		}

		/** "Jane Doe University of X" and "Jane Doe X University". */
		private String unplaced(String text) {
			Matcher place = PLACE.matcher(text);
			if (!place.find()) {
				return text;
			}
			String before = text.substring(0, place.start()).strip();
			String[] words = text.split(" ", 3);
			boolean starts = PersonNames.isPossible(before);
			boolean of = place.group().endsWith(" of") || before.split(" ", -1).length < 3;
			if (!starts || words.length < 3) {
				return text;
			}
			String name = of ? before : words[0] + " " + words[1];
			this.affiliations.add(text.substring(name.length()).strip());
			return name;
		}

		/** Keeps the name; what follows "from" or stands behind it is the affiliation. */
		private String nameOf(String text) {
			Matcher from = FROM.matcher(text);
			if (from.find() && PersonNames.isPossible(text.substring(0, from.start()))) {
				add(text.substring(from.end()));
				return text.substring(0, from.start());
			}
			int space = text.indexOf(' ');
			while (space > 0 && HAN_PLACE.matcher(text).find()) {
				if (text.codePointAt(space + 1) > 0x2E80) {
					this.affiliations.add(text.substring(space + 1).strip());
					return text.substring(0, space);
				}
				space = text.indexOf(' ', space + 1);
			}
			return unplaced(text);
		}

		private void bracketed(String text) {
			boolean pronouns = text.toLowerCase(Locale.ROOT).matches("(she|he|they)\\s?/.*");
			if (!pronouns && !text.equals(text.toLowerCase(Locale.ROOT))) {
				place(text);
			}
		}

		private void add(String part) {
			Matcher more = DEGREE_THEN_MORE.matcher(part);
			if (PersonNames.isDegree(part)) {
				this.name.append(", ").append(part);
			}
			else if (more.matches() && PersonNames.isDegree(more.group(1))) {
				this.name.append(", ").append(more.group(1));
				place(more.group(2));
			}
			else if (!part.isBlank()) {
				place(part);
			}
		}

		private void place(String text) {
			Matcher rank = RANK.matcher(text);
			if (rank.find() && rank.end() < text.length() && text.substring(rank.end()).matches("\\s+\\p{Lu}.*")) {
				this.positions.add(text.substring(0, rank.end()));
				this.affiliations.add(text.substring(rank.end()).strip());
			}
			else {
				((POSITION.matcher(text).find() && this.affiliations.isEmpty()) ? this.positions : this.affiliations)
					.add(text);
			}
		}

		private String head() {
			return this.name.toString();
		}

		private IncomingSpeaker speaker() {
			return new IncomingSpeaker(this.name.toString().strip(), joined(this.positions), joined(this.affiliations),
					null, null);
		}

		private static @Nullable String joined(List<String> parts) {
			return parts.isEmpty() ? null : String.join(", ", parts);
		}

	}

}
