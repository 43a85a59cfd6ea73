package org.lectern.editing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Suggestions;

/**
 * Finds out whom and what typed names mean, and which of them are new.
 */
final class Names {

	private final Suggestions known;

	private final List<NewName> added = new ArrayList<>();

	Names(Suggestions known) {
		this.known = known;
	}

	/**
	 * The existing thing of that name: of several the one with this slug, if it still has
	 * the name that was typed.
	 */
	@Nullable Pick pick(Kind kind, @Nullable String slug, @Nullable String name) {
		if (name == null) {
			return null;
		}
		Pick typed = new Pick((slug == null || slug.isBlank()) ? null : slug, name);
		return known.named(kind, typed).map((found) -> new Pick(found.slug(), found.name())).orElseGet(() -> {
			NewName fresh = new NewName(kind, name);
			if (!added.contains(fresh)) {
				added.add(fresh);
			}
			return Pick.named(name);
		});
	}

	/** The names that nobody and nothing has yet. */
	List<NewName> added() {
		return List.copyOf(added);
	}

	/** A name that will be added. */
	record NewName(Kind kind, String name) {
	}

}
