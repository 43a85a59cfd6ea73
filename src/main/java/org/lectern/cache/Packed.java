package org.lectern.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;

import org.springframework.util.DigestUtils;

/**
 * What was compressed as far as it goes when this was built, named by the hash of what it
 * was made from; everything else is compressed now.
 */
final class Packed {

	private static final String FOLDER = "/packed/";

	private Packed() {
	}

	/** The bytes in that coding; missing where they would not become shorter. */
	static byte @Nullable [] compressed(byte[] body, @Nullable String type, Coding coding) {
		if (coding != Coding.IDENTITY) {
			try (InputStream packed = Packed.class.getResourceAsStream(FOLDER + name(body, coding))) {
				if (packed != null) {
					return packed.readAllBytes();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return Compression.compressed(body, type, coding);
	}

	static String name(byte[] body, Coding coding) {
		return DigestUtils.md5DigestAsHex(body) + "." + coding.token();
	}

}
