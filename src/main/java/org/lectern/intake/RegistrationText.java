package org.lectern.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds where to register in running text. */
final class RegistrationText {

	private static final Pattern CUE = Pattern
		.compile(
				"\\b(?:regist(?:er|ration|rer|rierung|rieren)|rsvp|sign[ -]?up|tickets?|anmeld(?:ung|en)|"
						+ "inscri(?:ption|pción|vez|re)|iscri(?:zione|versi)|book your)\\b|报名",
				Pattern.CASE_INSENSITIVE);

	/** An address that someone's editor broke after a dot or slash. */
	private static final Pattern BROKEN = Pattern.compile(
			"\\b(https?://[^\\s<>\"]{0,300}[./])\\s{1,2}([\\w-]{1,60}(?:[./?=&%][\\w./?=&%#-]{0,300}))",
			Pattern.CASE_INSENSITIVE);

	private RegistrationText() {
	}

	/**
	 * The address that follows such a word, or that says by itself what it is for.
	 * @param doubts takes what was mended
	 */
	static @Nullable String find(String text, List<String> doubts) {
		String before = "";
		for (String line : text.lines().toList()) {
			List<String> links = Links.in(line).stream().filter((link) -> !Links.isMeeting(link)).toList();
			Matcher cue = CUE.matcher(line);
			if (cue.find()) {
				String mended = mended(line, cue.start(), doubts);
				String after = (mended != null) ? mended : after(line, cue.start(), links);
				if (after != null) {
					return after;
				}
			}
			else if (links.size() == 1 && before.length() < 120 && before.strip().endsWith(":")
					&& CUE.matcher(before).find()) {
				return links.get(0);
			}
			before = line.isBlank() ? before : line;
		}
		return Links.in(text).stream().filter(Links::isRegistration).findFirst().orElse(null);
	}

	/** The address in a value that is known to be one, also if a space has broken it. */
	static @Nullable String address(String value, List<String> doubts) {
		String mended = mended(value, 0, doubts);
		return (mended != null) ? mended : Links.in(value).stream().findFirst().orElse(null);
	}

	private static @Nullable String mended(String line, int from, List<String> doubts) {
		Matcher broken = BROKEN.matcher(line);
		if (!broken.find(Math.min(from, line.length()))) {
			return null;
		}
		String address = Links.trimmed(broken.group(1) + broken.group(2));
		doubts.add("The registration address was broken by a space; it was joined to " + address + ".");
		return address;
	}

	private static @Nullable String after(String line, int cue, List<String> links) {
		List<String> behind = Links.in(line.substring(cue)).stream().filter((link) -> !Links.isMeeting(link)).toList();
		return !behind.isEmpty() ? behind.get(0) : links.stream().findFirst().orElse(null);
	}

}
