package org.lectern.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until it is whole. One that is too long to be kept goes on to its
 * visitor from there on.
 */
final class Rendering extends Response.Wrapper {

	private final long largest;

	private final Reader reader;

	private ByteArrayOutputStream body = new ByteArrayOutputStream();

	private boolean handedOn;

	Rendering(Request request, Response wrapped, long largest, Reader reader) {
		super(request, wrapped);
		this.largest = largest;
		this.reader = reader;
	}

	@Override
	public boolean isCommitted() {
		return handedOn && super.isCommitted();
	}

	@Override
	public void reset() {
		super.reset();
		body.reset();
	}

	@Override
	public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
		if (handedOn) {
			super.write(last, content, callback);
			return;
		}
		keep(content);
		if (body.size() > largest) {
			handOn();
			reader.tooLong();
			super.write(last, taken(), callback);
		}
		else if (last) {
			handOn();
			reader.whole(getStatus(), HttpFields.build(getHeaders()), body.toByteArray(), callback);
		}
		else {
			callback.succeeded();
		}
	}

	private void keep(@Nullable ByteBuffer content) {
		if (content != null) {
			byte[] bytes = new byte[content.remaining()];
			content.get(bytes);
			body.writeBytes(bytes);
		}
	}

	private void handOn() {
		handedOn = true;
	}

	private ByteBuffer taken() {
		ByteBuffer all = ByteBuffer.wrap(body.toByteArray());
		body = new ByteArrayOutputStream();
		return all;
	}

	/** Takes what was rendered. */
	interface Reader {

		/** The whole answer; it is not sent yet, and the callback wants to be told. */
		void whole(int status, HttpFields headers, byte[] body, Callback callback);

		/** It is being sent to the visitor who asked first. */
		void tooLong();

	}

}
