package org.lectern.feeds;

import org.lectern.catalog.Freshness;
import org.lectern.site.Addresses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a feed in the format that was asked for. */
@Component
class FeedAnswers {

	private final Addresses addresses;

	private final JsonMapper json;

	private final Freshness freshness;

	FeedAnswers(Addresses addresses, JsonMapper json, Freshness freshness) {
		this.addresses = addresses;
		this.json = json;
		this.freshness = freshness;
	}

	ResponseEntity<byte[]> answer(Feed feed, Format format) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.type());
		this.freshness.lastModified().ifPresent(answer::lastModified);
		return answer.body(switch (format) {
			case ATOM -> AtomWriter.write(feed, this.addresses);
			case JSON -> this.json.writeValueAsBytes(JsonFeed.of(feed, this.addresses));
		});
	}

}
