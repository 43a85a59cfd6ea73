package org.lectern.embed;

/** How events stand in the other page. */
enum Look {

	/** A day, a title, people and place, one below the other. */
	LIST,
	/** A line or two for each. */
	COMPACT,
	/** Beside each other, as many as fit. */
	CARDS

}
