package org.lectern.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says of a form or a file that is too large what it is, before anybody reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge extends OncePerRequestFilter {

	private final DataSize text;

	private final DataSize files;

	TooLarge(@Value("${server.jetty.max-http-form-post-size}") DataSize text,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize files) {
		this.text = text;
		this.files = files;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String type = request.getContentType();
		DataSize most = (type != null && type.startsWith("multipart/")) ? files : text;
		if (request.getContentLengthLong() > most.toBytes()) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
