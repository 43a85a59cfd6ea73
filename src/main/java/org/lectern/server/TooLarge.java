package org.lectern.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says of a form or a file that is too large what it is, before anybody reads it. */
@Component
class TooLarge {

	private final DataSize text;

	private final DataSize files;

	TooLarge(@Value("${server.jetty.max-http-form-post-size}") DataSize text,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize files) {
		this.text = text;
		this.files = files;
	}

	/** Stands before these pages. */
	Handler before(Handler pages) {
		return new Handler.Wrapper(pages) {
			@Override
			public boolean handle(Request request, Response response, Callback callback) throws Exception {
				if (request.getLength() <= most(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).toBytes()) {
					return super.handle(request, response, callback);
				}
				Response.writeError(request, response, callback, HttpStatus.CONTENT_TOO_LARGE.value());
				return true;
			}
		};
	}

	private DataSize most(@Nullable String type) {
		return (type != null && type.startsWith("multipart/")) ? files : text;
	}

}
