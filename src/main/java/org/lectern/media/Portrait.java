package org.lectern.media;

import java.awt.Color;
import java.awt.Graphics2D;
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
import net.coobird.thumbnailator.geometry.Positions;

/**
 * A square picture drawn anew from what was uploaded: only pixels remain, turned as the
 * camera was held, without what else the file carried (place, time, device).
 */
final class Portrait {

	private static final Set<String> FORMATS = Set.of("png", "jpeg", "jpg", "gif", "webp");

	private static final long MOST_PIXELS = 50_000_000;

	private static final int LEAST_EDGE = 64;

	private final BufferedImage square;

	private Portrait(BufferedImage square) {
		this.square = square;
	}

	/** The middle of the picture, at most so many pixels wide and high. */
	static Portrait of(byte[] upload, int edge) throws UnusablePhoto {
		try {
			int shorter = shorterEdge(upload);
			int size = Math.min(edge, shorter);
			BufferedImage small = Thumbnails.of(new ByteArrayInputStream(upload))
				.crop(Positions.CENTER)
				.size(size, size)
				.imageType(BufferedImage.TYPE_INT_ARGB)
				.asBufferedImage();
			return new Portrait(onWhite(small));
		}
		catch (IOException | RuntimeException problem) {
			throw new UnusablePhoto("This file can't be read as a picture. Choose a JPEG, PNG or WebP.");
		}
	}

	byte[] jpeg(int edge) throws UnusablePhoto {
		try {
			int size = Math.min(edge, this.square.getWidth());
			ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
			Thumbnails.of(this.square).size(size, size).outputFormat("jpg").outputQuality(0.85).toOutputStream(jpeg);
			return jpeg.toByteArray();
		}
		catch (IOException problem) {
			throw new UnusablePhoto("This picture can't be made smaller. Choose another one.");
		}
	}

	private static int shorterEdge(byte[] upload) throws IOException, UnusablePhoto {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			while (readers.hasNext()) {
				ImageReader reader = readers.next();
				if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
					return shorterEdge(reader, input);
				}
			}
		}
		throw new UnusablePhoto("This is not a picture that can be used. Choose a JPEG, PNG or WebP.");
	}

	private static int shorterEdge(ImageReader reader, ImageInputStream input) throws IOException, UnusablePhoto {
		try {
			reader.setInput(input, true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if ((long) width * height > MOST_PIXELS) {
				throw new UnusablePhoto("This picture has more than 50 million pixels. Make it smaller first.");
			}
			if (Math.min(width, height) < LEAST_EDGE) {
				throw new UnusablePhoto("This picture is smaller than 64 pixels. Choose a larger one.");
			}
			return Math.min(width, height);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage onWhite(BufferedImage image) {
		BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = opaque.createGraphics();
		canvas.drawImage(image, 0, 0, Color.WHITE, null);
		canvas.dispose();
		return opaque;
	}

}
