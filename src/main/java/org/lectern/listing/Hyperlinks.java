package org.lectern.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Where links lead: only to where a visitor may be sent, and by what name. */
@Component("hyperlinks")
class Hyperlinks {

	private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?://[^\\s/?#\\\\@]+(?:[/?#]\\S*)?");

	private static final String UNFIT = "\"<>^`{|}";

	private static final Pattern QUERY = Pattern.compile("[?#].*");

	private static final Pattern WWW = Pattern.compile("^www\\.");

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>:/,;]+@[^\\s@<>:/,;]+");

	private final Site site;

	Hyperlinks(Site site) {
		this.site = site;
	}

	/** An address of this site or of the web; missing for anything else. */
	public @Nullable String to(@Nullable String address) {
		if (address == null) {
			return null;
		}
		String plain = address.strip();
		return (OWN.matcher(plain).matches() || ELSEWHERE.matcher(plain).matches()) ? encoded(plain) : null;
	}

	/** The name of the host to which it leads; missing within this site. */
	public @Nullable String host(@Nullable String address) {
		try {
			return Optional.ofNullable(to(address))
				.map((text) -> QUERY.matcher(text).replaceFirst(""))
				.map(Hyperlinks::parsed)
				.map(URI::getHost)
				.map((host) -> WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""))
				.orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** {@code mailto:} where the whole text is an e-mail address. */
	public @Nullable String mail(@Nullable String text) {
		return (text != null && MAIL.matcher(text.strip()).matches()) ? "mailto:" + text.strip() : null;
	}

	/** The absolute address that counts; missing until the site knows its own. */
	public @Nullable String canonical(String path) {
		URI base = this.site.baseUrl();
		return (base != null) ? base.toString().replaceFirst("/$", "") + path : null;
	}

	/** RFC 3986 §2: what people paste may hold signs that no address can. */
	private static String encoded(String address) {
		StringBuilder text = new StringBuilder(address.length());
		for (int i = 0; i < address.length(); i++) {
			char sign = address.charAt(i);
			if (UNFIT.indexOf(sign) >= 0 || (sign == '%' && !isEscape(address, i))) {
				text.append("%%%02X".formatted((int) sign));
			}
			else {
				text.append(sign);
			}
		}
		return text.toString();
	}

	private static boolean isEscape(String address, int percent) {
		return percent + 2 < address.length() && HexFormat.isHexDigit(address.charAt(percent + 1))
				&& HexFormat.isHexDigit(address.charAt(percent + 2));
	}

	private static URI parsed(String text) {
		try {
			return new URI(text);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
