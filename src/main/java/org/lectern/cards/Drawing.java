package org.lectern.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws one card in the house's look. */
final class Drawing {

	private static final int WIDTH = Picture.WIDTH;

	private static final int HEIGHT = Picture.HEIGHT;

	private static final int BAND = 28;

	private static final int LEFT = 92;

	private static final int RIGHT = 72;

	private static final float MEASURE = WIDTH - LEFT - RIGHT;

	private static final float TOP = 64;

	private static final float FOOT = 494;

	private static final float LARGEST = 92;

	private static final float SMALLEST = 34;

	private static final Color PAPER = new Color(0xfbfaf7);

	private static final Color INK = new Color(0x1c1a22);

	private static final Color QUIET = new Color(0x5d5868);

	private static final Color RULE = new Color(0xe4e0d8);

	private static final Color DANGER = new Color(0xa3171f);

	private final Typefaces typefaces;

	private final Card card;

	private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

	private final Graphics2D graphics = this.image.createGraphics();

	private Drawing(Typefaces typefaces, Card card) {
		this.typefaces = typefaces;
		this.card = card;
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
	}

	/** The picture, as PNG. */
	static byte[] png(Typefaces typefaces, Card card) {
		Drawing drawing = new Drawing(typefaces, card);
		try {
			drawing.draw();
			return drawing.encoded();
		}
		finally {
			drawing.graphics.dispose();
		}
	}

	private void draw() {
		fill(PAPER, 0, 0, WIDTH, HEIGHT);
		fill(Color.decode("#" + this.card.accent()), 0, 0, BAND, HEIGHT);
		float y = head();
		Block people = people();
		float room = FOOT - y - people.height() - (people.lines().isEmpty() ? 24 : 48);
		Block title = title(room);
		this.graphics.setColor(INK);
		float below = title.draw(this.graphics, LEFT, y);
		people.draw(this.graphics, LEFT, below + 24);
		foot();
	}

	private float head() {
		float y = TOP;
		if (this.card.mark() != null) {
			Block mark = block(this.card.mark(), this.typefaces.strong(40), 1);
			this.graphics.setColor(DANGER);
			y = mark.draw(this.graphics, LEFT, y) + 8;
		}
		if (this.card.above() != null) {
			this.graphics.setColor(Color.decode("#" + this.card.ink()));
			y = block(this.card.above(), this.typefaces.plain(32), 1).draw(this.graphics, LEFT, y) + 12;
		}
		return y;
	}

	/** As large as there is room for. */
	private Block title(float room) {
		String words = this.typefaces.strong(SMALLEST).shown(this.card.title());
		String title = (words.isEmpty() && this.card.above() != null) ? this.card.above() : words;
		float size = LARGEST;
		Block block = block(title, this.typefaces.strong(size), lines(room, size));
		while (size > SMALLEST && (!block.whole() || block.height() > room)) {
			size -= 4;
			block = block(title, this.typefaces.strong(size), lines(room, size));
		}
		return block;
	}

	private static int lines(float room, float size) {
		return Math.max(1, (int) (room / (size * 1.26f)));
	}

	private Block people() {
		Lettering lettering = this.typefaces.plain(38);
		Block people = null;
		for (String words : Names.of(this.card.people(), lettering)) {
			people = block(words, lettering, 2);
			if (people.whole()) {
				return people;
			}
		}
		return (people != null) ? people : Block.NOTHING;
	}

	private void foot() {
		fill(RULE, LEFT, (int) FOOT + 4, (int) MEASURE, 2);
		float y = FOOT + 16;
		this.graphics.setColor(INK);
		if (!this.card.below().isEmpty()) {
			y = block(String.join(" · ", this.card.below()), this.typefaces.strong(30), 1).draw(this.graphics, LEFT, y);
		}
		this.graphics.setColor(QUIET);
		block(this.card.site(), this.typefaces.plain(28), 1).draw(this.graphics, LEFT, y);
	}

	private Block block(String text, Lettering lettering, int lines) {
		return Block.of(text, lettering, MEASURE, lines, this.graphics.getFontRenderContext());
	}

	private void fill(Color colour, int x, int y, int width, int height) {
		this.graphics.setColor(colour);
		this.graphics.fillRect(x, y, width, height);
	}

	private byte[] encoded() {
		ByteArrayOutputStream png = new ByteArrayOutputStream(64 * 1024);
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(this.image, "png", output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

}
