package org.lectern.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Addresses that stand in fields of their own. */
final class Addresses {

	private Addresses() {
	}

	/** The first http or https address in this field; missing where there is none. */
	static @Nullable String first(@Nullable String field) {
		return Links.in(Objects.requireNonNullElse(field, ""))
			.stream()
			.filter((address) -> Links.web(address) != null)
			.findFirst()
			.orElse(null);
	}

	/** This address, made absolute by the address of its document. */
	static @Nullable String within(@Nullable String base, @Nullable String address) {
		String whole = first(address);
		if (whole != null || base == null || address == null || address.isBlank()) {
			return whole;
		}
		try {
			return Links.web(new URI(base.strip()).resolve(address.strip().replace(" ", "%20")).toString());
		}
		catch (URISyntaxException | IllegalArgumentException notAnAddress) {
			return null;
		}
	}

}
