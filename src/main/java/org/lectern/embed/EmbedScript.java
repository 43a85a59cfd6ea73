package org.lectern.embed;

import java.time.Duration;

import org.lectern.site.SameForAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The element for other sites, at an address that they keep for years: so it is asked for
 * again each hour.
 */
@Controller
class EmbedScript {

	private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");

	private static final Resource ELEMENT = new ClassPathResource("static/embed.js");

	@SameForAll
	@GetMapping("/embed.js")
	ResponseEntity<Resource> show() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.header("Cross-Origin-Resource-Policy", "cross-origin")
			.contentType(SCRIPT)
			.body(ELEMENT);
	}

}
