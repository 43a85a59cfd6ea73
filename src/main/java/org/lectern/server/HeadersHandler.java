package org.lectern.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives each answer of a page its headers before anybody else can forget them. */
final class HeadersHandler extends Handler.Wrapper {

	HeadersHandler(Handler next) {
		super(next);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		AnswerHeaders.addTo(response.getHeaders(), request);
		return super.handle(request, new Headed(request, response), callback);
	}

	/** Keeps them when the answer is begun anew. */
	private static final class Headed extends Response.Wrapper {

		Headed(Request request, Response wrapped) {
			super(request, wrapped);
		}

		@Override
		public void reset() {
			super.reset();
			AnswerHeaders.addTo(getHeaders(), getRequest());
		}

	}

}
