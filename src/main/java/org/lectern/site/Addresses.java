package org.lectern.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Addresses for where a page is read somewhere else: by machines and on other sites. */
@Component
public class Addresses {

	private static final Set<String> WEB = Set.of("http", "https");

	private final Site site;

	Addresses(Site site) {
		this.site = site;
	}

	/** The absolute address of a path; missing until the site knows its own. */
	public @Nullable String absolute(String path) {
		URI base = this.site.baseUrl();
		return (base != null) ? base.toString().replaceFirst("/$", "") + path : null;
	}

	/** The absolute address of a path, or the path as long as the site knows none. */
	public String best(String path) {
		String address = absolute(path);
		return (address != null) ? address : path;
	}

	/**
	 * What people wrote, where it is an address of the web; missing for anything else.
	 */
	public static @Nullable String web(@Nullable String address) {
		try {
			URI uri = new URI((address != null) ? address.strip() : "");
			String scheme = uri.getScheme();
			boolean web = scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && uri.getHost() != null;
			return web ? uri.toASCIIString() : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
