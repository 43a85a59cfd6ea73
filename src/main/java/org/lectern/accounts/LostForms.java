package org.lectern.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Asks whoever is not signed in to do so, and loses nothing that was typed: a form that
 * came without session or token is carried along and shown again, and saved only by
 * another click.
 */
@Component
class LostForms implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException, ServletException {
		if (isRead(request)) {
			response.sendRedirect(Destination.of(request).signInPath());
		}
		else {
			SignInPage.lost(CarriedForm.sentBy(request)).show(request, response);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
			throws IOException, ServletException {
		if (!(problem instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (request.getRequestURI().equals("/sign-in")) {
			SignInPage.again(request, "lost").show(request, response);
		}
		else if (!CarriedForm.isOurs(request.getRequestURI())) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (isSignedIn()) {
			ResumedRequest.sendAgain(request, response);
		}
		else {
			SignInPage.lost(CarriedForm.sentBy(request)).show(request, response);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		String method = request.getMethod();
		return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
	}

	private static boolean isSignedIn() {
		var known = SecurityContextHolder.getContext().getAuthentication();
		return known != null && known.isAuthenticated();
	}

}
