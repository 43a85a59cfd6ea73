package org.lectern.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an institution calls itself and how it wants to be seen.
 *
 * @param version how often they were changed; a change names the version it was made from
 * @param name what the site is called
 * @param institution whose site it is
 * @param zone decides what "today" is
 * @param accent the institution's colour
 * @param logo the content hash of its picture, see {@link Logos}
 * @param contact an e-mail address or an http(s) URL
 * @param footerLinks shown in this order at the foot of each page
 * @param baseUrl the address that absolute links are built from, without a slash at its
 * end
 */
public record Settings(long version, String name, @Nullable String institution, ZoneId zone, Accent accent,
		@Nullable String logo, @Nullable String contact, List<FooterLink> footerLinks, @Nullable URI baseUrl) {

	public Settings {
		footerLinks = List.copyOf(footerLinks);
	}

	/** A link at the foot of each page. */
	public record FooterLink(String label, URI url) {
	}

}
