package org.lectern.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import net.coobird.thumbnailator.Thumbnails;

/** Decodes what somebody uploaded and draws it anew, so that only pixels remain. */
final class Picture {

	private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg", "gif", "webp");

	private static final int MOST_PIXELS = 16_000_000;

	private static final int WIDTH = 640;

	private static final int HEIGHT = 192;

	private Picture() {
	}

	static byte[] redrawn(byte[] upload) throws UnusablePicture {
		try {
			return png(decoded(upload));
		}
		catch (IOException | RuntimeException ex) {
			throw new UnusablePicture("Not a picture that can be read");
		}
	}

	private static BufferedImage decoded(byte[] upload) throws IOException, UnusablePicture {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			while (readers.hasNext()) {
				ImageReader reader = readers.next();
				if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
					return decoded(reader, input);
				}
			}
		}
		throw new UnusablePicture("Not a PNG, JPEG, GIF or WebP");
	}

	private static BufferedImage decoded(ImageReader reader, ImageInputStream input)
			throws IOException, UnusablePicture {
		try {
			reader.setInput(input, true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw new UnusablePicture("Too many pixels");
			}
			return reader.read(0);
		}
		finally {
			reader.dispose();
		}
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		Thumbnails.of(image)
			.size(Math.min(WIDTH, image.getWidth()), Math.min(HEIGHT, image.getHeight()))
			.imageType(BufferedImage.TYPE_INT_ARGB)
			.outputFormat("png")
			.toOutputStream(png);
		return png.toByteArray();
	}

}
