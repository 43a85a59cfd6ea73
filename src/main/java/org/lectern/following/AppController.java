package org.lectern.following;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.lectern.site.Accent;
import org.lectern.site.NotFound;
import org.lectern.site.Site;
import org.lectern.site.SameForAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a device wants to know to put the site among its applications (W3C Web Application
 * Manifest).
 */
@Controller
class AppController {

	private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json;charset=utf-8");

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final String PAPER = "#fbfaf7";

	private static final int LONGEST_SHORT_NAME = 12;

	private final Site site;

	private final JsonMapper json;

	AppController(Site site, JsonMapper json) {
		this.site = site;
		this.json = json;
	}

	@SameForAll
	@GetMapping("/site.webmanifest")
	ResponseEntity<byte[]> manifest() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(MANIFEST)
			.body(this.json.writeValueAsBytes(new Manifest(this.site.name(), shortName(), "/", "/", "/", "standalone",
					PAPER, PAPER, List.of(icon("192", "any"), icon("512", "any"), icon("512", "maskable")))));
	}

	/** Only of the colour that the site has now, so that nobody has others drawn. */
	@SameForAll
	@GetMapping("/app-icon-{hex:[0-9a-f]{6}}-{purpose:any|maskable}-{size:180|192|512}.png")
	ResponseEntity<byte[]> icon(@PathVariable String hex, @PathVariable String purpose, @PathVariable int size) {
		Accent accent = this.site.accent();
		if (!accent.hex().equals(hex)) {
			throw new NotFound();
		}
		return ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.contentType(MediaType.IMAGE_PNG)
			.body(new AppIcon(accent, size, purpose.equals("maskable")).png());
	}

	private Map<String, String> icon(String size, String purpose) {
		String address = "/app-icon-" + this.site.accent().hex() + "-" + purpose + "-" + size + ".png";
		return Map.of("src", address, "sizes", size + "x" + size, "type", "image/png", "purpose", purpose);
	}

	/** The whole name where it fits under an icon, else as many of its words as do. */
	private String shortName() {
		String name = this.site.name();
		int end = name.lastIndexOf(' ', LONGEST_SHORT_NAME);
		return (name.length() <= LONGEST_SHORT_NAME || end <= 0) ? name : name.substring(0, end);
	}

	/** The document, its members named as the standard names them. */
	private record Manifest(String name, String short_name, String id, String start_url, String scope, String display,
			String background_color, String theme_color, List<Map<String, String>> icons) {
	}

}
