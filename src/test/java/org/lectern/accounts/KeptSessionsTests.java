package org.lectern.accounts;

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
		S one = sessions.findById(session.getId());
		S other = sessions.findById(session.getId());
		one.setAttribute("said", "earlier");
		other.setAttribute("said", "later");
		sessions.save(one);
		sessions.save(other);
		return String.valueOf((Object) sessions.findById(session.getId()).getAttribute("said"));
	}

}
