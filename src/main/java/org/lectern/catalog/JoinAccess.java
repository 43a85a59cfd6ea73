package org.lectern.catalog;

/** When a reader may see the link to join online. */
public enum JoinAccess {

	/** Everyone, at any time. */
	EVERYONE,
	/** Everyone, from half an hour before the start until the end. */
	NEAR_THE_START,
	/** Nobody here: it is sent to those who registered. */
	AFTER_REGISTRATION

}
