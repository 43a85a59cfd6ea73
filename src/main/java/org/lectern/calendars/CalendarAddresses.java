package org.lectern.calendars;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Absolute addresses, as calendars need them; none until the site knows its own. */
@Component
class CalendarAddresses {

	private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#\\\\@\\p{Cc}]+(?:[/?#][^\\s\\p{Cc}]*)?");

	private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cc}]*");

	private static final Pattern UNFIT = Pattern.compile("[\"<>\\\\^`{|}\\[\\]]|%(?![0-9a-fA-F]{2})");

	private final Addresses addresses;

	CalendarAddresses(Addresses addresses) {
		this.addresses = addresses;
	}

	/** The absolute address of a path of this site. */
	@Nullable String of(String path) {
		return this.addresses.absolute(path);
	}

	/** What somebody gave as a link, as an absolute address of the web. */
	@Nullable String web(@Nullable String link) {
		String plain = (link != null) ? link.strip() : "";
		if (OWN.matcher(plain).matches()) {
			return of(encoded(plain));
		}
		return WEB.matcher(plain).matches() ? encoded(plain) : null;
	}

	/** A path or address with parameters. */
	static String path(String path, Map<String, String> parameters) {
		UriComponentsBuilder link = UriComponentsBuilder.fromUriString(path);
		parameters.forEach((name, value) -> {
			if (value.isEmpty()) {
				link.queryParam(name);
			}
			else {
				link.queryParam(name, "{" + name + "}");
			}
		});
		return link.encode().buildAndExpand(parameters).toUriString();
	}

	private static String encoded(String address) {
		return UNFIT.matcher(address).replaceAll((sign) -> "%%%02X".formatted((int) sign.group().charAt(0)));
	}

}
