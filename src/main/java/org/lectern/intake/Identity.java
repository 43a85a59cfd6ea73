package org.lectern.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Tells the items of one source apart, the same way each time it is read: by UID and
 * recurrence, else by date, time, title and speakers.
 */
final class Identity {

	/** How the key of an item with a UID that means the same everywhere begins. */
	static final String GLOBAL = "u";

	private static final Pattern OWN = Pattern
		.compile("(?i)(?:urn:uuid:)?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:@.*)?");

	private static final int SHORTEST_GLOBAL = 16;

	private final Set<String> seen = new HashSet<>();

	/**
	 * The key of the next item; missing if the source says it a second time.
	 */
	@Nullable String next(Incoming event) {
		String key = (event.uid() != null) ? uid(event, event.uid()) : "f" + hash(fingerprint(event));
		if (this.seen.add(key)) {
			return key;
		}
		String precise = "d" + hash(key + fingerprint(event) + event.place() + event.abstractText());
		return this.seen.add(precise) ? precise : null;
	}

	/** Whether the source has named an item with that key. */
	boolean hasSeen(String key) {
		return this.seen.contains(key);
	}

	/** The public identifier that a UID of this site's own calendars carries. */
	static @Nullable UUID own(Incoming event) {
		String uid = event.uid();
		if (uid == null || event.recurrenceId() != null) {
			return null;
		}
		Matcher matcher = OWN.matcher(uid.strip());
		return matcher.matches() ? UUID.fromString(matcher.group(1)) : null;
	}

	private static String uid(Incoming event, String uid) {
		boolean global = uid.length() >= SHORTEST_GLOBAL || uid.contains("@");
		return (global ? GLOBAL : "l") + hash(uid + "\n" + Objects.requireNonNullElse(event.recurrenceId(), ""));
	}

	private static String fingerprint(Incoming event) {
		String speakers = event.speakers()
			.stream()
			.map(Incoming.IncomingSpeaker::name)
			.collect(Collectors.joining("\t"));
		return String.join("\n", event.date().toString(), String.valueOf(event.time()), String.valueOf(event.title()),
				speakers);
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 32);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
