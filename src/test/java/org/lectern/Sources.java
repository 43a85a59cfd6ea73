package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, to be read by tests that keep them in order. */
final class Sources {

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
			.filter((file) -> read(file).lines().count() > lines)
			.map((file) -> file + " (" + read(file).lines().count() + " lines)")
			.toList();
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
