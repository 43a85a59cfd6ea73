package org.lectern.catalog;

/** What sort of event it is. */
public enum EventKind {

	COLLOQUIUM, SEMINAR, LECTURE, WORKSHOP, CONFERENCE, DEFENSE, PERFORMANCE, OTHER

}
