package org.lectern.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;

/** A page as everybody sees it, in each coding. */
final class Page {

	private static final int TAG_BYTES = 12;

	private static final int BESIDE_THE_BODIES = 4096;

	private final Rendered rendered;

	private final long modified;

	private final Map<Coding, Variant> variants = new EnumMap<>(Coding.class);

	Page(Rendered rendered) {
		this.rendered = rendered;
		this.modified = modified(rendered.headers());
		String type = rendered.headers().get(HttpHeader.CONTENT_TYPE);
		String hash = hash(rendered.body());
		boolean forGood = rendered.edition() == null;
		Variant whole = variant(Coding.IDENTITY, rendered.body(), hash);
		for (Coding coding : Coding.values()) {
			byte[] shorter = forGood ? Packed.compressed(rendered.body(), type, coding)
					: Compression.compressed(rendered.body(), type, coding);
			variants.put(coding, (shorter != null) ? variant(coding, shorter, hash) : whole);
		}
	}

	private Variant variant(Coding coding, byte[] body, String hash) {
		String tag = '"' + hash + coding.mark() + '"';
		HttpFields.Mutable headers = HttpFields.build(rendered.headers());
		headers.put(HttpHeader.ETAG, tag);
		headers.put(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
		headers.put(HttpHeader.CONTENT_LENGTH, body.length);
		if (coding != Coding.IDENTITY) {
			headers.put(HttpHeader.CONTENT_ENCODING, coding.token());
		}
		return new Variant(tag, headers, body);
	}

	private static long modified(HttpFields headers) {
		String date = headers.get(HttpHeader.LAST_MODIFIED);
		return (date != null) ? HttpDateTime.parseToEpoch(date) : -1;
	}

	private static String hash(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What it was made from. */
	Rendered rendered() {
		return rendered;
	}

	/** Names its content. */
	String tag() {
		return Objects.requireNonNull(variants.get(Coding.IDENTITY)).tag();
	}

	/** About how many bytes of memory it takes. */
	int weight() {
		return BESIDE_THE_BODIES + variants.values().stream().distinct().mapToInt(Variant::length).sum();
	}

	/** Sends it, or says that nothing has changed; never blocks. */
	void answer(Waiter waiter, Callback callback) {
		answer(waiter, waiter.emptyHeaders(), callback);
	}

	/** Sends it to somebody whom nothing was prepared for yet; never blocks. */
	void answerAtOnce(Waiter waiter) {
		answer(waiter, waiter.response().getHeaders(), waiter.callback());
	}

	private void answer(Waiter waiter, HttpFields.Mutable headers, Callback callback) {
		Variant variant = Objects.requireNonNull(variants.get(waiter.visit().coding()));
		if (waiter.visit().has(variant.tag(), modified)) {
			headers.add(variant.headersUnchanged());
			waiter.send(304, null, callback);
		}
		else {
			headers.add(variant.headers());
			waiter.send(rendered.status(), variant.body(), callback);
		}
	}

}
