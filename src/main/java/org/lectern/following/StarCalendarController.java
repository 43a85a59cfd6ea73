package org.lectern.following;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.site.Network;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Makes, changes and ends a secret calendar of starred talks, for the site's own script.
 */
@Controller
@RequestMapping("/starred/calendar")
class StarCalendarController {

	private final StarCalendars calendars;

	StarCalendarController(StarCalendars calendars) {
		this.calendars = calendars;
	}

	/** Answers the secret, this once. */
	@PostMapping
	ResponseEntity<String> create(HttpServletRequest request) throws IOException {
		StarRequest asked = new StarRequest(request);
		return this.calendars.make(asked.talks(), Network.of(request))
			.map((secret) -> answer(HttpStatus.CREATED).contentType(MediaType.TEXT_PLAIN).body(secret.text()))
			.orElseGet(() -> answer(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, String.valueOf(StarCalendars.MEMORY.toSeconds()))
				.build());
	}

	@PutMapping
	ResponseEntity<Void> update(HttpServletRequest request) throws IOException {
		StarRequest asked = new StarRequest(request);
		EventIds talks = asked.talks();
		boolean there = asked.secret().filter((secret) -> this.calendars.change(secret, talks)).isPresent();
		return answer(there ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND).build();
	}

	@DeleteMapping
	ResponseEntity<Void> destroy(HttpServletRequest request) {
		new StarRequest(request).secret().ifPresent(this.calendars::end);
		return answer(HttpStatus.NO_CONTENT).build();
	}

	private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
	}

}
