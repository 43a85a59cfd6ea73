package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds addresses in text and tells what they are for. */
final class Links {

	/** An address in running text. */
	static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"\\\\]{3,2000}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MEETING = Pattern
		.compile("https?://[^/]*(?:zoom\\.(?:us|com|com\\.cn)/(?:j|s|w|my|wc)/"
				+ "|teams\\.microsoft\\.com/(?:l/meetup-join|meet)|teams\\.live\\.com/meet|meet\\.google\\.com/|webex\\.com/"
				+ "|meet\\.jit\\.si/|whereby\\.com/|gotomeet(?:ing\\.com|\\.me)|bluejeans\\.com/|chime\\.aws/|voovmeeting\\.com/"
				+ "|meeting\\.tencent\\.com/|senfcall\\.de/|gather\\.town/|hangouts\\.google\\.com/|join\\.skype\\.com/"
				+ "|bbb[^/]*/|bigbluebutton[^/]*/|[^/]*/(?:b|bbb|rooms)/[a-z0-9]{3}-[a-z0-9]{3}-).*",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern REGISTRATION = Pattern
		.compile("https?://[^/]*(?:zoom\\.[a-z.]+/(?:webinar|meeting)/register"
				+ "|eventbrite\\.|forms\\.gle/|docs\\.google\\.com/forms|forms\\.office\\.com/|lu\\.ma/|luma\\.com/|pretix\\."
				+ "|ti\\.to/|tickettailor\\.com/|eventbrite\\.|[^?]*/(?:register|registration|rsvp|sign-?up|anmeldung)\\b).*",
				Pattern.CASE_INSENSITIVE);

	private static final String CLOSING = ".,;:!?'*_)]}>»”’";

	private Links() {
	}

	/** All addresses in this text, in order. */
	static List<String> in(String text) {
		if (!text.contains("://") && !text.contains("www.")) {
			return List.of();
		}
		List<String> found = new ArrayList<>();
		Matcher matcher = ADDRESS.matcher(text);
		while (matcher.find() && found.size() < 200) {
			found.add(whole(trimmed(matcher.group())));
		}
		return found;
	}

	/** The address without the punctuation of the sentence around it. */
	static String trimmed(String address) {
		int end = address.length();
		int cut = address.indexOf("](");
		end = (cut > 0) ? cut : end;
		while (end > 0 && CLOSING.indexOf(address.charAt(end - 1)) >= 0 && !isBalanced(address.substring(0, end))) {
			end--;
		}
		return address.substring(0, end);
	}

	/** Whether an online meeting is joined there. */
	static boolean isMeeting(String address) {
		return MEETING.matcher(address).matches() && !isRegistration(address);
	}

	/** Whether one registers there, judged by the address alone. */
	static boolean isRegistration(String address) {
		return REGISTRATION.matcher(address).matches();
	}

	/** This text as a web address, or nothing. */
	static @Nullable String web(@Nullable String text) {
		String plain = (text == null) ? "" : text.strip();
		String lower = plain.toLowerCase(Locale.ROOT);
		boolean web = lower.startsWith("http://") || lower.startsWith("https://");
		return (web && plain.length() > 10 && plain.length() <= 2_000 && !plain.matches("(?s).*[\\s<>\"].*")) ? plain
				: null;
	}

	private static String whole(String address) {
		return address.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + address : address;
	}

	/** A bracket at the end belongs to the address if it was opened there. */
	private static boolean isBalanced(String address) {
		return address.endsWith(")")
				&& address.chars().filter((c) -> c == '(').count() == address.chars().filter((c) -> c == ')').count();
	}

}
