package org.lectern.cards;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Reader;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves cards. An address names what it shows and never shows anything else; one that
 * names what was shown before leads to the present one.
 */
@Controller
class CardController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Catalog catalog;

	private final CardTexts texts;

	private final Studio studio;

	CardController(Catalog catalog, CardTexts texts, Studio studio) {
		this.catalog = catalog;
		this.texts = texts;
		this.studio = studio;
	}

	@GetMapping("/events/{slug}/card-{hash:[0-9a-f]{16}}.png")
	ResponseEntity<byte[]> event(@PathVariable String slug, @PathVariable String hash) {
		return show("/events/" + slug, hash, () -> this.texts.event(this.catalog.event(Reader.ANYONE, slug).event()));
	}

	@GetMapping("/series/{slug}/card-{hash:[0-9a-f]{16}}.png")
	ResponseEntity<byte[]> series(@PathVariable String slug, @PathVariable String hash) {
		return show("/series/" + slug, hash, () -> this.texts.series(this.catalog.series(Reader.ANYONE, slug)));
	}

	@GetMapping("/card-{hash:[0-9a-f]{16}}.png")
	ResponseEntity<byte[]> site(@PathVariable String hash) {
		return show("", hash, this.texts::site);
	}

	private ResponseEntity<byte[]> show(String path, String hash, Supplier<Card> text) {
		if (!this.studio.canDraw()) {
			throw new NotFound();
		}
		Card card = card(text, "/card-" + hash + ".png");
		if (!card.hash().equals(hash)) {
			return ResponseEntity.status(HttpStatus.FOUND)
				.location(URI.create(path + "/card-" + card.hash() + ".png"))
				.cacheControl(CacheControl.noCache())
				.build();
		}
		return this.studio.png(card)
			.map((png) -> ResponseEntity.ok().cacheControl(FOR_EVER).contentType(MediaType.IMAGE_PNG).body(png))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, "5")
				.build());
	}

	private static Card card(Supplier<Card> text, String ending) {
		try {
			return text.get();
		}
		catch (Moved moved) {
			throw moved.with(ending);
		}
	}

}
