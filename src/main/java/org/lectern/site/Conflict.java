package org.lectern.site;

/**
 * Somebody else changed the same thing in between; answered by a page with status 409.
 * Where both texts can be shown side by side, the form does that itself instead.
 */
public class Conflict extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * Refuses the change.
	 * @param words what happened, as a sentence for the person who made it
	 */
	public Conflict(String words) {
		super(words, null, false, false);
	}

}
