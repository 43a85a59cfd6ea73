package org.lectern.catalog;

/** Whether a published event is still meant to happen as it stands. */
public enum Standing {

	AS_PLANNED, POSTPONED, CANCELLED

}
