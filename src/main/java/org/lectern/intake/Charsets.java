package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds out how text is encoded: by its byte order mark, else UTF-8 if all of it is
 * valid, else Windows-1252, which is what spreadsheets write.
 */
final class Charsets {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int BLOCK = 8192;

	private Charsets() {
	}

	/** The text of this source, without its byte order mark. */
	static Reader reader(Format.Source source) {
		Charset charset = of(source);
		Reader reader = new InputStreamReader(source.open(), charset);
		return skipsMark(source, charset) ? withoutFirst(reader) : reader;
	}

	/** The first characters of this source. */
	static String beginning(Format.Source source, int characters) {
		char[] buffer = new char[characters];
		try (Reader reader = reader(source)) {
			int length = 0;
			for (int read = 0; read >= 0 && length < characters; length += Math.max(read, 0)) {
				read = reader.read(buffer, length, characters - length);
			}
			return new String(buffer, 0, length);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static Charset of(Format.Source source) {
		Charset wide = CharsetGuess.utf16(head(source));
		if (wide != null) {
			return wide;
		}
		return isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
	}

	private static byte[] head(Format.Source source) {
		try (InputStream in = source.open()) {
			return in.readNBytes(4);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static boolean startsWith(byte[] head, int... mark) {
		return head.length >= mark.length && Arrays.equals(Arrays.copyOf(head, mark.length), bytes(mark));
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static boolean skipsMark(Format.Source source, Charset charset) {
		byte[] head = head(source);
		return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)
				|| (charset.equals(StandardCharsets.UTF_8) && startsWith(head, 0xEF, 0xBB, 0xBF));
	}

	private static Reader withoutFirst(Reader reader) {
		try {
			reader.read();
			return reader;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static boolean isUtf8(Format.Source source) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer characters = CharBuffer.allocate(BLOCK);
		ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
		try (InputStream in = source.open()) {
			boolean more = true;
			while (more) {
				int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				more = read >= 0;
				bytes.position(bytes.position() + Math.max(read, 0)).flip();
				CoderResult result = decoder.decode(bytes, characters.clear(), !more);
				if (result.isError()) {
					return false;
				}
				bytes.compact();
			}
			return true;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
