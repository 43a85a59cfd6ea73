package org.lectern.feeds;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.site.Moved;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends the reader of a feed on to the feed, not to the page, where a thing has another
 * address now.
 */
@ControllerAdvice(basePackageClasses = MovedFeeds.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedFeeds {

	@ExceptionHandler
	ResponseEntity<Void> show(Moved moved, HttpServletRequest request) {
		String path = moved.path() + Format.of(request.getRequestURI()).ending();
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(UriComponentsBuilder.fromPath(path).query(request.getQueryString()).build(true).toUri())
			.build();
	}

}
