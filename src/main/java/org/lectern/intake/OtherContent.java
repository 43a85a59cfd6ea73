package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.lectern.intake.Format.Source;

/** What people also try to import, and what helps them then. */
enum OtherContent {

	/** Nothing at all. */
	EMPTY("", "The file is empty."),
	/** Compressed spreadsheets and word processors' files. */
	OFFICE("PK\u0003\u0004",
			"This is a document of Excel, Word or LibreOffice, or an archive. Save the sheet as CSV, "
					+ "or unpack the archive, and import that."),
	/** Older Office files. */
	OLD_OFFICE("\u00d0\u00cf\u0011\u00e0",
			"This is an older Excel or Word document. Save the sheet as CSV, and import that."),
	/** PDF. */
	PDF("%PDF", "This is a PDF. Copy its text and paste it as an announcement."),
	/** Compressed by gzip. */
	GZIP("\u001f\u008b", "This file is compressed. Unpack it, and import what is in it."),
	/** PNG. */
	PNG("\u0089PNG", "This is an image. Type its text, or import the calendar it was made from."),
	/** JPEG. */
	JPEG("\u00ff\u00d8\u00ff", "This is an image. Type its text, or import the calendar it was made from."),
	/** GIF. */
	GIF("GIF8", "This is an image. Type its text, or import the calendar it was made from."),
	/** Rich text. */
	RTF("{\\rtf", "This is rich text. Copy it and paste it as an announcement."),
	/** Perhaps something that can be read. */
	TEXT("\u0000", "This is text, but no calendar, table, schedule or feed.");

	private static final int HEAD = 512;

	private final String magic;

	private final String advice;

	OtherContent(String magic, String advice) {
		this.magic = magic;
		this.advice = advice;
	}

	/** What this is, judged by its first bytes. */
	static OtherContent of(Source source) {
		String head = head(source);
		if (head.isEmpty()) {
			return EMPTY;
		}
		return Stream.of(values())
			.filter((content) -> content != EMPTY && head.startsWith(content.magic))
			.findFirst()
			.orElse(TEXT);
	}

	String advice() {
		return this.advice;
	}

	/** What helps with a text that no format recognises. */
	static String advice(Source source) {
		String text = Charsets.beginning(source, HEAD).strip();
		String lower = text.toLowerCase(Locale.ROOT);
		String name = source.name().toLowerCase(Locale.ROOT);
		if (text.contains("{%") || text.contains("{{")) {
			return "This is a template that was not filled in. Import the file that the site makes of it.";
		}
		if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<body")) {
			return "This is a web page. Look on it for a link to its calendar (.ics) or feed, and import that.";
		}
		if (text.startsWith("{") || text.startsWith("[") || name.endsWith(".json")) {
			return "This is JSON, but neither a schedule nor an export of Lectern. Convert it into CSV or iCalendar.";
		}
		if (text.startsWith("---") || name.endsWith(".yaml") || name.endsWith(".yml")) {
			return "This is YAML or front matter. Convert it into CSV, with a row for each talk.";
		}
		if (text.startsWith("<") || name.endsWith(".xml")) {
			return xml(source);
		}
		return TEXT.advice;
	}

	private static String xml(Source source) {
		try {
			SafeXml.check(source);
			return "This is XML, but neither a schedule nor a feed.";
		}
		catch (Format.UnreadableSource broken) {
			return Objects.requireNonNullElse(broken.getMessage(), TEXT.advice);
		}
	}

	private static String head(Source source) {
		try (InputStream in = source.open()) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
