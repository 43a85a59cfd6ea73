package org.lectern.catalog;

/** What a person does in a talk. */
public enum Role {

	SPEAKER, PANELIST, MODERATOR, HOST

}
