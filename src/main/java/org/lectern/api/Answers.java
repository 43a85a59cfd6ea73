package org.lectern.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Listing;
import org.lectern.catalog.Freshness;
import org.lectern.site.Addresses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers as JSON, which is always UTF-8 and has no charset (RFC 8259 §11). */
@Component
class Answers {

	private final Freshness freshness;

	private final Addresses addresses;

	Answers(Freshness freshness, Addresses addresses) {
		this.freshness = freshness;
		this.addresses = addresses;
	}

	<T> ResponseEntity<T> one(T body) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
		this.freshness.lastModified().ifPresent(answer::lastModified);
		return answer.body(body);
	}

	/**
	 * A part of a list.
	 * @param next the place where it goes on; missing at the end
	 */
	<T> ResponseEntity<Listing<T>> list(Question question, List<T> items, @Nullable Object next) {
		String address = question.next(next);
		return one(
				new Listing<>(items, Question.cursor(next), (address != null) ? this.addresses.best(address) : null));
	}

}
