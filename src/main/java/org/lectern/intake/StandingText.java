package org.lectern.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.intake.Incoming.Standing;

/**
 * Reads whether a talk is cancelled or postponed from a status or the mark at a title.
 */
final class StandingText {

	private static final String CANCELLED = "cancell?ed|cancelled|abgesagt|entf(?:ä|ae)llt|annul(?:é|e)e?|cancelad[oa]"
			+ "|annullato|cancellato|afgelast|geannuleerd";

	private static final String POSTPONED = "postponed|verschoben|report(?:é|e)e?|aplazad[oa]|rinviato|uitgesteld|adiad[oa]";

	private static final Pattern WORD = Pattern.compile("\\b(?:(" + CANCELLED + ")|(" + POSTPONED + "))\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern MARK = Pattern.compile("^[\\s*(\\[{<_!-]{0,4}(?:(" + CANCELLED + ")|(" + POSTPONED
			+ "))(?:[\\s*)\\]}>_!]{0,4}[:–—)\\]*!-]\\s{0,3}|$)" + "|[\\s–—:-]{0,3}[\\[(*]{1,3}(?:(" + CANCELLED + ")|("
			+ POSTPONED + "))[\\])*!]{1,4}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private StandingText() {
	}

	/** What a status says; empty when it says neither. */
	static Optional<Standing> of(String status) {
		String text = status.toLowerCase(Locale.ROOT);
		Matcher word = WORD.matcher(text.substring(0, Math.min(text.length(), 200)));
		return word.find() ? Optional.of((word.group(1) != null) ? Standing.CANCELLED : Standing.POSTPONED)
				: Optional.empty();
	}

	/** What the mark before or behind a title says, as in "CANCELLED: On graphs". */
	static Optional<Standing> in(String title) {
		Matcher mark = MARK.matcher(title);
		if (!mark.find()) {
			return Optional.empty();
		}
		boolean cancelled = mark.group(1) != null || mark.group(3) != null;
		return Optional.of(cancelled ? Standing.CANCELLED : Standing.POSTPONED);
	}

	/** The title without that mark. */
	static String without(String title) {
		return MARK.matcher(title).replaceFirst("").strip();
	}

}
