package org.lectern.catalog;

/** Which part of the programme, and in which order. */
public enum Span {

	/** What has not ended, the next first; without a date last. */
	CURRENT,
	/** What has ended, the newest first. */
	ARCHIVE,
	/** Everything by its start, the oldest first; without a date last. */
	ALL

}
