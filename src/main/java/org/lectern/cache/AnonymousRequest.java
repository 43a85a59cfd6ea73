package org.lectern.cache;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * A question as nobody in particular asks it: what is rendered for it is for everybody.
 */
final class AnonymousRequest extends Request.Wrapper {

	private static final HttpFields HEADERS = HttpFields.build().add(HttpHeader.HOST, "localhost").asImmutable();

	private final HttpURI address;

	AnonymousRequest(Request asked, Question question) {
		super(asked);
		this.address = question.address();
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public HttpURI getHttpURI() {
		return address;
	}

	@Override
	public HttpFields getHeaders() {
		return HEADERS;
	}

}
