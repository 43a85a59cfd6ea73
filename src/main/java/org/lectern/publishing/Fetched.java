package org.lectern.publishing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What was at an address.
 *
 * @param file where it lies for the time being
 * @param target the address that it leads to; missing where it is there itself
 */
record Fetched(Address address, boolean isPage, @Nullable Path file, @Nullable String target) {

	/** How other pages link to it. */
	String link() {
		return isPage ? address.link() : address.path();
	}

	/** Where it is written. */
	String name() {
		return isPage ? address.page() : address.file();
	}

}
