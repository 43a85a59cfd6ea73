package org.lectern.intake;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Tells what a linked file is. */
final class Materials {

	private Materials() {
	}

	/** Slides, recording, paper, poster or other, by what its label and address say. */
	static String kind(@Nullable String label, String url) {
		String text = (Objects.requireNonNullElse(label, "") + " " + url).toLowerCase(Locale.ROOT);
		if (text.matches("(?s).*(slides|folien|\\.pptx?\\b|\\.key\\b|\\.odp\\b|presentation).*")) {
			return "slides";
		}
		if (text
			.matches("(?s).*(youtube\\.|youtu\\.be|vimeo\\.|recording|aufzeichnung|video|\\.mp4\\b|\\.webm\\b).*")) {
			return "recording";
		}
		if (text.matches("(?s).*(poster|flyer|plakat).*")) {
			return "poster";
		}
		return text.matches("(?s).*(paper|preprint|arxiv\\.org|doi\\.org).*") ? "paper" : "other";
	}

}
