package org.lectern.editing;

import org.lectern.catalog.Reader;

/** Whoever gets to the desk works on the programme. */
final class Desk {

	static final Reader EDITOR = () -> true;

	private Desk() {
	}

}
