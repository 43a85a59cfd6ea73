package org.lectern.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: few tries for one name from one network, some
 * more for all names from there. Nobody is locked out from elsewhere. Only a hash of the
 * name is kept, because people type passwords there.
 */
@Component
class SignInAttempts {

	/** How long a failed try counts. */
	static final Duration MEMORY = Duration.ofMinutes(15);

	private static final int MOST_FOR_ONE_NAME = 5;

	private static final int MOST_FOR_ONE_NETWORK = 50;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInAttempts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts this try and says whether it may be made; one that succeeds is to be
	 * forgotten.
	 */
	@Transactional
	boolean mayTry(String username, String network) {
		OffsetDateTime now = OffsetDateTime.now(clock);
		jdbc.sql("delete from sign_in_attempt where tried_at <= ?").param(now.minus(MEMORY)).update();
		String name = hash(username);
		if (count(network, name) >= MOST_FOR_ONE_NAME || count(network, "%") >= MOST_FOR_ONE_NETWORK) {
			return false;
		}
		jdbc.sql("insert into sign_in_attempt (account, network, tried_at) values (?, ?, ?)")
			.params(name, network, now)
			.update();
		return true;
	}

	/** Forgets the tries of somebody who has signed in. */
	@Transactional
	void forget(String username, String network) {
		jdbc.sql("delete from sign_in_attempt where account = ? and network = ?")
			.params(hash(username), network)
			.update();
	}

	private int count(String network, String name) {
		return jdbc.sql("select count(*) from sign_in_attempt where network = ? and account like ?")
			.params(network, name)
			.query(Integer.class)
			.single();
	}

	private static String hash(String username) {
		try {
			byte[] name = Account.normal(username).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
