package org.lectern.api;

import org.lectern.api.Things.SeriesJson;
import org.lectern.api.Things.SpeakerJson;
import org.lectern.api.Things.TopicJson;
import org.lectern.api.Things.VenueJson;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One series, speaker, venue or topic for programs. */
@Controller
class ThingApiController {

	private final Indexes indexes;

	private final Answers answers;

	ThingApiController(Indexes indexes, Answers answers) {
		this.indexes = indexes;
		this.answers = answers;
	}

	@SameForAll
	@GetMapping("/api/v1/series/{slug}")
	ResponseEntity<SeriesJson> series(@PathVariable String slug) {
		return this.answers.one(this.indexes.series(slug));
	}

	@SameForAll
	@GetMapping("/api/v1/speakers/{slug}")
	ResponseEntity<SpeakerJson> speaker(@PathVariable String slug) {
		return this.answers.one(this.indexes.speaker(slug));
	}

	@SameForAll
	@GetMapping("/api/v1/venues/{slug}")
	ResponseEntity<VenueJson> venue(@PathVariable String slug) {
		return this.answers.one(this.indexes.venue(slug));
	}

	@SameForAll
	@GetMapping("/api/v1/topics/{slug}")
	ResponseEntity<TopicJson> topic(@PathVariable String slug) {
		return this.answers.one(this.indexes.topic(slug));
	}

	/** What is not there is told as everything else here is. */
	@GetMapping("/api/**")
	ResponseEntity<Void> nothing() {
		throw new NotFound();
	}

}
