package org.lectern.accounts;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** How passwords are made, judged and kept. */
final class Passwords {

	/** The shortest that is taken, in characters. */
	static final int SHORTEST = 12;

	/** The longest that is taken, in characters. */
	static final int LONGEST = 200;

	private static final String EASY_TO_TELL_APART = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LEAST_DIFFERENT = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Passwords() {
	}

	/**
	 * PBKDF2, which has no longest password; the hash names its way, so another can
	 * follow.
	 */
	static PasswordEncoder encoder() {
		return new DelegatingPasswordEncoder("pbkdf2",
				Map.of("pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

	/** Makes one of 20 letters and digits, in groups. */
	static String make() {
		return RANDOM.ints(20, 0, EASY_TO_TELL_APART.length())
			.mapToObj((index) -> String.valueOf(EASY_TO_TELL_APART.charAt(index)))
			.collect(Collectors.joining())
			.replaceAll("(.{5})(?=.)", "$1-");
	}

	/** Whether it is long enough. */
	static boolean isLongEnough(String password) {
		return password.codePointCount(0, password.length()) >= SHORTEST;
	}

	/** Whether it is more than a few characters over and over. */
	static boolean isVaried(String password) {
		return password.codePoints().distinct().count() >= LEAST_DIFFERENT;
	}

}
