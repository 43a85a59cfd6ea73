package org.lectern.catalog;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.JoinAnswer.State;

/** The one place that decides who sees a join link, and when. */
final class JoinLinks {

	/** How long before the start it opens. */
	static final Duration BEFORE = Duration.ofMinutes(30);

	private JoinLinks() {
	}

	static JoinAnswer answer(Event event, Reader reader, Instant now) {
		return answer(new Asked(event.isOnline(), event.joinUrl(), event.joinAccess(), event.standing(),
				event.registration().url(), event.when().startsAt(), event.when().endsAt()), reader, now);
	}

	static JoinAnswer answer(Asked event, Reader reader, Instant now) {
		String url = event.url();
		if (!event.online()) {
			return JoinAnswer.of(State.NONE);
		}
		if (reader.isEditor() && url != null) {
			return new JoinAnswer(State.OPEN, url, null);
		}
		if (!now.isBefore(event.endsAt()) || event.standing() != Standing.AS_PLANNED) {
			return JoinAnswer.of(State.CLOSED);
		}
		if (event.access() == JoinAccess.AFTER_REGISTRATION && (url != null || event.registrationUrl() != null)) {
			return JoinAnswer.of(State.AFTER_REGISTRATION);
		}
		if (url == null) {
			return JoinAnswer.of(State.NONE);
		}
		Instant opens = event.startsAt().minus(BEFORE);
		if (event.access() == JoinAccess.NEAR_THE_START && now.isBefore(opens)) {
			return new JoinAnswer(State.OPENS_LATER, null, opens);
		}
		return new JoinAnswer(State.OPEN, url, null);
	}

	/** What the answer depends on. */
	record Asked(boolean online, @Nullable String url, JoinAccess access, Standing standing,
			@Nullable String registrationUrl, Instant startsAt, Instant endsAt) {

		static Asked of(EventRow row) throws SQLException {
			return new Asked(row.is("online"), row.perhaps("join_url"), row.one(JoinAccess.class, "join_access"),
					row.one(Standing.class, "standing"), row.perhaps("registration_url"), row.instant("starts_at"),
					row.instant("ends_at"));
		}

	}

}
