package org.lectern.site;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The institution's colour and picture; both are named after their content. */
@Controller
class AssetController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

	private final Logos logos;

	AssetController(Logos logos) {
		this.logos = logos;
	}

	@SameForAll
	@GetMapping("/css/accent-{hex:[0-9a-f]{6}}.css")
	ResponseEntity<String> accent(@PathVariable String hex) {
		return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(CSS).body(new Accent(hex).stylesheet());
	}

	@SameForAll
	@GetMapping("/logo-{hash:[0-9a-f]{32}}.png")
	ResponseEntity<byte[]> logo(@PathVariable String hash) {
		byte[] png = logos.png(hash).orElseThrow(NotFound::new);
		return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(MediaType.IMAGE_PNG).body(png);
	}

}
