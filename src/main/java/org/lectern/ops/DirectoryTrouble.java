package org.lectern.ops;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The data directory cannot be used. */
class DirectoryTrouble extends RuntimeException implements ExitCodeGenerator {

	private static final long serialVersionUID = 1;

	private final String remedy;

	private DirectoryTrouble(String message, String remedy, @Nullable Exception cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	static DirectoryTrouble inUse(Path directory) {
		return new DirectoryTrouble("Another site is running on the data directory %s.".formatted(directory),
				"Stop it first, or name another directory with LECTERN_DATA_DIR. Commands such as import may run beside it.",
				null);
	}

	static DirectoryTrouble closed(Path directory) {
		return new DirectoryTrouble("The site that runs on %s cannot be joined.".formatted(directory),
				"Wait until it has started, and run the command as the same user.", null);
	}

	static DirectoryTrouble notWritable(Path directory, IOException cause) {
		return new DirectoryTrouble(
				"Nothing can be written to the data directory %s: %s".formatted(directory, cause.getMessage()),
				"Check who owns it and whether the disk is full, or name another with LECTERN_DATA_DIR.", cause);
	}

	@Override
	public int getExitCode() {
		return Command.Outcome.NOTHING_DONE.exitStatus();
	}

	/** Says so at the terminal. */
	static final class Analyzer extends AbstractFailureAnalyzer<DirectoryTrouble> {

		@Override
		protected FailureAnalysis analyze(Throwable root, DirectoryTrouble cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy, cause);
		}

	}

}
