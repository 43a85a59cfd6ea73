package org.lectern.site;

/** A file that is no picture, or one that is too large to be drawn. */
public class UnusablePicture extends Exception {

	private static final long serialVersionUID = 1;

	UnusablePicture(String words) {
		super(words);
	}

}
