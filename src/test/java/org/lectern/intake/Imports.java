package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Makes what a test imports, in speech. */
final class Imports {

	static final ZoneId ZONE = ZoneId.of("America/Chicago");

	static final Progress SILENT = progress(Integer.MAX_VALUE);

	private Imports() {
	}

	/** An import of drafts on the day of the tests. */
	static Order drafts() {
		return new Order(ZONE, LocalDate.of(2026, 11, 2), null, false, false, null, Map.of(), null);
	}

	/** An import that makes everything public. */
	static Order published() {
		return new Order(ZONE, LocalDate.of(2026, 11, 2), null, true, false, null, Map.of(), null);
	}

	/** An import that keeps nothing. */
	static Order dryRun() {
		return new Order(ZONE, LocalDate.of(2026, 11, 2), null, false, true, null, Map.of(), null);
	}

	/** Progress that is cancelled after so many items. */
	static Progress progress(int most) {
		return new Progress() {
			private int items;

			@Override
			public void reached(String file, double share, int items) {
				this.items = items;
			}

			@Override
			public boolean isCancelled() {
				return this.items >= most;
			}
		};
	}

	/** A file of this text. */
	static Upload file(String name, String text) {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** A file of these bytes. */
	static Upload file(String name, byte[] bytes) {
		return new Upload() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}

			@Override
			public long size() {
				return bytes.length;
			}
		};
	}

	/** A file on the disk. */
	static Upload file(Path file) {
		try {
			return file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A calendar of these events, each made by {@link #event}. */
	static Upload calendar(String... events) {
		return file("talks.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
	}

	/** An event of a calendar on a day of November 2026, with more lines. */
	static String event(String uid, int day, String summary, String... lines) {
		StringBuilder event = new StringBuilder("BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + summary + "\r\n");
		event.append("DTSTART;TZID=America/Chicago:202611%02dT140000\r\n".formatted(day));
		event.append("DTEND;TZID=America/Chicago:202611%02dT150000\r\n".formatted(day));
		for (String line : lines) {
			event.append(line).append("\r\n");
		}
		return event.append("END:VEVENT\r\n").toString();
	}

}
