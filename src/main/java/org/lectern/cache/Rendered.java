package org.lectern.cache;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.EnumSet;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An answer as the pages gave it. */
final class Rendered {

	private static final EnumSet<HttpHeader> OF_ONE_SENDING = EnumSet.of(HttpHeader.DATE, HttpHeader.SERVER,
			HttpHeader.CONNECTION, HttpHeader.TRANSFER_ENCODING, HttpHeader.CONTENT_LENGTH,
			HttpHeader.STRICT_TRANSPORT_SECURITY);

	private final @Nullable Edition edition;

	private final Instant at;

	private final int status;

	private final HttpFields headers;

	private final byte[] body;

	/**
	 * What was rendered.
	 * @param edition the one that it was rendered in; none for what never changes
	 * @param at when that was
	 */
	Rendered(@Nullable Edition edition, Instant at, int status, HttpFields headers, byte[] body) {
		this.edition = edition;
		this.at = at;
		this.status = (status != 0) ? status : 200;
		this.headers = HttpFields.build(headers).remove(OF_ONE_SENDING).asImmutable();
		this.body = body;
	}

	@Nullable Edition edition() {
		return edition;
	}

	Instant at() {
		return at;
	}

	int status() {
		return status;
	}

	/** Without those that belong to one sending only. */
	HttpFields headers() {
		return headers;
	}

	byte[] body() {
		return body;
	}

	/** Whether others may be given the same. */
	boolean isForAll() {
		String control = headers.get(HttpHeader.CACHE_CONTROL);
		boolean personal = control != null && (control.contains("private") || control.contains("no-store"));
		boolean varies = headers.getCSV(HttpHeader.VARY, false)
			.stream()
			.anyMatch((name) -> !name.equalsIgnoreCase(HttpHeader.ACCEPT_ENCODING.asString()));
		return !personal && !varies && !headers.contains(HttpHeader.SET_COOKIE)
				&& !headers.contains(HttpHeader.CONTENT_ENCODING);
	}

	/** Whether it is worth keeping. */
	boolean isPage() {
		return status == 200 && isForAll();
	}

	/** Sends it as it is. */
	void answer(Waiter waiter, Callback callback) {
		HttpFields.Mutable sent = waiter.emptyHeaders();
		sent.add(headers);
		sent.put(HttpHeader.CONTENT_LENGTH, body.length);
		waiter.send(status, ByteBuffer.wrap(body), callback);
	}

}
