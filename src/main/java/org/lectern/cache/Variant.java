package org.lectern.cache;

import java.nio.ByteBuffer;
import java.util.EnumSet;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** An answer in one coding, ready to be sent. */
final class Variant {

	/** RFC 9110 §15.4.5: what only describes the content is left out. */
	private static final EnumSet<HttpHeader> OF_CONTENT = EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_LENGTH,
			HttpHeader.CONTENT_ENCODING, HttpHeader.CONTENT_LANGUAGE, HttpHeader.CONTENT_DISPOSITION,
			HttpHeader.LAST_MODIFIED);

	private final String tag;

	private final HttpFields headers;

	private final HttpFields headersUnchanged;

	private final ByteBuffer body;

	Variant(String tag, HttpFields headers, byte[] body) {
		this.tag = tag;
		this.headers = encoded(headers);
		this.headersUnchanged = encoded(HttpFields.build(headers).remove(OF_CONTENT));
		this.body = ByteBuffer.wrap(body).asReadOnlyBuffer();
	}

	private static HttpFields encoded(HttpFields headers) {
		HttpFields.Mutable encoded = HttpFields.build(headers.size());
		for (HttpField field : headers) {
			encoded.add((field.getHeader() != null) ? new PreEncodedHttpField(field.getHeader(), field.getValue())
					: new PreEncodedHttpField(field.getName(), field.getValue()));
		}
		return encoded.asImmutable();
	}

	String tag() {
		return tag;
	}

	HttpFields headers() {
		return headers;
	}

	/** The headers of a 304. */
	HttpFields headersUnchanged() {
		return headersUnchanged;
	}

	ByteBuffer body() {
		return body.slice();
	}

	int length() {
		return body.capacity();
	}

}
