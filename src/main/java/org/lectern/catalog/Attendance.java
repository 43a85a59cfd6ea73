package org.lectern.catalog;

/** How one can take part; a hybrid event allows both. */
public enum Attendance {

	/** From afar. */
	ONLINE,
	/** In a room. */
	IN_PERSON

}
