package org.lectern.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of iCalendar's text values and parameters. */
final class IcalText {

	private IcalText() {
	}

	/** RFC 5545 §3.3.11: {@code \n}, {@code \,}, {@code \;} and {@code \\}. */
	static String unescape(String value) {
		if (value.indexOf('\\') < 0) {
			return value;
		}
		StringBuilder text = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			char next = (c == '\\' && i + 1 < value.length()) ? value.charAt(i + 1) : 0;
			switch (next) {
				case 'n', 'N' -> text.append('\n');
				case ',', ';', '\\', ':', '"' -> text.append(next);
				default -> text.append(c);
			}
			i += (next == 'n' || next == 'N' || ",;\\:\"".indexOf(next) >= 0) ? 1 : 0;
		}
		return text.toString();
	}

	/** RFC 6868: {@code ^n}, {@code ^^} and {@code ^'}. */
	static String fromCarets(String value) {
		return (value.indexOf('^') < 0) ? value
				: value.replace("^^", "\u0001").replace("^n", "\n").replace("^'", "\"").replace("\u0001", "^");
	}

	/** The quoted-printable values of vCalendar 1.0. */
	static String fromQuotedPrintable(String value, Charset charset) {
		ByteArrayOutputStream octets = new ByteArrayOutputStream(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			int code = (c == '=' && i + 2 < value.length()) ? hex(value.charAt(i + 1), value.charAt(i + 2)) : -1;
			if (code >= 0) {
				octets.write(code);
				i += 2;
			}
			else if (c != '=') {
				octets.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
			}
		}
		byte[] all = octets.toByteArray();
		String text = StandardCharsets.UTF_8.equals(charset) ? CharsetGuess.decode(all)
				: CharsetGuess.withoutControls(new String(all, charset));
		return text.replace("\r\n", "\n");
	}

	private static int hex(char high, char low) {
		int a = Character.digit(high, 16);
		int b = Character.digit(low, 16);
		return (a < 0 || b < 0) ? -1 : a * 16 + b;
	}

}
