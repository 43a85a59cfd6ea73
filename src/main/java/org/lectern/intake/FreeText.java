package org.lectern.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/**
 * Finds title, speakers, abstract and links inside text whose source has no fields for
 * them.
 */
final class FreeText {

	private FreeText() {
	}

	/**
	 * Reads a summary line and a description as people write them for talks. What is not
	 * certain stays as it is: the summary is then the title.
	 * @param summary the item's heading
	 * @param description its body, as plain text or Markdown
	 */
	static Found in(@Nullable String summary, @Nullable String description) {
		return new Found(summary, List.of(), description, null, null, null, null, null, List.of());
	}

	/**
	 * What was found.
	 *
	 * @param title missing while it is to be announced
	 * @param speakers in the order of the text
	 * @param abstractText the body without what has become a field; Markdown
	 * @param registrationUrl where to register
	 * @param joinUrl where to join online
	 * @param kind what the text calls it, such as "colloquium"
	 * @param series the run of talks that the text names
	 * @param url the page about it that the text names
	 * @param doubts what was guessed, in words for the preview
	 */
	record Found(@Nullable String title, List<IncomingSpeaker> speakers, @Nullable String abstractText,
			@Nullable String registrationUrl, @Nullable String joinUrl, @Nullable String kind, @Nullable String series,
			@Nullable String url, List<String> doubts) {
	}

	/**
	 * A summary without the "Cancelled:" or "Postponed:" that people put before it.
	 */
	static Stated stated(String summary) {
		return new Stated(summary, Incoming.Standing.AS_PLANNED);
	}

	/** A summary and what it says of the event's standing. */
	record Stated(String summary, Incoming.Standing standing) {
	}

}
