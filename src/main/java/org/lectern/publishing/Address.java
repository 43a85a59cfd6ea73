package org.lectern.publishing;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An address of the site that can become a file: a plain path, and at most the place in a
 * list at which a page of it begins.
 *
 * @param query missing where there is none
 */
record Address(String path, @Nullable String query) {

	private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*)*/?");

	private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9=&_-]+");

	/**
	 * Parameters that turn the pages of a list; any other asks what only a server can
	 * answer.
	 */
	private static final Set<String> TURNING = Set.of("at", "behind", "letter");

	/** What belongs to one person, or is made for one question. */
	private static final Pattern LIVE = Pattern
		.compile("/(admin|account|api|sign-|search|starred|embed-builder|embed/|screen|oembed|error|health).*");

	/** What an address says, if it can become a file. */
	static Optional<Address> of(URI address) {
		String path = (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
		String query = address.getRawQuery();
		boolean plain = PATH.matcher(path).matches() && !LIVE.matcher(path).matches();
		boolean turning = query == null || (PLACE.matcher(query).matches()
				&& Arrays.stream(query.split("&")).allMatch((part) -> TURNING.contains(part.replaceFirst("=.*", ""))));
		return (plain && turning) ? Optional.of(new Address(path, query)) : Optional.empty();
	}

	/** Of a path that is known to be fine. */
	static Address of(String path) {
		return new Address(path, null);
	}

	/** Where a page leads to from other pages. */
	String link() {
		String folder = path.endsWith("/") ? path : path + "/";
		return (query != null) ? folder + query.replaceAll("[=&]", "-") + "/" : folder;
	}

	/** The file of a page. */
	String page() {
		return link().substring(1) + "index.html";
	}

	/** The file of anything else. */
	String file() {
		return path.substring(1);
	}

	/** The address at the site that is asked. */
	URI at(URI site) {
		return site.resolve((query != null) ? path + "?" + query : path);
	}

}
