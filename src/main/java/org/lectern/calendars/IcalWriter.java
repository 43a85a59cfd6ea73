package org.lectern.calendars;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes iCalendar (RFC 5545) to a stream, line by line. Whatever is handed over is
 * encoded for the place where it stands, so that no value can end its line or begin
 * another property.
 */
final class IcalWriter {

	/** RFC 5545 §3.1: a line has at most 75 octets, its end not counted. */
	private static final int LONGEST_LINE = 75;

	private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9-]*");

	private final OutputStream out;

	private final Deque<String> open = new ArrayDeque<>();

	IcalWriter(OutputStream out) {
		this.out = out;
	}

	/** Begins a component, such as VEVENT. */
	void begin(String component) {
		line("BEGIN:" + name(component));
		this.open.push(component);
	}

	/** Ends the component that was begun last. */
	void end() {
		line("END:" + this.open.pop());
	}

	/** Begins a property, such as SUMMARY; it is written when it gets its value. */
	IcalProperty property(String name) {
		return new IcalProperty(this, name(name));
	}

	static String name(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not a name of iCalendar: " + name);
		}
		return name;
	}

	/**
	 * Writes a content line, folded between characters.
	 * @throws IllegalArgumentException if it holds a control character
	 */
	void line(String content) {
		byte[] octets = content.getBytes(StandardCharsets.UTF_8);
		for (byte octet : octets) {
			if ((octet >= 0 && octet < ' ' && octet != '\t') || octet == 0x7f) {
				throw new IllegalArgumentException("A control character within a line");
			}
		}
		int from = 0;
		int room = LONGEST_LINE;
		while (octets.length - from > room) {
			int to = from + room;
			while ((octets[to] & 0xc0) == 0x80) {
				to--;
			}
			write(octets, from, to - from);
			write(new byte[] { '\r', '\n', ' ' }, 0, 3);
			from = to;
			room = LONGEST_LINE - 1;
		}
		write(octets, from, octets.length - from);
		write(new byte[] { '\r', '\n' }, 0, 2);
	}

	private void write(byte[] octets, int from, int length) {
		try {
			this.out.write(octets, from, length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
