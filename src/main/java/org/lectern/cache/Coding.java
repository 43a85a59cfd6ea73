package org.lectern.cache;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A way to write an answer, the shortest first (RFC 9110 §8.4.1).
 */
enum Coding {

	/** Brotli (RFC 7932). */
	BROTLI("br", "-br"),
	/** Gzip (RFC 1952). */
	GZIP("gzip", "-gz"),
	/** As it is. */
	IDENTITY("identity", "");

	private static final int MOST_REMEMBERED = 200;

	private static final int LONGEST_REMEMBERED = 200;

	private static final Map<String, Coding> REMEMBERED = new ConcurrentHashMap<>();

	private final String token;

	private final String mark;

	Coding(String token, String mark) {
		this.token = token;
		this.mark = mark;
	}

	/** Its name in {@code Content-Encoding}. */
	String token() {
		return token;
	}

	/** What tells its ETag from those of the others. */
	String mark() {
		return mark;
	}

	/**
	 * The one that a client likes best, by what it sent as {@code Accept-Encoding}; of
	 * those that it likes as much the shortest. Where it likes none, the answer comes as
	 * it is (RFC 9110 §12.5.3 leaves that to the server).
	 */
	static Coding preferred(@Nullable String accepted) {
		if (accepted == null) {
			return IDENTITY;
		}
		Coding known = REMEMBERED.get(accepted);
		if (known == null) {
			known = chosen(accepted);
			if (accepted.length() <= LONGEST_REMEMBERED && REMEMBERED.size() < MOST_REMEMBERED) {
				REMEMBERED.put(accepted, known);
			}
		}
		return known;
	}

	private static Coding chosen(String accepted) {
		Coding best = IDENTITY;
		double liking = 0;
		for (Coding coding : values()) {
			double weight = coding.weight(accepted);
			if (weight > liking) {
				best = coding;
				liking = weight;
			}
		}
		return best;
	}

	/** Identity is fine unless it is refused, but nothing that anybody prefers. */
	private double weight(String accepted) {
		double others = (this == IDENTITY) ? 0.0001 : 0;
		for (String element : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
			String[] parts = element.split(";", -1);
			String name = parts[0].strip();
			if (name.equals(token) || name.equals("x-" + token)) {
				return weight(parts);
			}
			if (name.equals("*")) {
				others = weight(parts);
			}
		}
		return others;
	}

	private static double weight(String[] parts) {
		for (int i = 1; i < parts.length; i++) {
			String parameter = parts[i].strip();
			if (parameter.startsWith("q=")) {
				return parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
						? Double.parseDouble(parameter.substring(2)) : 0;
			}
		}
		return 1;
	}

}
