package org.lectern.site;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for whatever went wrong before or beside a handler; it repeats nothing of the
 * request and nothing of the cause. Programs that ask the API are told as RFC 9457 has
 * it.
 */
@Controller
class ErrorPage implements ErrorController {

	private final MessageSource messages;

	ErrorPage(MessageSource messages) {
		this.messages = messages;
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request) {
		HttpStatus status = status(request);
		String name = switch (status) {
			case NOT_FOUND, CONFLICT, GONE, SERVICE_UNAVAILABLE -> String.valueOf(status.value());
			default -> status.is4xxClientError() ? "400" : "500";
		};
		if (isOfApi(request)) {
			return problem(status, name);
		}
		ModelAndView page = new ModelAndView("error/" + name);
		page.setStatus(status);
		return page;
	}

	private ResponseEntity<Problem> problem(HttpStatus status, String name) {
		String general = this.messages.getMessage("error." + name + ".words", null, Locale.ENGLISH);
		String words = this.messages.getMessage("error.api." + status.value(), null, general, Locale.ENGLISH);
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(new Problem("about:blank", status.getReasonPhrase(), status.value(), String.valueOf(words)));
	}

	private static boolean isOfApi(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
				&& path.startsWith("/api/");
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** What went wrong, as RFC 9457 names its parts. */
	record Problem(String type, String title, int status, String detail) {
	}

}
