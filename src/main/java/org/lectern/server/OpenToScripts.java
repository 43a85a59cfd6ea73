package org.lectern.server;

import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets scripts of any site read feeds and the interface for programs (CORS, Fetch §3.3).
 * What is read there is the same for all, so the answer does not vary with who asks.
 */
final class OpenToScripts extends Handler.Wrapper {

	private static final Pattern OPEN = Pattern.compile("/api/.*|.*\\.(atom|json|ics)");

	OpenToScripts(Handler next) {
		super(next);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String path = Request.getPathInContext(request);
		if (!OPEN.matcher(path).matches() || path.startsWith("/admin")) {
			return super.handle(request, response, callback);
		}
		open(response.getHeaders());
		if (isQuestion(request)) {
			allow(response.getHeaders());
			response.setStatus(204);
			callback.succeeded();
			return true;
		}
		return super.handle(request, response, callback);
	}

	private static boolean isQuestion(Request request) {
		return HttpMethod.OPTIONS.is(request.getMethod()) && request.getHeaders().contains(HttpHeader.ORIGIN)
				&& request.getHeaders().contains("Access-Control-Request-Method");
	}

	private static void open(HttpFields.Mutable headers) {
		headers.put("Access-Control-Allow-Origin", "*");
		headers.put("Access-Control-Expose-Headers", "ETag, Last-Modified, Location");
	}

	private static void allow(HttpFields.Mutable headers) {
		headers.put("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
		headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-Modified-Since, If-None-Match");
		headers.put("Access-Control-Max-Age", "86400");
	}

}
