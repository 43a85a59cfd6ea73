package org.lectern.site;

/** There is nothing here that this reader may see; answered by a page with status 404. */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** Hidden and missing look alike, so there is nothing to say about it. */
	public NotFound() {
		super("Not found", null, false, false);
	}

}
