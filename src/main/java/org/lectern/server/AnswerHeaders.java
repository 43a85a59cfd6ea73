package org.lectern.server;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;

/**
 * The headers that every answer begins with; a page may replace one by another value.
 */
final class AnswerHeaders {

	private static final HttpFields ALWAYS = HttpFields.build()
		.add(new PreEncodedHttpField("X-Content-Type-Options", "nosniff"))
		.add(new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"))
		.add(new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"))
		.add(new PreEncodedHttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"))
		.asImmutable();

	private static final HttpField FRAMED_BY_NOBODY = policy("'none'");

	/** For the one page that is made to stand in pages of other sites. */
	private static final HttpField FRAMED_BY_ANYBODY = policy("*");

	static final HttpField HTTPS_ONLY = new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000");

	private static final HttpField ASK_AGAIN = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");

	private static final HttpField KEEP_NOTHING = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL,
			"private, no-store");

	private static final HttpField ANY_SITE = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");

	private AnswerHeaders() {
	}

	/** Adds those that are still missing. */
	static void addTo(HttpFields.Mutable headers, Request request) {
		headers.ensureField(isPersonal(request) ? KEEP_NOTHING : ASK_AGAIN);
		ALWAYS.forEach(headers::ensureField);
		headers.ensureField(isForOtherSites(request) ? FRAMED_BY_ANYBODY : FRAMED_BY_NOBODY);
		if (isOpenData(request)) {
			headers.ensureField(ANY_SITE);
		}
		if (request.isSecure()) {
			headers.ensureField(HTTPS_ONLY);
		}
	}

	private static HttpField policy(String ancestors) {
		return new PreEncodedHttpField("Content-Security-Policy",
				"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors "
						+ ancestors);
	}

	private static boolean isForOtherSites(Request request) {
		return Request.getPathInContext(request).equals("/embed");
	}

	/** What scripts of other sites may read, too. */
	private static boolean isOpenData(Request request) {
		return Request.getPathInContext(request).endsWith(".ics");
	}

	private static boolean isPersonal(Request request) {
		String path = Request.getPathInContext(request);
		return path.startsWith("/admin") || path.startsWith("/sign-") || path.startsWith("/account")
				|| hasSession(request);
	}

	private static boolean hasSession(Request request) {
		return request.getHeaders().contains(HttpHeader.COOKIE)
				&& Request.getCookies(request).stream().anyMatch((cookie) -> "LECTERN".equals(cookie.getName()));
	}

}
