package org.lectern.editing;

import org.lectern.catalog.Directory.Kind;

/** Which things lie where at the desk. */
final class Shelf {

	private Shelf() {
	}

	/** Where things of a kind lie: {@code series}, {@code speakers} … */
	static String path(Kind kind) {
		return switch (kind) {
			case SERIES -> "series";
			case SPEAKER -> "speakers";
			case VENUE -> "venues";
			case TOPIC -> "topics";
		};
	}

	/** The kind of the things that lie there. */
	static Kind kind(String path) {
		for (Kind kind : Kind.values()) {
			if (path(kind).equals(path)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("Nothing lies at " + path);
	}

}
