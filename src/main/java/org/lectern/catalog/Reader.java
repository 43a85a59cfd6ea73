package org.lectern.catalog;

/**
 * Who reads: the first argument of whatever the catalog is asked.
 */
public interface Reader {

	/** A visitor of whom nothing is known. */
	Reader ANYONE = () -> false;

	/** Whether this reader works on the programme and so sees drafts and the bin. */
	boolean isEditor();

}
