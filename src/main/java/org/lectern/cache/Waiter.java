package org.lectern.cache;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A visitor whose answer is still to come. */
record Waiter(Request request, Response response, Callback callback, Visit visit) {

	/**
	 * The answer's headers, to be filled anew; what follows from the visitor's connection
	 * stays.
	 */
	HttpFields.Mutable emptyHeaders() {
		HttpFields.Mutable headers = response.getHeaders();
		@Nullable HttpField onlyHttps = request.isSecure() ? headers.getField(HttpHeader.STRICT_TRANSPORT_SECURITY) : null;
		headers.clear();
		if (onlyHttps != null) {
			headers.add(onlyHttps);
		}
		return headers;
	}

	/** Sends the answer; its body not to those who asked for the headers only. */
	void send(int status, @Nullable ByteBuffer body, Callback sent) {
		response.setStatus(status);
		response.write(true, visit.isHead() ? null : body, sent);
	}

	/** Says that something broke; to those who have gone away that cannot be said. */
	void fail(Throwable problem) {
		if (response.isCommitted()) {
			callback.failed(problem);
			return;
		}
		try {
			Response.writeError(request, response, callback, problem);
		}
		catch (RuntimeException ex) {
			callback.failed(problem);
		}
	}

}
