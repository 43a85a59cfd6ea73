package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, to be read by tests that keep them in order. */
final class Sources {

	private static final Pattern NOT_TO_BE_READ = Pattern.compile("^\\s*($|//|/?\\*|import |package )");

	private Sources() {
	}

	/**
	 * All files below the folder whose name has this ending; none if there is no such
	 * folder.
	 */
	static List<Path> in(String folder, String ending) {
		if (!Files.isDirectory(Path.of(folder))) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files with more lines than that, each with its number of lines. */
	static List<String> longerThan(int lines, String folder, String ending) {
		return in(folder, ending).stream()
			.filter((file) -> lines(file) > lines)
			.map((file) -> file + " (" + lines(file) + " lines)")
			.toList();
	}

	/** Counts what has to be read: no blank line, no comment, no import. */
	private static long lines(Path file) {
		return read(file).lines().filter((line) -> !NOT_TO_BE_READ.matcher(line).find()).count();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
