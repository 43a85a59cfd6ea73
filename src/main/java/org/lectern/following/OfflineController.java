package org.lectern.following;

import org.lectern.site.SameForAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The worker that keeps pages in the browser, at the one address that never changes, and
 * the page for what it has not kept.
 */
@Controller
class OfflineController {

	private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");

	private final OfflineReading offlineReading;

	OfflineController(OfflineReading offlineReading) {
		this.offlineReading = offlineReading;
	}

	@SameForAll
	@GetMapping("/sw.js")
	ResponseEntity<Resource> worker() {
		String name = this.offlineReading.isOn() ? "sw.js" : "sw-off.js";
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(SCRIPT)
			.body(new ClassPathResource("static/worker/" + name));
	}

	@SameForAll
	@GetMapping("/offline")
	String page() {
		return "following/offline";
	}

}
