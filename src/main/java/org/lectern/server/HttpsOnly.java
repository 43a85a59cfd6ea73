package org.lectern.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has browsers that came by HTTPS come that way only from then on (RFC 6797 §6.1),
 * whoever answers.
 */
final class HttpsOnly extends Handler.Wrapper {

	HttpsOnly(Handler next) {
		super(next);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (request.isSecure()) {
			response.getHeaders().add(AnswerHeaders.HTTPS_ONLY);
		}
		return super.handle(request, response, callback);
	}

}
