package org.lectern.intake;

import java.util.List;
import java.util.function.ToIntFunction;

import org.lectern.intake.Tally.FileReport;

/**
 * What became of an import.
 *
 * @param cancelled whether it was stopped before its end; what had gone in by then is
 * whole and stays
 * @param sample the first items as they were understood
 */
record Report(List<FileReport> files, boolean cancelled, List<Understood> sample) {

	int made() {
		return sum(FileReport::made);
	}

	int changed() {
		return sum(FileReport::changed);
	}

	int unchanged() {
		return sum(FileReport::unchanged);
	}

	int refused() {
		return sum(FileReport::refused);
	}

	int vanished() {
		return sum(FileReport::vanished);
	}

	/** Files of which nothing could be read. */
	List<FileReport> unreadable() {
		return this.files.stream().filter((file) -> file.format() == null).toList();
	}

	private int sum(ToIntFunction<FileReport> count) {
		return this.files.stream().mapToInt(count).sum();
	}

	/** An item as it was understood. */
	record Understood(int line, Offer offer, List<String> doubts) {
	}

}
