package org.lectern.following;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.server.ResponseStatusException;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;

/**
 * A request of the site's own script. It carries a header that a browser sends to another
 * site only after asking it, which this site never allows (Fetch Standard,
 * "CORS-preflight fetch"); no cookie has a part in it.
 */
record StarRequest(HttpServletRequest request) {

	private static final String HEADER = "Lectern-Calendar";

	private static final int LONGEST = 8192;

	StarRequest {
		String site = request.getHeader("Sec-Fetch-Site");
		if (request.getHeader(HEADER) == null || (site != null && !site.equals("same-origin"))) {
			throw new ResponseStatusException(FORBIDDEN);
		}
	}

	/** The secret that the browser keeps. */
	Optional<Secret> secret() {
		String text = this.request.getHeader(HEADER);
		return text.matches(Secret.FORM) ? Optional.of(new Secret(text)) : Optional.empty();
	}

	/** The talks that were sent. */
	EventIds talks() throws IOException {
		byte[] body = this.request.getInputStream().readNBytes(LONGEST + 1);
		if (body.length > LONGEST) {
			throw new ResponseStatusException(CONTENT_TOO_LARGE);
		}
		return EventIds.of(new String(body, StandardCharsets.UTF_8));
	}

}
