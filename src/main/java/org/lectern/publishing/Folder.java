package org.lectern.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that is written to. A file whose content is what it was is not touched, so
 * that what sends it on sends only changes; what is no longer there is removed at the
 * end.
 */
final class Folder {

	/** Says that the folder is ours to write and to clear. */
	private static final String MARK = ".lectern-site";

	private final Path path;

	private final Set<Path> written = new HashSet<>();

	private int changed;

	private Folder(Path path) {
		this.path = path;
	}

	/**
	 * An empty folder, or one that was written before.
	 * @throws IOException when it holds something else, or cannot be written
	 */
	static Folder open(Path path) throws IOException {
		Files.createDirectories(path);
		try (Stream<Path> files = Files.list(path)) {
			if (!Files.exists(path.resolve(MARK)) && files.findAny().isPresent()) {
				throw new IOException(
						path + " holds something else. Name an empty folder, or one that was published before.");
			}
		}
		Files.write(path.resolve(MARK), new byte[0]);
		return new Folder(path);
	}

	/** Writes a file of this name below the folder. */
	void write(String name, byte[] content) throws IOException {
		Path file = path.resolve(name).normalize();
		if (!file.startsWith(path)) {
			throw new IOException(name + " lies outside of " + path);
		}
		written.add(file);
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
			Files.createDirectories(file.getParent());
			Files.write(file, content);
			changed++;
		}
	}

	/** Removes what was published before and is not any more. */
	int clear() throws IOException {
		written.add(path.resolve(MARK));
		List<Path> old;
		try (Stream<Path> files = Files.walk(path)) {
			old = files.filter(Files::isRegularFile).filter((file) -> !written.contains(file)).toList();
		}
		for (Path file : old) {
			Files.delete(file);
		}
		return old.size();
	}

	int size() {
		return written.size();
	}

	int changed() {
		return changed;
	}

}
