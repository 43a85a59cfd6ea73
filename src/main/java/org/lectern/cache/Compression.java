package org.lectern.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** Makes answers shorter, where that is worth it. */
final class Compression {

	private static final Pattern TEXT = Pattern
		.compile("text/.*|application/(.+\\+)?(json|xml)\\b.*|application/(javascript|manifest\\+json).*|image/svg.*");

	private static final int SHORTEST = 200;

	private static final Encoder.Parameters USUAL = Encoder.Parameters.create(5);

	private Compression() {
	}

	/** Whether this machine has brotli's library. */
	static boolean knowsBrotli() {
		return Brotli4jLoader.isAvailable();
	}

	/** The bytes in that coding; missing where they would not become shorter. */
	static byte @Nullable [] compressed(byte[] body, @Nullable String type, Coding coding) {
		boolean possible = coding == Coding.GZIP || (coding == Coding.BROTLI && knowsBrotli());
		if (!possible || body.length < SHORTEST || type == null || !TEXT.matcher(type).matches()) {
			return null;
		}
		byte[] shorter = (coding == Coding.GZIP) ? gzip(body, Deflater.DEFAULT_COMPRESSION) : brotli(body, USUAL);
		return (shorter.length < body.length) ? shorter : null;
	}

	static byte[] brotli(byte[] body, Encoder.Parameters parameters) {
		try {
			return Encoder.compress(body, parameters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] gzip(byte[] body, int level) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes) {
			{
				def.setLevel(level);
			}
		}) {
			zip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
