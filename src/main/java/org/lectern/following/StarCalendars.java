package org.lectern.following;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret calendars of starred talks. One is kept for half a year after a calendar last
 * asked for it, and for a week if none ever does. Whoever makes many is slowed down.
 */
@Component
class StarCalendars {

	/** How long one counts that was made from a network. */
	static final Duration MEMORY = Duration.ofHours(1);

	private static final Duration UNTIL_USED = Duration.ofDays(7);

	private static final Duration IN_USE = Duration.ofDays(180);

	private static final int MOST_OF_A_NETWORK = 60;

	private static final int MOST_OF_ALL = 600;

	private final JdbcClient jdbc;

	private final Clock clock;

	StarCalendars(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes one of these talks; missing where too many were made lately. */
	@Transactional
	Optional<Secret> make(EventIds talks, String network) {
		OffsetDateTime lately = now().minus(MEMORY);
		if (made(network, lately) >= MOST_OF_A_NETWORK || made("%", lately) >= MOST_OF_ALL) {
			return Optional.empty();
		}
		this.jdbc.sql("insert into star_calendar_made (network, made_at) values (?, ?)")
			.params(network, now())
			.update();
		Secret secret = Secret.random();
		this.jdbc.sql("insert into star_calendar (hash, events, kept_until) values (?, ?, ?)")
			.params(secret.hash(), talks.toString(), now().plus(UNTIL_USED))
			.update();
		return Optional.of(secret);
	}

	/** Puts these talks into it; false if there is none. */
	@Transactional
	boolean change(Secret secret, EventIds talks) {
		keep(secret, UNTIL_USED);
		return this.jdbc.sql("update star_calendar set events = ? where hash = ? and kept_until > ?")
			.params(talks.toString(), secret.hash(), now())
			.update() > 0;
	}

	/** The talks in it, for a calendar that asks for them. */
	@Transactional
	Optional<EventIds> use(Secret secret) {
		Optional<EventIds> talks = this.jdbc.sql("select events from star_calendar where hash = ? and kept_until > ?")
			.params(secret.hash(), now())
			.query(String.class)
			.optional()
			.map(EventIds::of);
		talks.ifPresent((found) -> keep(secret, IN_USE));
		return talks;
	}

	/** Ends it for good. */
	void end(Secret secret) {
		this.jdbc.sql("delete from star_calendar where hash = ?").param(secret.hash()).update();
	}

	/** Throws away what nobody asked for any more; any number of processes may. */
	void tidy() {
		this.jdbc.sql("delete from star_calendar where kept_until <= ?").param(now()).update();
		this.jdbc.sql("delete from star_calendar_made where made_at <= ?").param(now().minus(MEMORY)).update();
	}

	/** Not shorter than it is kept anyway, and written once a day at most. */
	private void keep(Secret secret, Duration time) {
		OffsetDateTime until = now().plus(time);
		this.jdbc.sql("update star_calendar set kept_until = ? where hash = ? and kept_until > ? and kept_until < ?")
			.params(until, secret.hash(), now(), until.minusDays(1))
			.update();
	}

	private int made(String network, OffsetDateTime since) {
		return this.jdbc.sql("select count(*) from star_calendar_made where network like ? and made_at > ?")
			.params(network, since)
			.query(Integer.class)
			.single();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
