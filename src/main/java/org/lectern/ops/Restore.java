package org.lectern.ops;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.lectern.media.Photos;
import org.lectern.media.UnusablePhoto;
import org.lectern.site.Logos;
import org.lectern.site.UnusablePicture;
import org.springframework.stereotype.Component;

/** Brings a document that {@link Export} wrote into the record. */
@Component
public class Restore {

	/** How much of a file {@link #recognises} wants to see, in bytes. */
	public static final int BEGINNING = 1024;

	private static final Pattern DOCUMENT = Pattern.compile("(?s)\\uFEFF?\\s*\\{\\s*\"format\"\\s*:\\s*\"lectern/.*");

	private static final Pattern ZIP = Pattern.compile("(?s)PK\\u0003\\u0004.{26}\\Q" + Paper.NAME + "\\E.*");

	private static final Pattern PHOTO = Pattern.compile("photos/[0-9a-f]{32}\\.jpg");

	private final Shelves shelves;

	private final Photos photos;

	private final Logos logos;

	Restore(Shelves shelves, Photos photos, Logos logos) {
		this.shelves = shelves;
		this.photos = photos;
		this.logos = logos;
	}

	/** Whether a file that begins like this is a document of Lectern's own. */
	public static boolean recognises(byte[] beginning) {
		String text = new String(beginning, StandardCharsets.UTF_8);
		return DOCUMENT.matcher(text).matches() || isZip(beginning);
	}

	private static boolean isZip(byte[] beginning) {
		return ZIP.matcher(new String(beginning, StandardCharsets.ISO_8859_1)).matches();
	}

	/**
	 * Takes in what is not here yet, in transactions of a second at most.
	 * @param size about how many bytes it has, to tell how far it is
	 * @param dryRun whether nothing is kept
	 * @throws IllegalArgumentException if it is no document that can be read
	 */
	public Restored read(InputStream in, long size, boolean dryRun, Going going) throws IOException {
		BufferedInputStream content = new BufferedInputStream(in, BEGINNING);
		content.mark(BEGINNING);
		byte[] beginning = content.readNBytes(BEGINNING);
		content.reset();
		if (!isZip(beginning)) {
			return this.shelves.fill(new Passing(content, size), dryRun, null, going);
		}
		Path file = Files.createTempFile("lectern", ".zip");
		try {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
			return unpack(file, dryRun, going);
		}
		finally {
			Files.delete(file);
		}
	}

	private Restored unpack(Path file, boolean dryRun, Going going) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry document = zip.getEntry(Paper.NAME);
			if (document == null) {
				throw new IllegalArgumentException("There is no " + Paper.NAME + " in it.");
			}
			String logo = dryRun ? null : logo(zip);
			if (!dryRun) {
				photos(zip);
			}
			try (Passing in = new Passing(zip.getInputStream(document), document.getSize())) {
				return this.shelves.fill(in, dryRun, logo, going);
			}
		}
	}

	private void photos(ZipFile zip) throws IOException {
		Enumeration<? extends ZipEntry> entries = zip.entries();
		while (entries.hasMoreElements()) {
			ZipEntry entry = entries.nextElement();
			if (PHOTO.matcher(entry.getName()).matches()) {
				try {
					this.photos.restore(bytes(zip, entry));
				}
				catch (UnusablePhoto ex) {
					throw new IllegalArgumentException(entry.getName() + ": " + ex.getMessage(), ex);
				}
			}
		}
	}

	private @Nullable String logo(ZipFile zip) throws IOException {
		ZipEntry entry = zip.getEntry("logo.png");
		try {
			return (entry != null) ? this.logos.keep(bytes(zip, entry)) : null;
		}
		catch (UnusablePicture ex) {
			throw new IllegalArgumentException("logo.png: " + ex.getMessage(), ex);
		}
	}

	private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			return in.readNBytes(Photos.MOST_BYTES);
		}
	}

	/** Is told how far it is, and tells whether to go on. */
	public interface Going {

		/**
		 * After transactions: how much of the document was read, between 0 and 1, and how
		 * many things were in the next of them.
		 */
		void reached(double share, int things);

		/** Whether somebody wants it to stop. */
		boolean isCancelled();

	}

}
