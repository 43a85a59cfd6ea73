package org.lectern.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the logical lines of RFC 5545 §3.1. Octets are unfolded before they become
 * characters, so that a fold inside a character does no harm.
 */
final class IcalOctets {

	/** The longest logical line that is kept; what is longer is cut. */
	static final int MOST_OCTETS = 1 << 20;

	/** A line shorter than this was not folded by anyone. */
	private static final int SHORT_LINE = 40;

	private static final Set<String> INDENTED = Set.of("BEGIN", "END", "UID", "SUMMARY", "DTSTART", "DTEND",
			"DESCRIPTION", "LOCATION", "URL", "STATUS", "DTSTAMP");

	private static final Pattern NAME = Pattern.compile("[:;]");

	private final InputStream in;

	private final byte[] buffer = new byte[1 << 16];

	private int position;

	private int limit;

	private int number;

	private byte @Nullable [] ahead;

	IcalOctets(InputStream in) {
		this.in = fromUtf16(in);
		this.ahead = physical();
	}

	/** The next logical line, with the number of its first physical one. */
	@Nullable Raw next() {
		byte[] first = this.ahead;
		if (first == null) {
			return null;
		}
		int start = this.number;
		ByteArrayOutputStream line = new ByteArrayOutputStream(128);
		append(line, first, 0);
		this.ahead = physical();
		boolean quoted = isQuotedPrintable(first);
		byte[] before = first;
		for (byte[] more = this.ahead; more != null; more = this.ahead) {
			boolean folded = continues(more, before.length);
			if (!folded && !(quoted && endsWithEquals(before))) {
				break;
			}
			append(line, more, folded ? 1 : 0);
			before = more;
			this.ahead = physical();
		}
		return new Raw(start, CharsetGuess.decode(line.toByteArray()));
	}

	private static boolean continues(byte[] line, int lengthBefore) {
		if (line.length == 0 || (line[0] != ' ' && line[0] != '\t')) {
			return false;
		}
		String text = new String(line, 0, Math.min(line.length, 60), StandardCharsets.ISO_8859_1).strip();
		String name = NAME.split(text, 2)[0].toUpperCase(Locale.ROOT);
		boolean structure = name.equals("BEGIN") || name.equals("END");
		boolean property = name.length() < text.length() && INDENTED.contains(name);
		return !property || (!structure && lengthBefore >= SHORT_LINE);
	}

	private static boolean isQuotedPrintable(byte[] line) {
		String text = new String(line, 0, Math.min(line.length, 200), StandardCharsets.ISO_8859_1);
		int colon = text.indexOf(':');
		return colon > 0 && text.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
	}

	private static boolean endsWithEquals(byte[] line) {
		return line.length > 0 && line[line.length - 1] == '=';
	}

	private static void append(ByteArrayOutputStream line, byte[] more, int from) {
		int length = Math.min(more.length - from, MOST_OCTETS - line.size());
		if (length > 0) {
			line.write(more, from, length);
		}
	}

	/** One line as it stands, ended by CR LF, LF or CR. */
	private byte @Nullable [] physical() {
		try {
			ByteArrayOutputStream line = new ByteArrayOutputStream(80);
			int octet = read();
			if (octet < 0) {
				return null;
			}
			this.number++;
			for (; octet >= 0 && octet != '\n' && octet != '\r'; octet = read()) {
				if (line.size() < MOST_OCTETS) {
					line.write(octet);
				}
			}
			if (octet == '\r') {
				skipLineFeed();
			}
			return line.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void skipLineFeed() throws IOException {
		if (read() != '\n' && this.limit > 0) {
			this.position--;
		}
	}

	private int read() throws IOException {
		if (this.position == this.limit) {
			this.position = 0;
			this.limit = Math.max(0, this.in.read(this.buffer));
		}
		return (this.limit == 0) ? -1 : this.buffer[this.position++] & 0xFF;
	}

	private static InputStream fromUtf16(InputStream in) {
		try {
			BufferedInputStream buffered = new BufferedInputStream(in);
			buffered.mark(4);
			byte[] head = buffered.readNBytes(4);
			buffered.reset();
			Charset wide = CharsetGuess.utf16(head);
			return (wide == null) ? buffered : new ByteArrayInputStream(
					new String(buffered.readAllBytes(), wide).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line as text. */
	record Raw(int number, String text) {
	}

}
