package org.lectern.cards;

/**
 * A picture that stands for a page elsewhere.
 *
 * @param path its address within the site, which holds a hash of what it shows
 * @param words what it shows, for those who do not see it
 */
public record Picture(String path, String words) {

	/** In pixels. */
	public static final int WIDTH = 1200;

	/** In pixels. */
	public static final int HEIGHT = 630;

	/** In pixels. */
	public int width() {
		return WIDTH;
	}

	/** In pixels. */
	public int height() {
		return HEIGHT;
	}

}
