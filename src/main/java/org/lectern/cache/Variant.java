package org.lectern.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

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

	/** What the server looks for among the fields. */
	private static final EnumSet<HttpHeader> LOOKED_FOR = EnumSet.of(HttpHeader.CONTENT_TYPE,
			HttpHeader.CONTENT_LENGTH);

	private final String tag;

	private final HttpFields headers;

	private final HttpFields headersUnchanged;

	private final ByteBuffer body;

	Variant(String tag, HttpFields headers, byte[] body) {
		this.tag = tag;
		this.headers = encoded(headers);
		this.headersUnchanged = encoded(HttpFields.build(headers).remove(OF_CONTENT));
		// Outside the heap, so that the system can send it from where it lies.
		this.body = ByteBuffer.allocateDirect(body.length).put(body).flip().asReadOnlyBuffer();
	}

	private static HttpFields encoded(HttpFields headers) {
		HttpFields.Mutable encoded = HttpFields.build();
		List<HttpField> others = new ArrayList<>();
		for (HttpField field : headers) {
			if (LOOKED_FOR.contains(field.getHeader())) {
				encoded.add(new PreEncodedHttpField(field.getHeader(), field.getValue()));
			}
			else {
				others.add(field);
			}
		}
		return encoded.add(new HeaderLines(others)).asImmutable();
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
