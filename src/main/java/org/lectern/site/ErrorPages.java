package org.lectern.site;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Makes a page that helps of each way in which something cannot be shown. */
@ControllerAdvice
class ErrorPages {

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
