package org.lectern.catalog;

import java.util.List;

import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;

/** What a copy for another day keeps: the frame, not what was said there. */
final class Duplicate {

	private Duplicate() {
	}

	static EventDetails of(EventDetails details) {
		List<TalkDetails> talks = details.talks().stream().map(Duplicate::of).toList();
		Registration old = details.registration();
		Registration registration = new Registration(old.url(), old.required(), old.note(), null, null);
		return new EventDetails(details.kind(), details.title(), details.series(), details.when(), details.place(),
				registration, talks, details.topics(), details.audience(), details.access(), details.host(),
				details.contact());
	}

	private static TalkDetails of(TalkDetails talk) {
		return new TalkDetails(null, null, talk.language(), talk.startOffset(), List.of(), List.of());
	}

}
