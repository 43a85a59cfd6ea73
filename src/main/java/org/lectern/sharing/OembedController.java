package org.lectern.sharing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.lectern.site.SameForAll;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Tells other sites how to show a page of this one (oembed.com). */
@Controller
class OembedController {

	private static final MediaType XML = new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8);

	private final Embeddings embeddings;

	private final JsonMapper json;

	OembedController(Embeddings embeddings, JsonMapper json) {
		this.embeddings = embeddings;
		this.json = json;
	}

	@SameForAll("url format maxwidth maxheight")
	@GetMapping("/oembed")
	ResponseEntity<String> show(@RequestParam Map<String, String> parameters) {
		Embedding embedding = this.embeddings.of(parameters.get("url"), Bounds.of(parameters));
		return switch (parameters.getOrDefault("format", "json")) {
			case "json" -> answer(MediaType.APPLICATION_JSON, this.json.writeValueAsString(embedding.told()));
			case "xml" -> answer(XML, embedding.xml());
			default -> ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED)
				.contentType(MediaType.TEXT_PLAIN)
				.body("This format is not known here; there are json and xml.\n");
		};
	}

	private static ResponseEntity<String> answer(MediaType type, String body) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache()).body(body);
	}

}
