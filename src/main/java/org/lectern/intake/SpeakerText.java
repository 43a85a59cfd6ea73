package org.lectern.intake;

import java.util.List;

import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads a text that names speakers, such as "Jane Doe (MIT) and Ravi Rao, ETH". */
final class SpeakerText {

	private SpeakerText() {
	}

	/**
	 * The people in this text, in its order; empty when they are to be announced.
	 */
	static List<IncomingSpeaker> in(String text) {
		return text.isBlank() ? List.of() : List.of(new IncomingSpeaker(text.strip(), null, null, null, null));
	}

}
