package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** One person while the text that names them is read. */
final class SpeakerDraft {

	private static final Pattern BRACKETED = Pattern.compile("^([^(]{2,200})\\(([^)]{1,300})\\)?\\s*(.*)$",
			Pattern.DOTALL);

	private static final Pattern POSITION = Pattern
		.compile("\\b(?:professor|prof\\.|director|dean|researcher|fellow|lecturer"
				+ "|chair|engineer|scientist|student|candidate|postdoc\\w*|president|officer|ceo|cto|head|founder|curator|manager"
				+ "|author|instructor|reader|associate|investigator|editor|developer|professur|leiter(?:in)?)\\b",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern DEGREE_THEN_MORE = Pattern
		.compile("^((?:Ph\\.?D\\.?|MD|FAANS|FACS|MPH|MSPH|MS|MBBS|MHS|[A-Z]{3,6})\\.?)\\s+(\\p{Lu}.*)$");

	private static final Pattern RANK = Pattern.compile("(?i)^(?:(?:assistant|associate|full|adjunct|emeritus|visiting"
			+ "|distinguished|senior|junior)\\s+)*(?:professor|lecturer|fellow|researcher|scientist)\\b(?:\\s+emerit\\w+)?");

	private static final Pattern HAN_PLACE = Pattern.compile("大学|学院|研究|中心|公司|実験|所$|院$");

	private static final Pattern PLACE = Pattern
		.compile("\\b(?:University|Institute|College|School|ETH|EPFL|MIT|CNRS|INRIA|CERN|UCL|TU|UC)\\b(?: of\\b)?");

	private final StringBuilder name = new StringBuilder();

	private final List<String> positions = new ArrayList<>();

	private final List<String> affiliations = new ArrayList<>();

	SpeakerDraft(String first) {
		Matcher bracket = BRACKETED.matcher(first);
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
		Matcher from = SpeakerText.FROM.matcher(text);
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

	/** Takes what follows the name: a degree, a position or a place. */
	void add(String part) {
		Matcher more = DEGREE_THEN_MORE.matcher(part);
		if (PersonNames.isDegree(part)) {
			this.name.append(", ").append(part);
		}
		else if (more.matches() && PersonNames.isDegree(more.group(1))) {
			this.name.append(", ").append(more.group(1));
			place(more.group(2));
		}
		else if (!Placeholders.isOpen(part.replaceAll("[\"“”]", ""))) {
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

	/** The name so far. */
	String head() {
		return this.name.toString();
	}

	/** The person as read. */
	IncomingSpeaker speaker() {
		return new IncomingSpeaker(this.name.toString().strip(), joined(this.positions), joined(this.affiliations),
				null, null);
	}

	private static @Nullable String joined(List<String> parts) {
		return parts.isEmpty() ? null : String.join(", ", parts);
	}

}
