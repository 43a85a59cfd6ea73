package org.lectern.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells readers of feeds, which show no pages, that a feed has another address or is not
 * there.
 */
@ControllerAdvice(basePackageClasses = FeedProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FeedProblems {

	private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final MessageSource messages;

	FeedProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<Void> show(Moved moved, HttpServletRequest request) {
		String path = moved.path() + Format.of(request.getRequestURI()).ending();
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(UriComponentsBuilder.fromPath(path).query(request.getQueryString()).build(true).toUri())
			.build();
	}

	@ExceptionHandler({ NotFound.class, Gone.class })
	ResponseEntity<byte[]> show(RuntimeException missing) {
		String words = this.messages.getMessage("feeds.missing", null, Locale.ENGLISH);
		return ResponseEntity.status((missing instanceof Gone) ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
			.contentType(PLAIN)
			.body((words + "\n").getBytes(StandardCharsets.UTF_8));
	}

}
