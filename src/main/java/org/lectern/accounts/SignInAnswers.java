package org.lectern.accounts;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows a sign-in that worked, and one that did not. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication signedIn) throws IOException, ServletException {
		Optional<CarriedForm> form = CarriedForm.carriedBy(request).filter((carried) -> !carried.tooLong());
		if (form.isPresent()) {
			ResumedRequest.send(form.get(), request, response);
		}
		else {
			response.sendRedirect(Destination.of(request.getParameter("to")).path());
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException problem) throws IOException, ServletException {
		if (problem instanceof InternalAuthenticationServiceException) {
			throw new ServletException(problem.getCause());
		}
		boolean throttled = problem instanceof LockedException;
		if (throttled) {
			response.setHeader("Retry-After", String.valueOf(SignInAttempts.MEMORY.toSeconds()));
		}
		SignInPage.again(request, throttled ? "throttled" : "wrong").show(request, response);
	}

}
