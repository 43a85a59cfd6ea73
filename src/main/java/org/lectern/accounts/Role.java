package org.lectern.accounts;

/** What somebody may do here. */
enum Role {

	/** Everything at the desk. */
	ADMINISTRATOR

}
