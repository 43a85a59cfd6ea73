package org.lectern.media;

import java.time.Duration;

import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves photos; a photo's address never shows another one. */
@Controller
class PhotoController {

	private final Photos photos;

	PhotoController(Photos photos) {
		this.photos = photos;
	}

	@SameForAll
	@GetMapping("/media/{id:[0-9a-f]{32}}/{edge:128|320|640}.jpg")
	ResponseEntity<byte[]> show(@PathVariable String id, @PathVariable int edge) {
		byte[] jpeg = this.photos.jpeg(id, edge).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.body(jpeg);
	}

}
