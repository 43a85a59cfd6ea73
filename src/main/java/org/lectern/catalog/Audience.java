package org.lectern.catalog;

/** Whom an event is meant for. */
public enum Audience {

	EVERYONE, UNIVERSITY, UNDERGRADUATES, GRADUATES, RESEARCHERS, SPECIALISTS

}
