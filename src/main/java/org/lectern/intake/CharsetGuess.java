package org.lectern.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Decodes octets whose charset nobody states. */
final class CharsetGuess {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private CharsetGuess() {
	}

	/**
	 * UTF-8 where the octets are valid UTF-8, else Windows-1252, which contains Latin-1's
	 * letters. Byte order marks and control characters other than tab are left out.
	 */
	static String decode(byte[] octets) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
		}
		catch (CharacterCodingException ex) {
			text = new String(octets, WINDOWS);
		}
		return withoutControls(text);
	}

	/** Which UTF-16 these first octets begin, if any. */
	static @Nullable Charset utf16(byte[] head) {
		if (head.length < 4) {
			return null;
		}
		int first = head[0] & 0xFF;
		int second = head[1] & 0xFF;
		if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
			return StandardCharsets.UTF_16BE;
		}
		if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0 && head[3] == 0)) {
			return StandardCharsets.UTF_16LE;
		}
		return null;
	}

	/** The text without characters that no page, feed or database can take. */
	static String withoutControls(String text) {
		if (text.chars().allMatch((c) -> c >= 0x20 && c < 0x7F)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter(CharsetGuess::isText).forEach(clean::appendCodePoint);
		return (clean.length() == text.length()) ? text : clean.toString();
	}

	private static boolean isText(int point) {
		boolean control = (point < 0x20 && point != '\t' && point != '\n') || (point >= 0x7F && point < 0xA0);
		boolean lonelySurrogate = point >= 0xD800 && point <= 0xDFFF;
		return !control && !lonelySurrogate && point != 0xFEFF && point != 0xFFFE && point != 0xFFFF;
	}

}
