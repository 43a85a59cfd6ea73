package org.lectern.media;

/** A file that can't become a photo; the message says why and what to do. */
public class UnusablePhoto extends Exception {

	private static final long serialVersionUID = 1;

	UnusablePhoto(String message) {
		super(message);
	}

}
