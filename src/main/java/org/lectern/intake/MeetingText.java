package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes the way into an online meeting out of a text, because the text will be public and
 * the meeting is not.
 */
final class MeetingText {

	private static final Pattern ABOUT = Pattern
		.compile("(?:\\b(?:join|zoom|teams|webex|meet|link|online|via|online meeting|"
				+ "video|conference|call|click|virtual|webinar|meeting|videocall|teilnehmen|url)\\b.{0,80}:?|[\\s*_:>-]*)",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern SECRET = Pattern.compile(
			"^[\\s*_>-]{0,8}(?:(?:zoom |teams )?(?:meeting|webinar|webinar-|meeting-)? ?(?:id|number|passcode|password|pwd|code|kenncode|kennwort|mot de passe)"
					+ "|passcode|password|kennwort|one tap mobile|dial by your location|find your local number|会议号|密码|会议密码|腾讯会议)\\b?\\s*(?:[:：#]|\\bis\\b|\\s\\d).{0,200}$",
			Pattern.CASE_INSENSITIVE);

	private final List<String> lines = new ArrayList<>();

	private final List<String> secrets = new ArrayList<>();

	private @Nullable String joinUrl;

	private MeetingText() {
	}

	static MeetingText of(String text) {
		MeetingText meeting = new MeetingText();
		text.lines().forEach(meeting::line);
		return meeting;
	}

	/** The text that is left. */
	String text() {
		return String.join("\n", this.lines);
	}

	/** Where to join. */
	@Nullable String joinUrl() {
		return this.joinUrl;
	}

	/** Numbers and passwords that were left out. */
	List<String> secrets() {
		return this.secrets;
	}

	private void line(String line) {
		if (line.length() < 300 && SECRET.matcher(line).matches()) {
			this.secrets.add(line.strip());
			return;
		}
		String rest = line;
		for (String address : Links.in(line)) {
			if (Links.isMeeting(address)) {
				this.joinUrl = Objects.requireNonNullElse(this.joinUrl, address);
				rest = rest.replace(address, "\u0001");
			}
		}
		if (rest.equals(line)) {
			this.lines.add(line);
			return;
		}
		String words = rest.replaceAll("[\\[(<]?\u0001[\\])>]?(\\(\u0001\\))?", "").strip();
		if (words.isEmpty() || (words.length() < 120 && ABOUT.matcher(words).matches())) {
			dropCaption();
		}
		else {
			this.lines.add(rest.replace("(\u0001)", "").replace("\u0001", "(link for participants)"));
		}
	}

	/** "Join via Zoom:" on a line of its own before the address. */
	private void dropCaption() {
		int last = this.lines.size() - 1;
		while (last > 0 && this.lines.get(last).isBlank()) {
			last--;
		}
		if (last >= 0) {
			String line = this.lines.get(last).strip();
			if (line.length() < 80 && line.endsWith(":") && ABOUT.matcher(line).matches()) {
				this.lines.subList(last, this.lines.size()).clear();
			}
		}
	}

}
