package org.lectern.sharing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.lectern.catalog.PublicPages.Kind;
import org.lectern.site.Addresses;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells search engines what there is, and what is not for them. */
@Controller
class SitemapController {

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final String UNKNOWN = "There is no sitemap yet: this site does not know its own address. "
			+ "Set it at the desk (Settings, Address), or as lectern.site.base-url.\n";

	private static final String ROBOTS = """
			User-agent: *
			Disallow: /admin
			Disallow: /account
			Disallow: /sign-in
			Disallow: /search
			Disallow: /oembed
			Allow: /
			""";

	private final Sitemap sitemap;

	private final Addresses addresses;

	SitemapController(Sitemap sitemap, Addresses addresses) {
		this.sitemap = sitemap;
		this.addresses = addresses;
	}

	@SameForAll
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		String map = this.addresses.absolute("/sitemap.xml");
		return ResponseEntity.ok()
			.contentType(TEXT)
			.cacheControl(CacheControl.noCache())
			.body((map != null) ? ROBOTS + "\nSitemap: " + map + "\n" : ROBOTS);
	}

	@SameForAll
	@GetMapping("/sitemap.xml")
	ResponseEntity<String> index() {
		return isKnown() ? answer(this.sitemap.whole()) : unknown();
	}

	@SameForAll
	@GetMapping("/sitemap-lists.xml")
	ResponseEntity<String> lists() {
		return isKnown() ? answer(this.sitemap.lists()) : unknown();
	}

	@SameForAll
	@GetMapping("/sitemap-{kind:[a-z]+}-{block:[0-9]{1,9}}.xml")
	ResponseEntity<String> part(@PathVariable String kind, @PathVariable long block) {
		Kind known = Arrays.stream(Kind.values())
			.filter((one) -> one.path().equals(kind))
			.findFirst()
			.orElseThrow(NotFound::new);
		return isKnown() ? answer(this.sitemap.part(known, block).orElseThrow(NotFound::new)) : unknown();
	}

	private boolean isKnown() {
		return this.addresses.absolute("/") != null;
	}

	private static ResponseEntity<String> answer(Sitemap.Document document) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(XML).cacheControl(CacheControl.noCache());
		if (document.changedAt() != null) {
			answer.lastModified(document.changedAt());
		}
		return answer.body(document.xml());
	}

	private static ResponseEntity<String> unknown() {
		return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(TEXT).body(UNKNOWN);
	}

}
