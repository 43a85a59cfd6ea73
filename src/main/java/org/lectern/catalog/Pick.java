package org.lectern.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Names a series, speaker, venue or topic: an existing one by its slug, else by its name,
 * else a new one with that name.
 *
 * @param slug the slug of an existing one; wins over the name
 */
public record Pick(@Nullable String slug, String name) {

	/** By name alone. */
	public static Pick named(String name) {
		return new Pick(null, name);
	}

}
