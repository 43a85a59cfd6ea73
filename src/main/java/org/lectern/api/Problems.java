package org.lectern.api;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Problem;
import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells programs what went wrong, as RFC 9457 has it. */
@ControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<Problem> show(WrongParameter wrong) {
		@Nullable List<String> allowed = wrong.allowed().isEmpty() ? null : wrong.allowed();
		return answer(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), wrong.parameter(), allowed, null);
	}

	@ExceptionHandler
	ResponseEntity<Problem> show(NotFound missing) {
		return answer(HttpStatus.NOT_FOUND, say("missing"), null, null, null);
	}

	@ExceptionHandler
	ResponseEntity<Problem> show(Gone gone) {
		return answer(HttpStatus.GONE, gone.words(), null, null, null);
	}

	@ExceptionHandler
	ResponseEntity<Problem> show(Moved moved, HttpServletRequest request) {
		boolean underApi = request.getRequestURI().startsWith("/api/");
		String location = underApi ? "/api/v1" + moved.path() : moved.path() + ".json";
		return answer(HttpStatus.MOVED_PERMANENTLY, say("moved"), null, null, location);
	}

	private static ResponseEntity<Problem> answer(HttpStatus status, String detail, @Nullable String parameter,
			@Nullable List<String> allowed, @Nullable String location) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (location != null) {
			answer.header(HttpHeaders.LOCATION, location);
		}
		return answer.body(new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, parameter,
				allowed, location));
	}

	private String say(String key) {
		return this.messages.getMessage("api.problem." + key, null, Locale.ENGLISH);
	}

}
