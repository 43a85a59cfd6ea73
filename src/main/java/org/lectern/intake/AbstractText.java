package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** What is left of a body when its fields have been taken out. */
final class AbstractText {

	private AbstractText() {
	}

	/** The body without lines that only repeat the title, the speaker or a link. */
	static @Nullable String body(@Nullable String body, @Nullable String title, List<IncomingSpeaker> speakers,
			@Nullable String... links) {
		if (body == null) {
			return null;
		}
		List<String> left = new ArrayList<>();
		for (String line : body.lines().toList()) {
			String plain = line.strip().replaceAll("^[\"“*_]{1,3}|[\"”*_]{1,3}$", "").strip();
			boolean link = false;
			for (String each : links) {
				link |= each != null && plain.equals(each);
			}
			boolean named = speakers.stream().anyMatch((speaker) -> plain.equals(speaker.name()));
			if (!link && !named && !plain.equalsIgnoreCase(title)
					&& !(Placeholders.isOpen(plain) && !plain.isEmpty())) {
				left.add(line);
			}
		}
		return String.join("\n", left).strip();
	}

	/** Text without white space at its ends and with single blank lines. */
	static String tidy(String text) {
		StringBuilder tidy = new StringBuilder();
		int blank = 0;
		for (String line : text.strip().lines().toList()) {
			blank = line.isBlank() ? blank + 1 : 0;
			if (blank < 2) {
				tidy.append(line.stripTrailing()).append('\n');
			}
		}
		return tidy.toString().strip();
	}

}
