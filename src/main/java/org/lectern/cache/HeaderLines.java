package org.lectern.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Several fields that are always sent together, written once (RFC 9112 §5). To the server
 * they are the first of them, so nothing that it looks for may be among the others. Only
 * HTTP/1.1 writes fields this way; another version is not offered.
 */
final class HeaderLines extends PreEncodedHttpField {

	private static final Pattern END_OF_LINE = Pattern.compile("[\\r\\n\\x00]");

	private final byte[] lines;

	/** The fields, of which there is at least one, in their order. */
	HeaderLines(List<HttpField> fields) {
		super(fields.get(0).getName(), fields.get(0).getValue());
		this.lines = fields.stream()
			.map((field) -> END_OF_LINE.matcher(field.getName() + ": " + field.getValue()).replaceAll(" "))
			.collect(Collectors.joining("\r\n", "", "\r\n"))
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void putTo(ByteBuffer buffer, HttpVersion version) {
		buffer.put(lines);
	}

	@Override
	public int getEncodedLength(HttpVersion version) {
		return lines.length;
	}

}
