package org.lectern.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page as it is to be shown.
 *
 * @param status the answer's status
 * @param problem why it is shown again: {@code wrong}, {@code throttled} or {@code lost}
 * @param username as typed
 * @param to where to go afterwards
 * @param form what was typed into another form before
 */
record SignInPage(int status, @Nullable String problem, String username, Destination to, @Nullable CarriedForm form) {

	private static final String ATTRIBUTE = SignInPage.class.getName();

	/** The page for somebody who wants to go there. */
	static SignInPage to(Destination to) {
		return new SignInPage(HttpServletResponse.SC_OK, null, "", to, null);
	}

	/** The page for somebody whose form came without a session. */
	static SignInPage lost(CarriedForm form) {
		return new SignInPage(HttpServletResponse.SC_UNAUTHORIZED, "lost", "", Destination.of((String) null), form);
	}

	/** The page for somebody who could not be signed in. */
	static SignInPage again(HttpServletRequest request, String problem) {
		int status = problem.equals("throttled") ? 429 : HttpServletResponse.SC_UNAUTHORIZED;
		String username = request.getParameter("username");
		return new SignInPage(status, problem, (username != null) ? username : "",
				Destination.of(request.getParameter("to")), CarriedForm.carriedBy(request).orElse(null));
	}

	/** What a filter asked to be shown. */
	static @Nullable SignInPage asked(HttpServletRequest request) {
		return (SignInPage) request.getAttribute(ATTRIBUTE);
	}

	/** Has it shown from within a filter. */
	void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		request.setAttribute(ATTRIBUTE, this);
		request.getRequestDispatcher("/sign-in/again").forward(request, response);
	}

}
