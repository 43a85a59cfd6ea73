package org.lectern.publishing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds links to the site's own pages and files. */
final class Links {

	/** Elements that link, and the attribute that does it. */
	static final List<List<String>> LINKING = List.of(List.of("a[href]", "href"), List.of("link[href]", "href"),
			List.of("script[src]", "src"), List.of("img[src]", "src"), List.of("meta[property=og:image]", "content"));

	private static final Pattern IN_TEXT = Pattern
		.compile("url\\([\"']?([^\"')]+)|<loc>([^<]+)</loc>|\"src\": ?\"([^\"]+)\"");

	private final URI site;

	private final @Nullable URI publicly;

	/**
	 * Of the site at this address.
	 * @param publicly the address that it tells others
	 */
	Links(URI site, @Nullable URI publicly) {
		this.site = site;
		this.publicly = publicly;
	}

	/** The address of our own that this means, if it can become a file. */
	Optional<Address> address(URI link) {
		return (isOurs(link, site) || (publicly != null && isOurs(link, publicly))) ? Address.of(link)
				: Optional.empty();
	}

	/** Whether it leads to the site at all. */
	boolean isOwn(URI link) {
		return isOurs(link, site);
	}

	/** All in a page. */
	List<Address> of(Document page) {
		List<Address> found = new ArrayList<>();
		for (List<String> linking : LINKING) {
			for (Element element : page.select(linking.get(0))) {
				resolve(element, linking.get(1)).flatMap(this::address).ifPresent(found::add);
			}
		}
		return found;
	}

	/** All in a stylesheet, a sitemap or a manifest. */
	List<Address> of(String text, URI base) {
		List<Address> found = new ArrayList<>();
		Matcher link = IN_TEXT.matcher(text);
		while (link.find()) {
			for (int group = 1; group <= link.groupCount(); group++) {
				if (link.group(group) != null) {
					resolve(link.group(group), base).flatMap(this::address).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	/** Where an element leads. */
	static Optional<URI> resolve(Element element, String attribute) {
		return resolve(element.attr(attribute), URI.create(element.baseUri()));
	}

	private static Optional<URI> resolve(String link, URI base) {
		try {
			return Optional.of(base.resolve(link));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean isOurs(URI link, URI home) {
		return home.getScheme().equals(link.getScheme()) && home.getAuthority().equals(link.getAuthority());
	}

}
