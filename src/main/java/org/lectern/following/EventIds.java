package org.lectern.following;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The events that somebody starred, in the order in which that happened; what is no
 * identifier is as if it had not been said, and so is what is more than can be starred.
 */
record EventIds(Set<UUID> all) {

	/** As many talks as one can star. */
	static final int MOST = 100;

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final int LONGEST_TEXT = MOST * 40;

	/** Reads identifiers with commas between them. */
	static EventIds of(String text) {
		return of(List.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)).split(",", -1)));
	}

	/** Reads identifiers. */
	static EventIds of(Collection<? extends @Nullable String> texts) {
		return new EventIds(texts.stream()
			.filter(Objects::nonNull)
			.map(String::strip)
			.filter((text) -> FORM.matcher(text).matches())
			.map(UUID::fromString)
			.limit(MOST)
			.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	/** The identifiers with commas between them. */
	@Override
	public String toString() {
		return this.all.stream().map(UUID::toString).collect(Collectors.joining(","));
	}

}
