package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A kind of file that can be read: calendar, table, schedule or feed. */
interface Format {

	/** What a person calls it, such as "iCalendar". */
	String title();

	/**
	 * Whether this content is of this kind, judged by its beginning and its name.
	 */
	boolean recognises(Source source);

	/**
	 * Reads all of it.
	 * @throws UnreadableSource when nothing of it can be read, with a message that says
	 * what to do
	 */
	void read(Source source, Options options, Harvest harvest);

	/**
	 * What the person who imports says about the file.
	 *
	 * @param zone the zone of times that have none
	 * @param today the day of the import, for dates without a year and the bounds of
	 * endless recurrence
	 * @param columns for tables, by header: the word of its column
	 * ({@link Column#word()}), "" to ignore it; the rest is recognised
	 */
	record Options(ZoneId zone, LocalDate today, Map<String, String> columns) {

		Options(ZoneId zone, LocalDate today) {
			this(zone, today, Map.of());
		}

	}

	/** A file's bytes and name. */
	final class Source {

		/** The largest file that is read, in bytes. */
		static final int MOST_BYTES = 64 * 1024 * 1024;

		private final String name;

		private final byte[] bytes;

		Source(String name, byte[] bytes) {
			this.name = name;
			this.bytes = bytes.clone();
		}

		/** The file name, without folders. */
		String name() {
			return this.name;
		}

		/** Its content. */
		InputStream open() {
			return new ByteArrayInputStream(this.bytes);
		}

		/** Its length in bytes. */
		int length() {
			return this.bytes.length;
		}

	}

	/** Nothing of the file can be read. */
	final class UnreadableSource extends RuntimeException {

		private static final long serialVersionUID = 1;

		UnreadableSource(String message) {
			super(message);
		}

	}

}
