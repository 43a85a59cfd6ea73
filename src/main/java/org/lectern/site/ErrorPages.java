package org.lectern.site;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Makes a page that helps of each way in which something cannot be shown. */
@ControllerAdvice
class ErrorPages {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	@ExceptionHandler
	ModelAndView show(NotFound problem) {
		return page(HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ModelAndView show(Gone problem) {
		return page(HttpStatus.GONE).addObject("what", problem.title()).addObject("words", problem.words());
	}

	@ExceptionHandler
	ModelAndView show(Conflict problem) {
		return page(HttpStatus.CONFLICT).addObject("words", problem.getMessage());
	}

	/** Somebody saved the same, or something of the same name, at the same moment. */
	@ExceptionHandler({ ConcurrencyFailureException.class, DataIntegrityViolationException.class })
	ModelAndView show(DataAccessException slower) {
		LOG.warn("Not saved, as somebody else was faster: {}", slower.getMessage());
		return page(HttpStatus.CONFLICT);
	}

	@ExceptionHandler
	ResponseEntity<Void> show(Moved moved) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(moved.path())).build();
	}

	private static ModelAndView page(HttpStatus status) {
		ModelAndView page = new ModelAndView("error/" + status.value());
		page.setStatus(status);
		return page;
	}

}
