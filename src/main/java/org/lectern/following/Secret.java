package org.lectern.following;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What only the owner of a calendar knows: 160 random bits. The site keeps no more than
 * its hash.
 */
record Secret(String text) {

	/** How it is written, as a regular expression for addresses. */
	static final String FORM = "[A-Za-z0-9_-]{27}";

	private static final int BYTES = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one. */
	static Secret random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What is kept of it. */
	String hash() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Says nothing of itself in logs. */
	@Override
	public String toString() {
		return "Secret";
	}

}
