package org.lectern.catalog;

import java.time.Duration;
import java.time.Instant;

import org.lectern.catalog.JoinAnswer.State;

/** The one place that decides who sees a join link, and when. */
final class JoinLinks {

	/** How long before the start it opens. */
	static final Duration BEFORE = Duration.ofMinutes(30);

	private JoinLinks() {
	}

	static JoinAnswer answer(Event event, Reader reader, Instant now) {
		String url = event.joinUrl();
		if (!event.isOnline()) {
			return JoinAnswer.of(State.NONE);
		}
		if (reader.isEditor() && url != null) {
			return new JoinAnswer(State.OPEN, url, null);
		}
		if (event.hasEnded(now) || event.standing() != Standing.AS_PLANNED) {
			return JoinAnswer.of(State.CLOSED);
		}
		if (event.joinAccess() == JoinAccess.AFTER_REGISTRATION
				&& (url != null || event.registration().url() != null)) {
			return JoinAnswer.of(State.AFTER_REGISTRATION);
		}
		if (url == null) {
			return JoinAnswer.of(State.NONE);
		}
		Instant opens = event.when().startsAt().minus(BEFORE);
		if (event.joinAccess() == JoinAccess.NEAR_THE_START && now.isBefore(opens)) {
			return new JoinAnswer(State.OPENS_LATER, null, opens);
		}
		return new JoinAnswer(State.OPEN, url, null);
	}

}
