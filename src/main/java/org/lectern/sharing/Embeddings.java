package org.lectern.sharing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.cards.Cards;
import org.lectern.cards.Picture;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Event;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Series;
import org.lectern.site.Addresses;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Which of the site's pages can be shown within another one, and how. */
@Component
class Embeddings {

	private static final Pattern PAGE = Pattern
		.compile("/(?:(events|series|speakers|venues|topics)/([a-z0-9-]{1,120})|lectures)?/?");

	private static final Map<String, String> FILTERS = Map.of("events", "event", "series", "series", "speakers",
			"speaker", "venues", "venue", "topics", "topic");

	private static final int LARGE = 640;

	private static final int SMALL = 260;

	private final Catalog catalog;

	private final Cards cards;

	private final Naming naming;

	private final Addresses addresses;

	private final Site site;

	Embeddings(Catalog catalog, Cards cards, Naming naming, Addresses addresses, Site site) {
		this.catalog = catalog;
		this.cards = cards;
		this.naming = naming;
		this.addresses = addresses;
		this.site = site;
	}

	/**
	 * Where other sites ask how to show a page; missing for pages that cannot be shown.
	 */
	@Nullable String discovery(String path) {
		String page = PAGE.matcher(path).matches() ? this.addresses.absolute(path) : null;
		return (page == null) ? null
				: UriComponentsBuilder.fromUriString(this.addresses.best("/oembed"))
					.queryParam("url", "{url}")
					.encode()
					.buildAndExpand(page)
					.toUriString();
	}

	/**
	 * How to show a page.
	 * @throws NotFound if it is none of this site's, or none that a visitor may see
	 */
	Embedding of(@Nullable String address, Bounds bounds) {
		URI page = own(address).orElseThrow(NotFound::new);
		Matcher path = PAGE.matcher(page.getPath());
		if (!path.matches()) {
			throw new NotFound();
		}
		Map<String, String> asked = new LinkedHashMap<>(asked(page).parameters());
		if (path.group(1) != null) {
			asked.put(String.valueOf(FILTERS.get(path.group(1))), path.group(2));
		}
		else if (page.getPath().startsWith("/lectures")) {
			asked.put("lectures", "on");
		}
		UriComponentsBuilder frame = UriComponentsBuilder.fromUriString(this.addresses.best("/embed"));
		asked.keySet().forEach((name) -> frame.queryParam(name, "{" + name + "}"));
		return named(path, frame.encode().buildAndExpand(asked).toUriString(), bounds);
	}

	private Embedding named(Matcher path, String frame, Bounds bounds) {
		String kind = Objects.requireNonNullElse(path.group(1), "");
		String slug = Objects.requireNonNullElse(path.group(2), "");
		int height = kind.equals("events") ? SMALL : LARGE;
		return switch (kind) {
			case "events" -> {
				Event event = this.catalog.event(Reader.ANYONE, slug).event();
				yield embedding(this.naming.of(event), frame, bounds.of(height), this.cards.event(event));
			}
			case "series" -> {
				Series series = this.catalog.series(Reader.ANYONE, slug);
				yield embedding(series.name(), frame, bounds.of(height), this.cards.series(series));
			}
			case "speakers" ->
				embedding(this.catalog.speaker(Reader.ANYONE, slug).name(), frame, bounds.of(height), null);
			case "venues" -> embedding(this.catalog.venue(Reader.ANYONE, slug).label(), frame, bounds.of(height), null);
			case "topics" -> embedding(this.catalog.topic(Reader.ANYONE, slug).name(), frame, bounds.of(height), null);
			default -> embedding(this.site.name(), frame, bounds.of(height), this.cards.site());
		};
	}

	private Embedding embedding(String title, String frame, Bounds.Size size, @Nullable Picture picture) {
		String pictured = (picture != null && size.holds(picture)) ? this.addresses.absolute(picture.path()) : null;
		return new Embedding(title, frame, size, this.site.name(), this.addresses.best("/"), pictured);
	}

	/** A page of this site, by its whole address or by its path. */
	private Optional<URI> own(@Nullable String address) {
		URI base = this.site.baseUrl();
		try {
			return (base == null || address == null) ? Optional.empty() : Optional.of(base.resolve(new URI(address)))
				.filter((uri) -> uri.getPath() != null && uri.getUserInfo() == null)
				.filter((uri) -> base.getHost().equalsIgnoreCase(uri.getHost()) && base.getPort() == uri.getPort());
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** What narrows the list on that page. */
	private static Filter asked(URI page) {
		Map<String, String> asked = new HashMap<>();
		UriComponentsBuilder.fromUri(page)
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> asked.put(name, (value != null) ? decoded(value) : ""));
		return Filter.of(asked);
	}

	private static String decoded(String value) {
		return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
	}

}
