package org.lectern.cards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a picture.
 *
 * @param mark what became of it, such as "Cancelled"
 * @param above what it belongs to
 * @param title in readable signs
 * @param people those who speak, each with the affiliation
 * @param below when and where
 * @param site whose it is
 * @param accent the site's colour, six hexadecimal digits
 * @param ink the same, to be read on paper
 */
record Card(@Nullable String mark, @Nullable String above, String title, List<Name> people, List<String> below,
		String site, String accent, String ink) {

	/** Raised with the drawing, so that old pictures are not taken for new ones. */
	private static final String DRAWING = "1";

	/** A person on it. */
	record Name(String name, @Nullable String affiliation) {

		String words() {
			return (this.affiliation != null) ? this.name + ", " + this.affiliation : this.name;
		}

	}

	/** Names what it shows: another content has another one. */
	String hash() {
		try {
			byte[] content = (DRAWING + this).getBytes(StandardCharsets.UTF_8);
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** All that it shows, for those who do not see it. */
	String words() {
		String names = this.people.stream().limit(3).map(Name::words).collect(Collectors.joining("; "));
		return Stream
			.concat(Stream.of(this.mark, this.title, names, this.above),
					Stream.concat(this.below.stream(), Stream.of(this.site)))
			.filter(Objects::nonNull)
			.filter((words) -> !words.isBlank())
			.distinct()
			.collect(Collectors.joining(". "));
	}

}
