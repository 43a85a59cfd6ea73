package org.lectern.following;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.lectern.site.Accent;

/**
 * The site's sign on a telephone: a lectern on the institution's colour, as in
 * {@code img/icon.svg}.
 *
 * @param size in pixels, of each edge
 * @param maskable whether the system cuts its own shape out of it: the sign then keeps to
 * the inner 80 % (W3C Web Application Manifest, "maskable")
 */
record AppIcon(Accent accent, int size, boolean maskable) {

	private static final double GRID = 32;

	private static final double CORNER = 14;

	private static final double MASKED = 0.8;

	byte[] png() {
		BufferedImage image = new BufferedImage(this.size, this.size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = image.createGraphics();
		try {
			canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			canvas.scale(this.size / GRID, this.size / GRID);
			paint(canvas);
		}
		finally {
			canvas.dispose();
		}
		return written(image);
	}

	private void paint(Graphics2D canvas) {
		double corner = this.maskable ? 0 : CORNER;
		canvas.setColor(Color.decode(this.accent.onLight().toString()));
		canvas.fill(new RoundRectangle2D.Double(0, 0, GRID, GRID, corner, corner));
		if (this.maskable) {
			canvas.translate(GRID * (1 - MASKED) / 2, GRID * (1 - MASKED) / 2);
			canvas.scale(MASKED, MASKED);
		}
		canvas.setColor(Color.WHITE);
		canvas.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		Path2D sign = sign();
		canvas.fill(sign);
		canvas.draw(sign);
	}

	private static Path2D sign() {
		Path2D sign = new Path2D.Double();
		polygon(sign, 8, 12, 24, 12, 22, 19, 10, 19);
		polygon(sign, 15, 19, 17, 19, 17, 25, 15, 25);
		polygon(sign, 11, 25, 21, 25, 21, 27, 11, 27);
		sign.moveTo(16, 5);
		sign.lineTo(16, 10);
		return sign;
	}

	private static void polygon(Path2D path, double... points) {
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(points[i], points[i + 1]);
		}
		path.closePath();
	}

	private static byte[] written(BufferedImage image) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

}
