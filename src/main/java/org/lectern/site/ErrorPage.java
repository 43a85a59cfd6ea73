package org.lectern.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for whatever went wrong before or beside a handler; it repeats nothing of the
 * request and nothing of the cause.
 */
@Controller
class ErrorPage implements ErrorController {

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request) {
		HttpStatus status = status(request);
		ModelAndView page = new ModelAndView("error/" + switch (status) {
			case NOT_FOUND, CONFLICT, GONE, SERVICE_UNAVAILABLE -> String.valueOf(status.value());
			default -> status.is4xxClientError() ? "400" : "500";
		});
		page.setStatus(status);
		return page;
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
