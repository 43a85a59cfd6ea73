package org.lectern.sharing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.PublicPages;
import org.lectern.catalog.PublicPages.Kind;
import org.lectern.catalog.PublicPages.Page;
import org.lectern.catalog.PublicPages.Part;
import org.lectern.site.Addresses;
import org.springframework.stereotype.Component;

/**
 * Writes the map of all public pages (sitemaps.org): one file, or an index of files where
 * there are too many pages for one.
 */
@Component
class Sitemap {

	private static final List<String> LISTS = List.of("/", "/lectures", "/archive", "/series", "/speakers", "/venues",
			"/topics");

	private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final PublicPages pages;

	private final Addresses addresses;

	Sitemap(PublicPages pages, Addresses addresses) {
		this.pages = pages;
		this.addresses = addresses;
	}

	/** The map, or the index of its parts. */
	Document whole() {
		List<Part> parts = this.pages.parts();
		if (parts.stream().mapToLong(Part::pages).sum() + LISTS.size() > PublicPages.LARGEST_PART) {
			return new Document(index(parts), newest(parts.stream().map(Part::changedAt)));
		}
		List<Page> all = parts.stream().flatMap((part) -> this.pages.of(part.kind(), part.block()).stream()).toList();
		Instant changed = newest(all.stream().map(Page::changedAt));
		Stream<String> lists = LISTS.stream().map((path) -> entry("url", path, changed));
		return new Document(document("urlset", Stream.concat(lists, all.stream().map(this::entry))), changed);
	}

	private static @Nullable Instant newest(Stream<@Nullable Instant> changes) {
		return changes.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * A part of the map, by the number that the index gives it; missing without pages.
	 */
	Optional<Document> part(Kind kind, long block) {
		List<Page> pages = this.pages.of(kind, block);
		return pages.stream()
			.map(Page::changedAt)
			.max(Comparator.naturalOrder())
			.map((changed) -> new Document(document("urlset", pages.stream().map(this::entry)), changed));
	}

	/** The lists that are no one's own page. */
	Document lists() {
		return new Document(document("urlset", LISTS.stream().map((path) -> entry("url", path, null))), null);
	}

	private String index(List<Part> parts) {
		return document("sitemapindex",
				Stream.concat(Stream.of(entry("sitemap", "/sitemap-lists.xml", null)),
						parts.stream()
							.map((part) -> entry("sitemap",
									"/sitemap-%s-%d.xml".formatted(part.kind().path(), part.block()),
									part.changedAt()))));
	}

	private String entry(Page page) {
		return entry("url", page.path(), page.changedAt());
	}

	/** Addresses are made of slugs, in which nothing has to be escaped. */
	private String entry(String kind, String path, @Nullable Instant changed) {
		String lastmod = (changed != null) ? "<lastmod>" + changed.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>" : "";
		return "<%1$s><loc>%2$s</loc>%3$s</%1$s>\n".formatted(kind, this.addresses.best(path), lastmod);
	}

	private static String document(String root, Stream<String> entries) {
		StringBuilder document = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(root)
			.append(" xmlns=\"")
			.append(SCHEMA)
			.append("\">\n");
		entries.forEach(document::append);
		return document.append("</").append(root).append(">\n").toString();
	}

	/** A file, and when what it lists last changed. */
	record Document(String xml, @Nullable Instant changedAt) {
	}

}
