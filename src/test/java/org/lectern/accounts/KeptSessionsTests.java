package org.lectern.accounts;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class KeptSessionsTests {

	@Autowired
	SessionRepository<? extends Session> sessions;

	@Test
	void ofTwoClicksAtOnceTheLaterOneCounts() {
		assertThat(keptByTwoAtOnce(sessions)).isEqualTo("later");
	}

	private static <S extends Session> String keptByTwoAtOnce(SessionRepository<S> sessions) {
		S session = sessions.createSession();
		sessions.save(session);
		S one = found(sessions, session);
		S other = found(sessions, session);
		one.setAttribute("said", "earlier");
		other.setAttribute("said", "later");
		sessions.save(one);
		sessions.save(other);
		return found(sessions, session).getAttributeOrDefault("said", "nothing");
	}

	private static <S extends Session> S found(SessionRepository<S> sessions, S session) {
		return Objects.requireNonNull(sessions.findById(session.getId()));
	}

}
