package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Real talks: what lies in the folder that -Dlectern.corpus names, made ready to be
 * imported as one folder. Files in shapes that are no import's are made into tables.
 */
public final class Corpus {

	private static final Path READY = Path.of("target/corpus");

	private static final Set<String> SHAPELESS = Set.of("json", "yaml");

	private static final Set<String> BESIDE = Set.of("MANIFEST.tsv", "expected_ref.json", "HISTORY.tsv");

	private Corpus() {
	}

	/** The folder to import, made anew. */
	public static Path folder() {
		Path corpus = Path.of(Objects.requireNonNull(System.getProperty("lectern.corpus")));
		Map<String, Set<String>> tables = new TreeMap<>();
		try {
			FileSystemUtils.deleteRecursively(READY);
			for (String folder : List.of("ics", "xml", "csv", "json", "yaml")) {
				for (Path file : files(corpus.resolve(folder))) {
					Path within = corpus.relativize(file);
					List<OtherShapes.Talk> talks = SHAPELESS.contains(folder) ? OtherShapes.in(file) : List.of();
					if (talks.isEmpty()) {
						copy(file, READY.resolve(within));
					}
					else {
						tables.computeIfAbsent(within.getName(1).toString(), (source) -> new LinkedHashSet<>())
							.addAll(talks.stream().map(OtherShapes.Talk::row).toList());
					}
				}
			}
			write(tables, Files.createDirectories(READY.resolve("tables")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return READY;
	}

	private static void copy(Path file, Path copy) throws IOException {
		Files.createDirectories(Objects.requireNonNull(copy.getParent()));
		Files.copy(file, copy);
	}

	private static void write(Map<String, Set<String>> tables, Path folder) throws IOException {
		for (var table : tables.entrySet()) {
			Files.writeString(folder.resolve(table.getKey() + ".csv"),
					OtherShapes.Talk.HEAD + String.join("", table.getValue()));
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !BESIDE.contains(String.valueOf(file.getFileName())))
				.filter((file) -> !file.toString().contains("/history/"))
				.sorted()
				.toList();
		}
	}

}
