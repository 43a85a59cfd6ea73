package org.lectern.sharing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.site.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is passed on of an event; nothing as long as the site knows no address of its own.
 */
@Component("shares")
class Shares {

	private final Addresses addresses;

	Shares(Addresses addresses) {
		this.addresses = addresses;
	}

	/** Where the event's page is. */
	public @Nullable String address(Event event) {
		return this.addresses.absolute("/events/" + event.slug());
	}

	/** A letter that begins with what it is about (RFC 6068). */
	public @Nullable String mail(Event event, String title, String description) {
		String address = address(event);
		return (address == null) ? null
				: "mailto:?subject=" + encoded(title) + "&body=" + encoded(description + "\r\n\r\n" + address);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text.replaceAll("[\\p{Cs}]", ""), UTF_8);
	}

}
