package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads a text that names speakers, such as "Jane Doe (MIT) and Ravi Rao, ETH". */
final class SpeakerText {

	private static final int LONGEST = 2_000;

	private static final int MOST = 50;

	/** What stands between a name and its place. */
	static final Pattern FROM = Pattern.compile("\\s+(?:from|at|@|[-–—|])\\s+");

	private static final Pattern AND = Pattern.compile("\\s(?:and|&|und|et|e|y|/|\\+)\\s", Pattern.CASE_INSENSITIVE);

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
		SpeakerDraft draft = new SpeakerDraft(parts.get(0));
		for (String part : parts.subList(1, parts.size())) {
			if (PersonNames.isCertain(head(part)) && !PersonNames.isDegree(part)
					&& PersonNames.isPossible(draft.head())) {
				speakers.add(draft.speaker());
				draft = new SpeakerDraft(part);
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

}
