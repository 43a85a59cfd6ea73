package org.lectern.intake;

import java.nio.charset.StandardCharsets;

/** How far an import of several files is. */
final class Pace {

	private final Progress progress;

	private final int files;

	private int file;

	private String name = "";

	private int lines = 1;

	private int items;

	Pace(Progress progress, int files) {
		this.progress = progress;
		this.files = Math.max(files, 1);
	}

	/** Begins with a file. */
	void begin(String name, byte[] bytes) {
		this.name = name;
		this.lines = Math.max(1,
				(int) new String(bytes, StandardCharsets.ISO_8859_1).chars().filter((c) -> c == '\n').count());
		report(0);
	}

	/** Begins with a file that is read bit by bit. */
	void begin(String name) {
		this.name = name;
		report(0);
	}

	/** A batch that ends at this line is stored. */
	void reached(int line, int items) {
		reached((double) line / this.lines, items);
	}

	/** A batch is stored, and so much of the file, between 0 and 1, was read. */
	void reached(double share, int items) {
		this.items += items;
		report(Math.min(1, share));
	}

	/** A file is done. */
	void finished() {
		this.file++;
		report(0);
	}

	boolean isCancelled() {
		return this.progress.isCancelled();
	}

	private void report(double share) {
		this.progress.reached(this.name, Math.min(1, (this.file + share) / this.files), this.items);
	}

}
