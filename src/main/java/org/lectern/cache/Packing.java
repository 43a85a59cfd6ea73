package org.lectern.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;

import com.aayushatharva.brotli4j.encoder.Encoder;
import org.lectern.site.AssetFiles;

import org.springframework.util.FileSystemUtils;

/**
 * Compresses the site's own files as far as it goes; the build runs it once, so that no
 * visitor has to wait for it.
 */
final class Packing {

	private static final int SMALLEST = 11;

	private Packing() {
	}

	/** Fills the folder that is named. */
	public static void main(String... folder) throws IOException {
		pack(Path.of(folder[0]));
	}

	static void pack(Path folder) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		Encoder.Parameters smallest = Encoder.Parameters.create(SMALLEST);
		for (byte[] text : AssetFiles.texts().toList()) {
			write(folder, text, Coding.GZIP, Compression.gzip(text, Deflater.BEST_COMPRESSION));
			if (Compression.knowsBrotli()) {
				write(folder, text, Coding.BROTLI, Compression.brotli(text, smallest));
			}
		}
	}

	private static void write(Path folder, byte[] text, Coding coding, byte[] packed) throws IOException {
		if (packed.length < text.length) {
			Files.write(folder.resolve(Packed.name(text, coding)), packed);
		}
	}

}
