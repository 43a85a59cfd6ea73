package org.lectern.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody wanted to go before signing in: always a page of the desk.
 *
 * @param path with its query
 */
record Destination(String path) {

	private static final String DESK = "/admin";

	/** The page that was asked for. */
	static Destination of(HttpServletRequest request) {
		String query = request.getQueryString();
		return of((query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI());
	}

	/**
	 * The page that a form field names; the desk when it names anything that is not one.
	 */
	static Destination of(@Nullable String path) {
		if (path == null || path.chars().anyMatch((character) -> character <= ' ' || character == '\\')) {
			return new Destination(DESK);
		}
		int query = path.indexOf('?');
		return new Destination(CarriedForm.isOurs((query < 0) ? path : path.substring(0, query)) ? path : DESK);
	}

	/** The sign-in page that leads there. */
	String signInPath() {
		return UriComponentsBuilder.fromPath("/sign-in").queryParam("to", "{to}").encode().build(path).toString();
	}

}
