package org.lectern.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps who is signed in. */
@Component
class Sessions {

	private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();

	/** Goes on with somebody whose account has changed, under a new session id. */
	void renew(SignedIn worker, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(worker, null, worker.getAuthorities()));
		worker.eraseCredentials();
		SecurityContextHolder.setContext(context);
		kept.saveContext(context, request, response);
	}

}
