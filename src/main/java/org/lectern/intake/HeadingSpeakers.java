package org.lectern.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.intake.Incoming.IncomingSpeaker;

/** Finds the speakers in a heading that no label explains. */
final class HeadingSpeakers {

	private static final Pattern QUOTED_LAST = Pattern
		.compile("^([^\"“]{4,200}?)[,:; –—-]{1,4}[\"“]([^\"“”]{2,400})[\"”]$");

	private static final Pattern BY = Pattern
		.compile("^(.*?)[\\s,]*\\b(?:given by|presented by|by|von|par)\\s+([^,(]{4,80}.*)$", Pattern.DOTALL);

	private static final Pattern PLACE = Pattern
		.compile("(?iu)\\b(?:universi\\w*|univ|uni|u\\.|college|instit\\w*|school|lab\\w*|inc|gmbh"
				+ "|eth|mit|cnrs|inria|tu|uc|max planck|academ\\w*|epfl|ucl|[ée]cole|polytech\\w*|state|tech|hospital|hochschule)\\b");

	private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,8}\\)?.{0,3}");

	private final boolean inSeries;

	private String rest;

	private List<IncomingSpeaker> speakers = List.of();

	private HeadingSpeakers(String heading, boolean inSeries) {
		this.rest = heading;
		this.inSeries = inSeries;
	}

	/**
	 * Looks for names where people put them.
	 * @param inSeries whether a series' name stood before, behind which a name is
	 * expected
	 */
	static HeadingSpeakers in(String heading, boolean inSeries) {
		HeadingSpeakers found = new HeadingSpeakers(heading, inSeries);
		boolean any = found.quotedLast() || found.bracketFirst() || found.dashed() || found.by() || found.alone();
		return any ? found : new HeadingSpeakers(heading, inSeries);
	}

	/** Who was found; nobody when it is not certain. */
	List<IncomingSpeaker> speakers() {
		return this.speakers;
	}

	/** The heading without them. */
	String title() {
		return this.rest;
	}

	/** "Jane Doe, MIT, "Title"". */
	private boolean quotedLast() {
		Matcher matcher = QUOTED_LAST.matcher(this.rest);
		return matcher.matches() && isSpeaker(matcher.group(1), this.inSeries)
				&& found(matcher.group(1), matcher.group(2));
	}

	/** "Jane Doe (MIT): Title". */
	private boolean bracketFirst() {
		Matcher matcher = SummaryText.BRACKET_FIRST.matcher(this.rest);
		if (!matcher.matches() || !PersonNames.isPossible(matcher.group(1))) {
			return false;
		}
		boolean place = matcher.group(3).equals(",") || looksLikePlace(matcher.group(2))
				|| PersonNames.isCertain(matcher.group(1));
		boolean titled = !matcher.group(4).isBlank() && place;
		return (titled || this.inSeries) && found(matcher.group(1) + " (" + matcher.group(2) + ")", matcher.group(4));
	}

	/** "Title -- Jane Doe" and "Jane Doe, MIT – Title". */
	private boolean dashed() {
		Matcher matcher = SummaryText.DASH.matcher(this.rest);
		int start = -1;
		int end = -1;
		int first = -1;
		int firstEnd = -1;
		while (matcher.find()) {
			first = (first < 0) ? matcher.start() : first;
			firstEnd = (firstEnd < 0) ? matcher.end() : firstEnd;
			start = matcher.start();
			end = matcher.end();
		}
		if (start < 0) {
			return false;
		}
		String front = this.rest.substring(0, first);
		String back = this.rest.substring(end);
		boolean backNames = isSpeaker(back, this.rest.substring(start, end).contains("--"));
		if (isSpeaker(front, this.inSeries) && !backNames) {
			return found(front, this.rest.substring(firstEnd));
		}
		return backNames && !isSpeaker(front, false) && found(back, this.rest.substring(0, start));
	}

	private boolean by() {
		Matcher matcher = BY.matcher(this.rest);
		return matcher.matches() && isSpeaker(matcher.group(2), matcher.group(0).contains("given by"))
				&& found(matcher.group(2), matcher.group(1));
	}

	/** Behind a series' name a name alone is the speaker's. */
	private boolean alone() {
		return this.inSeries && isSpeaker(this.rest, false) && found(this.rest, "");
	}

	private boolean found(String who, String title) {
		this.speakers = SpeakerText.in(who);
		this.rest = title.strip();
		return !this.speakers.isEmpty();
	}

	/** Whether it begins with a name; a possible one is enough where one is expected. */
	private static boolean isSpeaker(String text, boolean expected) {
		String head = text.strip().split("[,(]", 2)[0].split("\\s(?:and|&|und|et)\\s", 2)[0].strip();
		String bracket = text.contains("(") ? text.substring(text.indexOf('(') + 1) : "";
		return text.length() < 200 && (PersonNames.isCertain(head) || (PersonNames.isPossible(head)
				&& (expected || looksLikePlace(bracket) || PersonNames.isCertain(text))));
	}

	private static boolean looksLikePlace(String text) {
		return PLACE.matcher(text).find() || ACRONYM.matcher(text.strip()).matches();
	}

}
