package org.lectern.accounts;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of accounts that were changed or closed, and sends those with a
 * password that the machine made to choose their own.
 */
final class SessionGuard extends OncePerRequestFilter {

	private static final Pattern FREE = Pattern.compile("/(css|js|img|font)/.*|/account/password|/sign-out|/error");

	private final Staff staff;

	SessionGuard(Staff staff) {
		this.staff = staff;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		boolean free = FREE.matcher(request.getRequestURI()).matches();
		if (known == null || !(known.getPrincipal() instanceof SignedIn worker)) {
			chain.doFilter(request, response);
		}
		else if (!staff.isUpToDate(worker)) {
			end(request);
			chain.doFilter(request, response);
		}
		else if (worker.mustChangePassword() && !free) {
			response.sendRedirect("/account/password");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void end(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
