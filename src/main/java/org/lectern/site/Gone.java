package org.lectern.site;

/** Something was here and was removed; answered by a page with status 410. */
public class Gone extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String title;

	private final String words;

	/**
	 * Says what was here.
	 * @param title what it was called
	 * @param words what happened to it, as a sentence for the reader
	 */
	public Gone(String title, String words) {
		super("Gone", null, false, false);
		this.title = title;
		this.words = words;
	}

	/** What it was called. */
	public String title() {
		return title;
	}

	/** What happened to it. */
	public String words() {
		return words;
	}

}
