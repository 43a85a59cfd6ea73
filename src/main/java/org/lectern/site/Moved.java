package org.lectern.site;

/** It is at another address for good; answered by a redirection with status 301. */
public class Moved extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String path;

	/**
	 * Sends the reader on.
	 * @param path where it is now, beginning with one slash, encoded as in an address
	 */
	public Moved(String path) {
		super("Moved", null, false, false);
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new IllegalArgumentException("Not a path of this site");
		}
		this.path = path;
	}

	/** The same of what stands behind its address, such as {@code .bib}. */
	public Moved with(String ending) {
		return new Moved(this.path + ending);
	}

	/** Where it is now. */
	public String path() {
		return this.path;
	}

}
